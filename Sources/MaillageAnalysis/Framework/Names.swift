internal import MaillageModel

/// The names that people read for the identifiers of a study.
struct Names: Sendable {
  private let actors: [String: Actor]
  private let services: [String: String]
  private let actions: [String: String]

  init(of study: Study) {
    actors = Dictionary(
      study.territory.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    services = Dictionary(
      study.territory.services.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    actions = Dictionary(
      study.territory.actions.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  func actor(_ id: String) -> String { actors[id]?.name ?? id }
  func service(_ id: String) -> String { services[id] ?? id }
  func action(_ id: String) -> String { actions[id] ?? id }

  /// The name of an actor within a sentence: its acronym when the name is long.
  func inSentence(_ id: String) -> String {
    guard let actor = actors[id] else { return id }
    return actor.name.count > 36 ? actor.shortName : actor.name
  }
}
