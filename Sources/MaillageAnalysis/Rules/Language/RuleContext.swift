internal import MaillageModel

/// What a predicate sees: the subject of the rule, and the facts of the study.
final class RuleContext: Sendable {
  let facts: RuleFacts
  let subject: RuleSubject
  /// The action, when the subject is one.
  let action: Action?
  /// The lines in force of the partnership, when the subject is one; a filiation may have split it.
  let partnership: [ActiveRelation]
  /// Who takes part in the action, or in the actions that hang from the partnership.
  let participants: RuleParticipants
  /// The cell, when the subject is a function in a family.
  let cell: CoverageCell?

  var study: Study { facts.study }
  var typology: Typology { facts.study.typology }

  init(action: Action, facts: RuleFacts) {
    self.facts = facts
    subject = .action(action.id)
    self.action = action
    partnership = []
    participants = RuleParticipants(facts.study.participations[action.id].map { [$0] } ?? [])
    cell = nil
  }

  init(partnership: [ActiveRelation], id: String, facts: RuleFacts) {
    self.facts = facts
    subject = .relation(id)
    action = nil
    self.partnership = partnership
    participants = RuleParticipants(
      (facts.actionsByRelation[id] ?? []).compactMap { facts.study.participations[$0.id] })
    cell = nil
  }

  init(cell: CoverageCell, facts: RuleFacts) {
    self.facts = facts
    subject = .function(cell.function, family: cell.family)
    action = nil
    partnership = []
    participants = RuleParticipants([])
    self.cell = cell
  }

  init(territory facts: RuleFacts) {
    self.facts = facts
    subject = .territory
    action = nil
    partnership = []
    participants = RuleParticipants([])
    cell = nil
  }
}

/// Who takes part, with every part that each takes.
struct RuleParticipants: Sendable {
  private(set) var partsByService: [String: Set<MobilisationPart>] = [:]
  private(set) var partsByActor: [String: Set<MobilisationPart>] = [:]

  init(_ participations: [Participation]) {
    for participation in participations {
      for (service, part) in participation.services { partsByService[service, default: []].insert(part) }
      partsByActor.merge(participation.partsByActor) { $0.union($1) }
    }
  }

  /// Whether any line says who takes part: without one, nobody can be said to be absent.
  var hasLines: Bool { !partsByService.isEmpty || !partsByActor.isEmpty }
  /// Whether any line names a service: without one, no service can be said to be absent.
  var hasServiceLines: Bool { !partsByService.isEmpty }

  /// The actors that surely take part, in the order of their identifiers.
  var certainActors: [String] { certain(partsByActor) }
  /// The services that surely take part, in the order of their identifiers.
  var certainServices: [String] { certain(partsByService) }

  private func certain(_ parts: [String: Set<MobilisationPart>]) -> [String] {
    parts.filter { $0.value.contains(where: \.takesPart) }.keys.sortedByBytes()
  }
}
