public import MaillageModel

extension Comparison.Result {
  /// Every object and what became of it, the consequences, then each analysis compared.
  public var tables: [Table] {
    [objectTable, functionTable, handTable, similarityTable, suggestionTable]
      + tableComparisons.map { $0.table(words: typology.vocabulary) }
  }

  var typology: Typology { after.typology }

  private func code(_ term: some VocabularyTerm) -> Cell { .identifier(typology.vocabulary.code(term)) }

  // MARK: Objects

  private var objectTable: Table {
    Table(
      id: Comparison.id, title: Comparison.title, note: Comparison.method,
      columns: [
        Column("objet", .identifier, LocalizedText(fr: "Objet", en: "Object")),
        Column("id", .identifier, LocalizedText(fr: "Identifiant", en: "Identifier")),
        .changeStatus,
        Column(
          "avant", .list, LocalizedText(fr: "Avant", en: "Before"), description: Self.stateDescription),
        Column("apres", .list, LocalizedText(fr: "Après", en: "After"), description: Self.stateDescription),
        .label("libelle", fr: "Nom", en: "Name"),
        .label("raison", fr: "Raison", en: "Reason"),
      ],
      rows: (actorRows + serviceRows + roleRows + relationRows + actionRows).sortedByIdentifiers { row in
        row.prefix(2).map { if case .identifier(let text) = $0 { text } else { "" } }
      })
  }

  private static var stateDescription: LocalizedText {
    LocalizedText(
      fr: """
        Acteur\u{A0}: ses identifiants\u{A0}; service\u{A0}: son acteur\u{A0}; rôle\u{A0}: son niveau\u{A0}; \
        relation\u{A0}: sa certitude\u{A0}; action\u{A0}: ses acteurs sûrs. Vide quand l’objet n’y est pas
        """,
      en: """
        Actor: its identifiers; service: its actor; role: its level; relation: its certainty; action: its \
        sure actors. Empty where the object is not
        """)
  }

  private var actorRows: [[Cell]] {
    actors.map { actor in
      [
        code(TerritoryObject.actor), .identifier(actor.id), code(actor.status),
        .list(actor.before.map(\.id)), .list(actor.after.map(\.id)), .text(actor.name),
        .label(reason(actor)),
      ]
    }
  }

  private func reason(_ actor: ComparedActor) -> LocalizedText {
    let match: [LocalizedText] =
      switch actor.reason {
      case .identifier: []
      case .siren: [LocalizedText(fr: "même SIREN", en: "same SIREN")]
      case .filiation:
        actor.kinds.isEmpty
          ? [LocalizedText(fr: "filiation", en: "filiation")]
          : actor.kinds.map {
            typology.vocabulary.label($0).map { $0.prefix(1).lowercased() + $0.dropFirst() }
          }
      }
    return Phrasing.parted(match + actor.differences(typology))
  }

  private var serviceRows: [[Cell]] {
    services.map { service in
      [
        code(TerritoryObject.service), .identifier(service.id), code(service.status),
        .list(service.before.map { [$0.actor] } ?? []), .list(service.after.map { [$0.actor] } ?? []),
        .text((service.after ?? service.before)?.name ?? service.id), .empty,
      ]
    }
  }

  private var roleRows: [[Cell]] {
    let vocabulary = typology.vocabulary
    return roles.map { role in
      [
        code(TerritoryObject.role), .identifier(role.id), code(role.status),
        .list(role.before.map { [vocabulary.code($0)] } ?? []),
        .list(role.after.map { [vocabulary.code($0)] } ?? []), .label(label(role)), .empty,
      ]
    }
  }

  private func label(_ role: ComparedRole) -> LocalizedText {
    LocalizedText(fr: "\(name(role.identity.actor))\u{A0}: ", en: "\(name(role.identity.actor)): ")
      + cellName(function: role.identity.function, family: role.identity.family)
  }

  private var relationRows: [[Cell]] {
    relations.map { relation in
      [
        code(TerritoryObject.relation), .identifier(relation.id), code(relation.status),
        certainty(relation.before), certainty(relation.after), .label(label(relation)),
        relation.isInternal
          ? .label(
            LocalizedText(
              fr: "les deux acteurs n’en font qu’un dans l’autre état",
              en: "both actors are one in the other state"))
          : .empty,
      ]
    }
  }

  private func certainty(_ relations: [ActiveRelation]) -> Cell {
    .list(ComparedRelation.certainty(relations).map { [typology.vocabulary.code($0)] } ?? [])
  }

  private func label(_ relation: ComparedRelation) -> LocalizedText {
    let example = (relation.after + relation.before).first
    let isAfter = !relation.after.isEmpty
    let ends = [example?.origin, example?.target].compactMap { $0 }.map { id in
      (isAfter ? after : before).actor(id)?.name ?? id
    }
    return LocalizedText(verbatim: ends.joined(separator: relation.identity.isOriented ? " → " : " – "))
      + LocalizedText(fr: "\u{A0}: ", en: ": ") + typology.relationKinds.label(relation.identity.kind)
  }

  private var actionRows: [[Cell]] {
    actions.map { action in
      [
        code(TerritoryObject.action), .identifier(action.id), code(action.status),
        .list(action.actorsBefore), .list(action.actorsAfter),
        .text((action.after ?? action.before)?.title ?? action.id), .empty,
      ]
    }
  }
}
