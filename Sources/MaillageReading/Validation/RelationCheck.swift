internal import MaillageModel

/// Relations that lead nowhere or are there twice, and actions that hang from what is no agreement.
struct RelationCheck {
  let draft: TerritoryDraft

  private struct Identity: Hashable {
    let ends: [String]
    let kind: String
    let purpose: String?
    let family: String?
  }

  func run(log: inout DiagnosticLog) {
    for relation in draft.relations where relation.origin == relation.target && !relation.origin.isEmpty {
      log.add(selfRelation(relation))
    }
    let groups = Dictionary(grouping: draft.relations) { relation in
      let ends = [relation.origin, relation.target]
      return Identity(
        ends: relation.isOriented ? ends : ends.sortedByBytes(), kind: relation.kind,
        purpose: relation.purpose?.folded, family: relation.family)
    }
    var found: [Diagnostic] = []
    for relations in groups.values where relations.count > 1 {
      let sorted = relations.sorted { $0.provenance.location < $1.provenance.location }
      for (index, relation) in sorted.enumerated().dropFirst() {
        guard let other = sorted[..<index].last(where: { $0.validity.overlaps(relation.validity) }) else {
          continue
        }
        found.append(repeated(relation, other))
      }
    }
    log.add(found.sorted())
    checkAgreements(log: &log)
  }

  private func checkAgreements(log: inout DiagnosticLog) {
    if draft.actions.allSatisfy({ $0.relation == nil }) { return }
    let relations = Dictionary(draft.relations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for action in draft.actions {
      guard let id = action.relation, let relation = relations[id],
        let kind = draft.typology.relationKinds[relation.kind], !kind.isPartnership
      else { continue }
      let partnerships = draft.typology.relationKinds.filter(\.isPartnership).map(\.code).joined(
        separator: ", ")
      log.add(
        Diagnostic(
          .notAPartnership, at: action.provenance.location, related: [relation.provenance.location],
          value: id,
          Wording(
            fr:
              """
              l’action \(quoting: action.id) découle de \(quoting: id), qui n’est pas un accord (\(kind.code)).
              """,
            en:
              """
              the action \(quoting: action.id) hangs from \(quoting: id), which is no agreement (\(kind.code)).
              """
          ),
          remedy: Wording(
            fr: "Nommez une relation de type \(partnerships), ou laissez vide.",
            en: "Name a relation of type \(partnerships), or leave it empty.")))
    }
  }

  private func selfRelation(_ relation: Relation) -> Diagnostic {
    Diagnostic(
      .oddRelation, at: relation.provenance.location, value: relation.origin,
      Wording(
        fr:
          """
          la relation \(quoting: relation.kind) relie un acteur à lui-même ; elle ne compte pas comme \
          un lien.
          """,
        en: "the relation \(quoting: relation.kind) links an actor to itself; it does not count as a tie."),
      remedy: Wording(fr: "Corrigez l’un de ses deux bouts.", en: "Correct one of its two ends."))
  }

  private func repeated(_ relation: Relation, _ other: Relation) -> Diagnostic {
    Diagnostic(
      .oddRelation, at: relation.provenance.location, related: [other.provenance.location],
      value: relation.kind,
      Wording(
        fr:
          """
          la relation \(quoting: relation.kind) entre \(quoting: relation.origin) et \(quoting: relation.target) \
          figure deux fois.
          """,
        en:
          """
          the relation \(quoting: relation.kind) between \(quoting: relation.origin) and \
            \(quoting: relation.target) is there twice.
          """
      ),
      remedy: Wording(
        fr: "Supprimez l’une des deux, ou dites dans « objet » ce qui les distingue.",
        en: "Delete one of the two, or say in “objet” what tells them apart."))
  }
}
