public import MaillageModel

/// Who holds a function in a family, on the day of the study.
public struct CoverageCell: Sendable, Hashable {
  /// The function's code, and that of its phase.
  public let function: String, phase: String
  /// The family's code; ``Coverage/allFamilies`` for the function whatever the family.
  public let family: String
  /// The actors that surely hold it, in the order of their identifiers.
  public let holders: [String]
  /// The holders that lead it.
  public let pilots: [String]
  /// The holders that only do it now and then.
  public let occasional: [String]
  /// The actors whose part is to be verified.
  public let uncertain: [String]
  /// The collectives set aside because one of their members holds it too.
  public let collectives: [String]
  /// What to make of it.
  public let state: CoverageState

  /// How many actors hold it at the least, and at the most.
  public var holderRange: ClosedRange<Int> { holders.count...(holders.count + uncertain.count) }
  /// Whether those who hold it all do so only now and then.
  public var isOnlyOccasional: Bool { !holders.isEmpty && occasional.count == holders.count }
}

extension CoverageCell {
  /// Decides the state, in the order that the outputs document.
  static func state(
    applies: Bool, holders: Int, uncertain: Int, pilots: Int, coordinationThreshold: Int
  ) -> CoverageState {
    if !applies { return .notApplicable }
    if holders == 0 { return uncertain == 0 ? .hole : .undetermined }
    if holders == 1 { return .fragile }
    if holders >= coordinationThreshold && pilots != 1 { return .toCoordinate }
    return .covered
  }
}

/// How much of a family is covered.
public struct CoverageSummary: Sendable, Hashable {
  /// The family's code; ``Coverage/allFamilies`` for the functions whatever the family.
  public let family: String
  /// How many functions make sense in the family.
  public let functions: Int
  /// How many of them have a holder, without and with what is to be verified.
  public let covered: ClosedRange<Int>
  /// How many are in the states that call for attention.
  public let holes: Int, undetermined: Int, fragile: Int, toCoordinate: Int

  /// The share of the functions that have a holder, 0 to 1; absent when none makes sense.
  public var ratio: ClosedRange<Double>? {
    guard functions > 0 else { return nil }
    return
      (Double(covered.lowerBound) / Double(functions))...(Double(covered.upperBound)
      / Double(functions))
  }
}

extension CoverageSummary {
  init(family: String, cells: [CoverageCell]) {
    let cells = cells.filter { $0.state != .notApplicable }
    func count(_ state: CoverageState) -> Int { cells.filter { $0.state == state }.count }
    self.family = family
    functions = cells.count
    holes = count(.hole)
    undetermined = count(.undetermined)
    fragile = count(.fragile)
    toCoordinate = count(.toCoordinate)
    covered = (cells.count - holes - undetermined)...(cells.count - holes)
  }
}

/// How a type of action is represented among the actions begun by the day.
public struct ActionTypeCoverage: Sendable, Hashable {
  /// The codes of the family, of the sub-category and of the type.
  public let family: String, subcategory: String, type: String
  /// The actions of the type, in the order of their identifiers.
  public let actions: [String]
  /// The distinct actors that surely take part in them, in the order of their identifiers.
  public let actors: [String]
  /// `hole` without action, `fragile` with a single one, `covered` beyond, `notApplicable` when the
  /// territory declares no action at all.
  public let state: CoverageState
}
