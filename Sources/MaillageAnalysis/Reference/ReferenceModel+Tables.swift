public import MaillageModel

extension ReferenceModel.Result {
  /// One row per category and cell that is expected or held.
  public var tables: [Table] {
    [
      Table(
        id: ReferenceModel.id, title: ReferenceModel.title, note: ReferenceModel.limits,
        columns: [
          .family, .function, .category,
          .code("etat", fr: "Comparaison", en: "Comparison"),
          .code("niveau_attendu", fr: "Niveau attendu", en: "Expected level"),
          .list("acteurs", fr: "Acteurs sûrs", en: "Sure actors"),
          .list("a_verifier", fr: "Acteurs à vérifier", en: "Actors to verify"),
          .list("non", fr: "Ont répondu non", en: "Said no"),
          .flag("sans_pilote", fr: "Attendu comme pilote, ne pilote pas", en: "Expected to lead, does not"),
          .flag("a_un_sens", fr: "Fonction qui a un sens ici", en: "Function that makes sense here"),
          .label("qui", fr: "Qui le guide nomme", en: "Whom the guide names"),
          Column("source", .text, LocalizedText(fr: "Source de l’attente", en: "Source of the expectation")),
          .familyLabel, .functionLabel,
          .label("categorie_libelle", fr: "Nom de la catégorie", en: "Name of the category"),
          .label("etat_libelle", fr: "Comparaison en clair", en: "Comparison in words"),
        ],
        rows: comparisons.sortedByIdentifiers { [$0.cell.family, $0.cell.function, $0.category] }.map(row))
    ]
  }

  private func row(_ comparison: ReferenceModel.Comparison) -> [Cell] {
    let who = Phrasing.parted(comparison.who)
    let level = comparison.expectedLevel.map { typology.vocabulary.code($0) }
    let sources = comparison.sources.reduce(into: [String]()) { list, source in
      if !list.contains(source) { list.append(source) }
    }
    return [
      .identifier(comparison.cell.family), .identifier(comparison.cell.function),
      .identifier(comparison.category), .identifier(comparison.outcome.rawValue),
      .identifier(optional: level), .list(comparison.holders), .list(comparison.uncertain),
      .list(comparison.refusals), .boolean(comparison.lacksLead), .boolean(comparison.applies),
      comparison.who.isEmpty ? .empty : .label(who),
      sources.isEmpty ? .empty : .label(LocalizedText(verbatim: sources.joined(separator: " | "))),
      .label(typology.families.label(comparison.cell.family)),
      .label(typology.functions.label(comparison.cell.function)),
      .label(typology.categories.label(comparison.category)), .label(comparison.outcome.words),
    ]
  }
}

extension ReferenceModel.Outcome {
  /// The outcome in words.
  var words: LocalizedText {
    switch self {
    case .present: LocalizedText(fr: "Attendu et présent", en: "Expected and present")
    case .toCheck: LocalizedText(fr: "Attendu, rôle à vérifier", en: "Expected, part to verify")
    case .absent: LocalizedText(fr: "Attendu et non déclaré", en: "Expected and not declared")
    case .outsideScope:
      LocalizedText(fr: "Catégorie absente des tables", en: "Category absent from the tables")
    case .unexpected: LocalizedText(fr: "Présent sans être attendu", en: "Present without being expected")
    }
  }
}
