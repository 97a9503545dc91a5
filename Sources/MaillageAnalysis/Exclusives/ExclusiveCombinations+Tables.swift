public import MaillageModel

extension ExclusiveCombinations.Result {
  /// The combinations of services and of types.
  public var tables: [Table] {
    [
      Table(
        id: ExclusiveCombinations.id, title: ExclusiveCombinations.title,
        note: LocalizedText(
          fr: """
            Actions\u{A0}: celles qui mobilisent exactement cette combinaison, de sorte que la somme, pour les services \
            comme pour les types, fait celle des actions qui en mobilisent (\(actionCount)). Au moins\u{A0}: celles qui la \
            mobilisent, seule ou avec d’autres.
            """,
          en: """
            Actions: those that mobilise exactly this combination, so that the sum, for services as for types, is \
            that of the actions that mobilise any (\(actionCount)). At least: those that mobilise it, alone or with others.
            """),
        columns: [
          .list("combinaison", fr: "Combinaison", en: "Combination"),
          .integer("taille", fr: "Taille", en: "Size"),
          .integer("actions", fr: "Actions", en: "Actions"),
          Column(
            "objet", .identifier, LocalizedText(fr: "Objet", en: "Subject"),
            words: [
              "services": LocalizedText(fr: "Services", en: "Services"),
              "types": LocalizedText(fr: "Types de service", en: "Types of service"),
            ]),
          .integer("au_moins", fr: "Au moins", en: "At least"),
          .integer(
            "a_verifier", fr: "À vérifier", en: "To be verified",
            description: LocalizedText(
              fr: "Actions de la combinaison qui peuvent en changer si une participation est confirmée",
              en: "Actions of the combination that may change if a participation is confirmed")),
          .list("regles", fr: "Règles qui la demandent", en: "Rules that ask for it"),
          Column("jamais_ensemble", .boolean, LocalizedText(fr: "Jamais ensemble", en: "Never together")),
          .label("libelle", fr: "En clair", en: "In words"),
          .list("liste_actions", fr: "Liste des actions", en: "List of the actions"),
        ],
        rows: services.map { row($0, object: "services") } + types.map { row($0, object: "types") },
        reading: .descending("actions"))
    ]
  }

  private func row(_ combination: ExclusiveCombinations.Combination, object: String) -> [Cell] {
    let isType = object == "types"
    let label =
      isType
      ? labels(combination)
      : LocalizedText(verbatim: combination.members.map(names.service).joined(separator: " + "))
    return [
      .list(combination.members), .integer(combination.members.count),
      .integer(combination.actions.count), .identifier(object), .integer(combination.including.count),
      .integer(combination.doubtfulCount), .list(combination.rules),
      .boolean(combination.isNeverTogether), .label(label), .list(combination.actions),
    ]
  }
}
