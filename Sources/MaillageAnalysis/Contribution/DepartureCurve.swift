/// How many cells stay held while actors leave one after the other.
public struct DepartureCurve: Sendable, Hashable {
  /// In which order they leave.
  public enum Order: String, Sendable, CaseIterable {
    /// Any order, on average over all of them.
    case random = "hasard"
    /// The most central first, by betweenness in the network of all of them; on average over the orders of those
    /// who are level.
    case betweenness = "intermediarite"
    /// Those with the largest share of the coverage first, on average over the orders of those who are level.
    case share = "part"
  }

  /// A state of the departure.
  public struct Point: Sendable, Hashable {
    /// How many have left.
    public let departures: Int
    /// Who has just left; absent at the start, and among those who leave in any order.
    public let actor: String?
    /// How many cells are held, on average.
    public let held: Double
    /// Whether only some of those who leave in any order have left: what is held then depends on who.
    public let isMean: Bool
  }

  /// The order.
  public let order: Order
  /// From everybody to nobody.
  public let points: [Point]
  /// Area under the curve, 0 to 1; absent when nothing is held.
  public let area: Double?

  /// How many departures it takes to lose half of what is held at the start; absent when nothing is held.
  public var departuresToHalf: Int? {
    guard let first = points.first, first.held > 0 else { return nil }
    return points.first { $0.held <= first.held / 2 }?.departures
  }
}

/// The smallest teams that hold every cell that somebody holds.
public struct SmallestTeam: Sendable, Hashable {
  /// How many actors the smallest team found has.
  public let size: Int
  /// How many any team needs at the least: equal to the size when it is surely the smallest.
  public let lowerBound: Int
  /// The teams, each in the order of identifiers; the first ones when there are many.
  public let teams: [[String]]
  /// How many teams of that size were found, and whether these are all of them.
  public let count: Int, isComplete: Bool
  /// How many actors hold at least one cell.
  public let holderCount: Int

  /// Whether no smaller team exists.
  public var isSmallest: Bool { size == lowerBound }
  /// The actors that every team needs; empty when not all teams are known.
  public let indispensable: [String]
}
