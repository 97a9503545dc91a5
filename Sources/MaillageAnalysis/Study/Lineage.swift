internal import MaillageModel

/// Who became whom, and what that says of each actor's dates.
///
/// A successor starts on the filiation's date and the predecessor ends the day before, unless their own
/// dates say otherwise. A transfer of mission moves a function and ends nobody.
struct Lineage: Sendable {
  private let filiationsBySuccessor: [String: [Filiation]]
  private let filiationsByPredecessor: [String: [Filiation]]
  private let validityByActor: [String: Period]

  init(_ territory: Territory) {
    filiationsBySuccessor = Dictionary(grouping: territory.filiations, by: \.successor)
    filiationsByPredecessor = Dictionary(grouping: territory.filiations, by: \.predecessor)
    var validityByActor: [String: Period] = [:]
    for actor in territory.actors {
      let starts = (filiationsBySuccessor[actor.id] ?? []).filter(\.endsPredecessor).compactMap(\.date)
      let ends = (filiationsByPredecessor[actor.id] ?? []).filter(\.endsPredecessor).compactMap(\.date)
      validityByActor[actor.id] = Period(
        start: actor.validity.start ?? starts.min(),
        end: actor.validity.end ?? ends.max().map { PartialDate($0.firstDay.previous) })
    }
    self.validityByActor = validityByActor
  }

  /// When an actor exists, its filiations counted.
  func validity(of actor: String) -> Period {
    validityByActor[actor] ?? Period()
  }

  /// The filiations through which an actor took over from others by a day.
  func takeovers(by successor: String, on date: CalendarDate) -> [Filiation] {
    (filiationsBySuccessor[successor] ?? []).filter { $0.hasHappened(by: date) }
  }

  /// The filiations through which others took over from an actor by a day.
  func successions(of predecessor: String, on date: CalendarDate) -> [Filiation] {
    (filiationsByPredecessor[predecessor] ?? []).filter { $0.hasHappened(by: date) }
  }

  /// Whether something declared of an actor reaches its successor: it holds on the day of the study, or it
  /// ended only because the actor did.
  func reachesSuccessor(_ validity: Period, of predecessor: String, on date: CalendarDate) -> Bool {
    guard validity.hasBegun(by: date) else { return false }
    guard let end = validity.end else { return true }
    return !validity.hasEnded(before: date)
      || end.lastDay == self.validity(of: predecessor).end?.lastDay
  }
}

extension Filiation {
  /// Whether the predecessor disappears.
  var endsPredecessor: Bool { kind != .missionTransfer }

  /// Whether lines pass on unchanged: the actor is the same under another name.
  var keepsIdentity: Bool { kind == .nameChange }

  /// A filiation without a date has happened whenever one looks.
  func hasHappened(by day: CalendarDate) -> Bool {
    date.map { $0.firstDay <= day } ?? true
  }
}
