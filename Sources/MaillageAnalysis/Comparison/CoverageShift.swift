internal import MaillageModel

/// A cell of the coverage in two states of a territory.
public struct CoverageShift: Sendable, Hashable {
  /// Whether a function is held more surely, or less.
  public enum Direction: Sendable {
    case better, worse, same
  }

  /// The codes of the function and of the family.
  public let function: String, family: String
  /// The cell in each state.
  public let before: CoverageCell, after: CoverageCell

  /// From nobody, through perhaps somebody and one alone, to several.
  public var direction: Direction {
    let firmness = (Self.firmness(before.state), Self.firmness(after.state))
    guard let old = firmness.0, let new = firmness.1, old != new else { return .same }
    return new > old ? .better : .worse
  }

  private static func firmness(_ state: CoverageState) -> Int? {
    switch state {
    case .notApplicable: nil
    case .hole: 0
    case .undetermined: 1
    case .fragile: 2
    case .toCoordinate, .covered: 3
    }
  }
}

extension CoverageShift {
  /// The cells that both coverages have, in the order of the later typology.
  static func all(_ before: Coverage.Result, _ after: Coverage.Result) -> [CoverageShift] {
    after.cells.compactMap { cell in
      before.cell(function: cell.function, family: cell.family).map {
        CoverageShift(function: cell.function, family: cell.family, before: $0, after: cell)
      }
    }
  }
}
