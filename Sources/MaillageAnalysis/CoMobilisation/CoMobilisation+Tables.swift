public import MaillageModel

extension CoMobilisation.Result {
  /// The pairs of services, of actors, then of types of service.
  public var tables: [Table] {
    // Taken out once: a closure that reads them from the result copies it for every name.
    let names = names
    let serviceTypes = typology.serviceTypes
    return [
      table(
        CoMobilisation.id,
        title: LocalizedText(fr: "Services mobilisés ensemble", en: "Services mobilised together"),
        services, member: "service",
        headings: [
          LocalizedText(fr: "Service", en: "Service"),
          LocalizedText(fr: "Autre service", en: "Other service"),
        ]
      ) { .text(names.service($0)) },
      table(
        CoMobilisation.id + "_acteurs",
        title: LocalizedText(fr: "Acteurs mobilisés ensemble", en: "Actors mobilised together"),
        actors, member: "acteur",
        headings: [
          LocalizedText(fr: "Acteur", en: "Actor"), LocalizedText(fr: "Autre acteur", en: "Other actor"),
        ]
      ) { .text(names.actor($0)) },
      table(
        CoMobilisation.id + "_types",
        title: LocalizedText(
          fr: "Types de service mobilisés ensemble", en: "Types of service mobilised together"),
        types, member: "type",
        headings: [
          LocalizedText(fr: "Type", en: "Type"), LocalizedText(fr: "Autre type", en: "Other type"),
        ]
      ) { .label(serviceTypes.label($0)) },
    ]
  }

  private func table(
    _ id: String, title: LocalizedText, _ presence: CoPresence, member: String,
    headings: [LocalizedText], label: (String) -> Cell
  ) -> Table {
    let count = Phrasing.count(presence.actionCount, .action)
    return Table(
      id: id, title: title,
      note: LocalizedText(
        fr: """
          Toutes les paires dont chaque membre a au moins une action, même sans action commune\u{A0}; \
          N = \(count.fr). Attendues = a × b / N\u{A0}; lift = \
          communes / attendues.
          """,
        en: """
          All pairs whose members each have at least one action, even without joint action; \
          N = \(count.en). Expected = a × b / N; lift = \
          joint / expected.
          """),
      columns: [
        Column(member + "_a", .identifier, headings[0]),
        Column(member + "_b", .identifier, headings[1]),
        .integer("actions_a", fr: "Actions du premier", en: "Actions of the first"),
        .integer("actions_b", fr: "Actions du second", en: "Actions of the second"),
        .integer("communes", fr: "Communes", en: "Joint"),
        Column("attendues", .number(decimals: 2), LocalizedText(fr: "Attendues", en: "Expected")),
        Column("jaccard", .ratio(decimals: 0), LocalizedText(fr: "Indice de Jaccard", en: "Jaccard index")),
        Column("lift", .number(decimals: 2), LocalizedText(fr: "Lift", en: "Lift")),
        .integer(
          "a_verifier", fr: "À vérifier", en: "To be verified",
          description: LocalizedText(
            fr: "Actions communes de plus si les participations à vérifier sont confirmées",
            en: "Joint actions besides if the participations to be verified are confirmed")),
        .label("libelle_a", fr: "Nom du premier", en: "Name of the first"),
        .label("libelle_b", fr: "Nom du second", en: "Name of the second"),
        Column("liste_actions", .list, LocalizedText(fr: "Actions communes", en: "Joint actions")),
      ],
      rows: presence.pairs.map { pair in
        [
          .identifier(pair.a), .identifier(pair.b), .integer(pair.actionsA), .integer(pair.actionsB),
          .integer(pair.joint.count), .number(pair.expected), .number(pair.jaccard), .number(pair.lift),
          .integer(pair.possible.count), label(pair.a), label(pair.b), .list(pair.joint),
        ]
      },
      reading: .descending("communes"))
  }
}
