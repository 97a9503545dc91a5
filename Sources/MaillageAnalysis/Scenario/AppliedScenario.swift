public import MaillageModel

/// A territory as a scenario imagines it on a day.
///
/// Every operation takes effect on its date, or else on the day of the study; what had ended before is
/// history and stays. Lines that come through a filiation are first written out, so that moving one does
/// not lose the others. The territory is meant to be studied on that day or later.
public struct AppliedScenario: Sendable {
  /// The territory imagined.
  public let territory: Territory
  /// The day of the study.
  public let day: CalendarDate
  /// What each operation did, in the order in which they apply.
  public let steps: [ScenarioStep]
  /// The operations that take effect later and were left out.
  public let later: [ScenarioOperation]

  /// Applies a scenario; never fails: an operation about something that is not there does nothing, and
  /// ``diagnostics`` says so.
  public init(_ scenario: Scenario, to territory: Territory, on day: CalendarDate) {
    var edit = TerritoryEdit(territory)
    var steps: [ScenarioStep] = []
    for stage in scenario.stages(by: day) {
      edit.begin(stage.day)
      for operations in Self.joined(stage.operations) {
        steps += zip(operations, edit.apply(operations)).map {
          ScenarioStep(operation: $0, day: stage.day, effect: $1)
        }
      }
    }
    self.territory = steps.isEmpty ? territory : edit.territory
    self.day = day
    self.steps = steps
    later = scenario.later(than: day)
  }

  /// Operations that only make sense together: the parts of one split, the actors of one merger.
  private static func joined(_ operations: [ScenarioOperation]) -> [[ScenarioOperation]] {
    func whole(_ operation: ScenarioOperation) -> [String]? {
      switch operation.change {
      case .splitActor(let role, _): ["split", role.actor]
      case .mergeActor(_, let whole): ["merge", whole.id]
      default: nil
      }
    }
    return operations.reduce(into: [[ScenarioOperation]]()) { groups, operation in
      if let last = groups.last?.last, let key = whole(operation), key == whole(last) {
        groups[groups.count - 1].append(operation)
      } else {
        groups.append([operation])
      }
    }
  }
}
