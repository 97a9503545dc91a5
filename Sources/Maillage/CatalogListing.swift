package import MaillageModel

/// The catalogue and the typology as lists of identifiers with a line each.
package struct CatalogListing {
  /// A list of the catalogue.
  package struct Section {
    package let id: String
    package let title: String
    package let entries: [Entry]
  }

  /// An identifier and what it stands for.
  package struct Entry {
    package let id: String
    package let text: String
  }

  /// The lists, in the order of use.
  package let sections: [Section]

  /// Lists a catalogue and a typology in a language.
  package init(catalog: Catalog, typology: Typology, language: Language) {
    func section(_ id: String, _ fr: String, _ en: String, _ entries: [Entry]) -> Section {
      Section(id: id, title: LocalizedText(fr: fr, en: en)[language], entries: entries)
    }
    func codes<E: Coded>(_ table: CodeTable<E>) -> [Entry] {
      table.map { Entry(id: $0.code, text: $0.label[language]) }
    }
    sections = [
      section(
        "analyses", "Analyses", "Analyses",
        catalog.analyses.map {
          Entry(id: $0.id, text: "\($0.title[language]) — \($0.question[language])")
        }),
      section(
        "figures", "Figures", "Figures",
        catalog.figures.map {
          Entry(id: $0.id, text: "\($0.title[language]) — \($0.question[language])")
        }),
      section(
        "formats", "Formats", "Formats",
        [
          Entry(
            id: "csv",
            text: LocalizedText(fr: "tables, pour un tableur", en: "tables, for a spreadsheet")[language]),
          Entry(
            id: "json",
            text: LocalizedText(fr: "tables, pour un programme", en: "tables, for a program")[language]),
          Entry(
            id: "table",
            text: LocalizedText(fr: "tables, pour un terminal", en: "tables, for a terminal")[language]),
          Entry(
            id: "svg", text: LocalizedText(fr: "figures, pour le web", en: "figures, for the web")[language]),
          Entry(
            id: "pdf",
            text: LocalizedText(fr: "figures, pour l’impression", en: "figures, for print")[language]),
          Entry(id: "png", text: LocalizedText(fr: "figures, en image", en: "figures, as images")[language]),
          Entry(
            id: "dot",
            text: LocalizedText(fr: "figures, en texte pour Graphviz", en: "figures, as text for Graphviz")[
              language]),
        ]),
      section(
        "conversions", "Conversions du territoire", "Conversions of the territory",
        GraphFormat.allCases.map { Entry(id: $0.rawValue, text: $0.title[language]) }),
      section("familles", "Familles d’action", "Families of action", codes(typology.families)),
      section("types", "Types d’action", "Types of action", codes(typology.actionTypes)),
      section("fonctions", "Fonctions", "Functions", codes(typology.functions)),
      section("categories", "Catégories d’acteurs", "Categories of actors", codes(typology.categories)),
      section("services", "Types de service", "Types of service", codes(typology.serviceTypes)),
      section("relations", "Types de relation", "Kinds of relation", codes(typology.relationKinds)),
      section("zones", "Zones", "Zones", codes(typology.zones)),
      section(
        "regles", "Règles du guide", "Rules of the guide",
        typology.rules.map {
          Entry(
            id: $0.variant.isEmpty ? $0.code : "\($0.code) (\($0.variant))", text: $0.title[language])
        }),
    ]
  }
}
