public import MaillageModel

/// A service in two states of a territory, matched by its identifier.
public struct ComparedService: Sendable, Hashable, Identifiable {
  /// The identifier.
  public let id: String
  /// The service in each state.
  public let before: Service?, after: Service?
  /// What became of it; moving to the successor of its actor is no change.
  public let status: ChangeStatus
}

/// An action in two states of a territory, matched by its identifier.
public struct ComparedAction: Sendable, Hashable, Identifiable {
  /// The identifier.
  public let id: String
  /// The action in each state.
  public let before: Action?, after: Action?
  /// Who surely takes part in each state, by the identifiers of that state.
  public let actorsBefore: [String], actorsAfter: [String]
  /// What became of it; a participant that became another is no change.
  public let status: ChangeStatus
}

extension ComparedService {
  /// The services of two studies, in the order of their identifiers.
  static func all(before: Study, after: Study, _ matching: ActorMatching) -> [ComparedService] {
    pairs(before.services, after.services).map { id, old, new in
      ComparedService(
        id: id, before: old, after: new,
        status: changeStatus(old, new) {
          [matching.identifier($0.actor), $0.name] + $0.types
        })
    }
  }
}

extension ComparedAction {
  /// The actions begun by the days of two studies, in the order of their identifiers.
  static func all(before: Study, after: Study, _ matching: ActorMatching) -> [ComparedAction] {
    pairs(before.actions, after.actions).map { id, old, new in
      let actors = (
        before.participations[id]?.certainActors ?? [], after.participations[id]?.certainActors ?? []
      )
      func description(_ action: Action, _ study: Study, _ actors: [String]) -> [String] {
        [action.title, action.type, String(action.validity.contains(study.date))]
          + Set(actors.map(matching.identifier)).sortedByBytes()
      }
      let descriptions = (
        old.map { description($0, before, actors.0) }, new.map { description($0, after, actors.1) }
      )
      return ComparedAction(
        id: id, before: old, after: new, actorsBefore: actors.0, actorsAfter: actors.1,
        status: changeStatus(descriptions.0, descriptions.1) { $0 })
    }
  }
}

/// The things of two lists that have one identifier, in the order of their identifiers.
private func pairs<Thing: Identifiable>(
  _ before: [Thing], _ after: [Thing]
) -> [(id: String, before: Thing?, after: Thing?)] where Thing.ID == String {
  let old = Dictionary(before.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  let new = Dictionary(after.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  return Set(old.keys).union(new.keys).sortedByBytes().map { ($0, old[$0], new[$0]) }
}

/// What becomes of a thing that two states may hold.
private func changeStatus<Thing, Description: Equatable>(
  _ before: Thing?, _ after: Thing?, by description: (Thing) -> Description
) -> ChangeStatus {
  guard let before else { return .added }
  guard let after else { return .removed }
  return description(before) == description(after) ? .kept : .changed
}
