internal import MaillageModel
internal import NetworkAlgorithms

/// The services tied by so many actions in common, and the groups that these ties make.
public struct SharingLevel: Sendable, Equatable {
  /// A service at a level.
  public struct Member: Sendable, Equatable {
    /// The service's identifier.
    public let service: String
    /// The number of its group, from 1, the largest first.
    public let group: Int
    /// How much it lies between the others, 0 to 1, and how close it is to them, 0 to 1; absent beyond the
    /// levels that are scored, and where undefined.
    public let betweenness: Double?, closeness: Double?
  }

  /// How many actions in common make a tie: s.
  public let least: Int
  /// The services of s actions or more, in the order of their identifiers.
  public let members: [Member]
  /// How many services have fewer.
  public let tooFew: Int
  /// How many pairs of services are tied.
  public let tieCount: Int
  /// The groups of services joined by ties, the largest first; a service without ties is a group of its own.
  public let groups: [[String]]

  /// The levels from 1 to the first where nothing is tied any more, that one left out unless it is the first.
  static func all(of table: MobilisationTable) -> [SharingLevel] {
    var levels: [SharingLevel] = []
    var least = 1
    while true {
      let level = SharingLevel(table, sharing: least)
      guard !level.members.isEmpty, level.tieCount > 0 || least == 1 else { return levels }
      levels.append(level)
      least += 1
    }
  }

  private init(_ table: MobilisationTable, sharing least: Int) {
    let line = table.known.lineGraph(sharing: least)
    let components = line.components()
    var byComponent: [Int: [String]] = [:]
    for row in line.rows {
      if let component = components[row] { byComponent[component, default: []].append(table.members[row]) }
    }
    let groups = byComponent.values.sorted {
      $0.count == $1.count ? $0[0].precedesInBytes($1[0]) : $0.count > $1.count
    }
    var numbers: [String: Int] = [:]
    for (place, group) in groups.enumerated() {
      for service in group { numbers[service] = place + 1 }
    }
    let isScored = least <= MobilisationConcepts.Limits.scoredLevels
    let betweenness = isScored ? line.betweenness() : []
    let closeness = isScored ? line.harmonicCloseness() : []
    self.least = least
    self.groups = groups
    members = line.rows.map { row in
      let service = table.members[row]
      return Member(
        service: service, group: numbers[service] ?? 0, betweenness: isScored ? betweenness[row] : nil,
        closeness: isScored ? closeness[row] : nil)
    }
    tooFew = table.members.indices.count { (1..<least).contains(table.known.degree(ofRow: $0)) }
    tieCount = line.graph.tieCount
  }
}
