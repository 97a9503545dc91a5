public import MaillageModel

extension AppliedScenario {
  /// What each line of the scenario did.
  public var tables: [Table] {
    [
      Table(
        id: "scenario",
        title: LocalizedText(
          fr: "Ce que fait chaque ligne du scénario", en: "What each line of the scenario does"),
        note: LocalizedText(
          fr: """
            Les lignes s’appliquent par date d’effet, puis dans un ordre fixe\u{A0}: l’ordre du fichier ne compte \
            pas. Les nombres sont ceux des lignes des tables déplacées, ajoutées ou retirées.
            """,
          en: """
            Lines apply by date of effect, then in a fixed order: the order of the file does not count. \
            The numbers are those of the lines of the tables moved, added or taken away.
            """),
        columns: [
          Column("date", .date, LocalizedText(fr: "Prend effet", en: "Takes effect")),
          Column("operation", .identifier, LocalizedText(fr: "Opération", en: "Operation")),
          Column("objet", .identifier, LocalizedText(fr: "Objet", en: "Object")),
          Column("id", .identifier, LocalizedText(fr: "Identifiant", en: "Identifier")),
          Column("vers", .identifier, LocalizedText(fr: "Vers", en: "Towards")),
          .integer("acteurs", fr: "Acteurs", en: "Actors"),
          .integer("roles", fr: "Rôles", en: "Roles"),
          .integer("relations", fr: "Relations", en: "Relations"),
          .integer("services", fr: "Services", en: "Services"),
          .integer("mobilisations", fr: "Mobilisations", en: "Participations"),
          .integer(
            "sans_suite", fr: "Relations sans suite", en: "Relations dropped",
            description: LocalizedText(
              fr: "Relations dont les deux bouts ne font plus qu’un acteur, ou qu’une autre redit",
              en: "Relations whose two ends became one actor, or that another one repeats")),
        ],
        rows: steps.map(row))
    ]
  }

  private func row(_ step: ScenarioStep) -> [Cell] {
    let words = step.operation.change.words
    let vocabulary = territory.typology.vocabulary
    return [
      .date(PartialDate(step.day)), .identifier(vocabulary.code(words.verb)),
      .identifier(vocabulary.code(words.object)), .identifier(words.id),
      .identifier(optional: words.towards), .integer(step.effect.actors), .integer(step.effect.roles),
      .integer(step.effect.relations), .integer(step.effect.services), .integer(step.effect.mobilisations),
      .integer(step.effect.dropped),
    ]
  }
}

extension ScenarioChange {
  /// The change as a line of the file says it.
  package var words: (verb: ScenarioVerb, object: TerritoryObject, id: String, towards: String?) {
    switch self {
    case .addActor(let actor): (.add, .actor, actor.id, nil)
    case .transferRole(let role, let target): (.transfer, .role, role.actor, target)
    case .transferService(let service, let target): (.transfer, .service, service, target)
    case .removeRole(let role): (.remove, .role, role.actor, nil)
    case .endRole(let role): (.end, .role, role.actor, nil)
    case .removeRelation(let relation): (.remove, .relation, relation.ends.0, relation.ends.1)
    case .endRelation(let relation): (.end, .relation, relation.ends.0, relation.ends.1)
    case .removeService(let service): (.remove, .service, service, nil)
    case .splitActor(let role, let part): (.split, .actor, role.actor, part.id)
    case .mergeActor(let actor, let whole): (.merge, .actor, actor, whole.id)
    case .removeActor(let actor): (.remove, .actor, actor, nil)
    case .addService(let id, _, let actor, _): (.add, .service, id, actor)
    case .addRole(let role, _): (.add, .role, role.actor, nil)
    case .addRelation(let origin, let target, _, _): (.add, .relation, origin, target)
    }
  }
}

extension ScenarioRelation {
  fileprivate var ends: (String, String?) {
    switch self {
    case .identified(let id): (id, nil)
    case .between(let a, let b, _): (a, b)
    }
  }
}
