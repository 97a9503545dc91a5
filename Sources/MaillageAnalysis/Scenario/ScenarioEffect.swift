public import MaillageModel

/// What a line of a scenario did to the tables, in numbers.
public struct ScenarioEffect: Sendable, Hashable {
  /// How many actors appeared, disappeared or came back.
  public internal(set) var actors = 0
  /// How many lines of roles and of relations moved, came or went.
  public internal(set) var roles = 0, relations = 0
  /// How many services moved, came or went.
  public internal(set) var services = 0
  /// How many participations in actions moved or went.
  public internal(set) var mobilisations = 0
  /// How many relations were dropped because both ends became one actor, or because another says the same.
  public internal(set) var dropped = 0
  /// Services that nobody was said to take over.
  public internal(set) var strandedServices: [String] = []

  /// Whether nothing changed.
  public var isEmpty: Bool { self == ScenarioEffect() }

  static func += (a: inout ScenarioEffect, b: ScenarioEffect) {
    a.actors += b.actors
    a.roles += b.roles
    a.relations += b.relations
    a.services += b.services
    a.mobilisations += b.mobilisations
    a.dropped += b.dropped
    a.strandedServices += b.strandedServices
  }
}

/// A line of a scenario, when it took effect, and what it did.
public struct ScenarioStep: Sendable, Hashable {
  /// The line.
  public let operation: ScenarioOperation
  /// The first day on which it holds.
  public let day: CalendarDate
  /// What it did.
  public let effect: ScenarioEffect
}
