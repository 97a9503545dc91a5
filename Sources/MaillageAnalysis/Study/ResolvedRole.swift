public import MaillageModel

/// What is known, on the day of the study, of an actor's part in a function.
public struct ResolvedRole: Sendable, Hashable {
  /// The actor's identifier.
  public let actor: String
  /// The function's code.
  public let function: String
  /// The strongest level declared for the function, whatever the family.
  public let level: RoleLevel
  /// The level in each family, by family code; a family that no line names is absent.
  ///
  /// A line without family says nothing of each family by itself: it counts there as to be verified.
  public let levelByFamily: [String: RoleLevel]
  /// The zones that the lines name, whatever the family.
  public let zones: [String]
  /// The zones to which the part in each family is limited, by family code; a family whose part some line
  /// leaves without zone is absent: there it holds everywhere.
  public let zonesByFamily: [String: [String]]
  /// The actor whose line it was, when it came through a filiation and is therefore to be verified.
  public let inheritedFrom: String?
  /// The sources of the lines.
  public let sources: [String]
}

/// Resolves the lines of the roles table into one statement per actor and function.
struct RoleResolution {
  private let lineage: Lineage
  private let date: CalendarDate
  private let families: [String]
  private let rolesByActor: [String: [Role]]

  init(_ territory: Territory, lineage: Lineage, date: CalendarDate) {
    self.lineage = lineage
    self.date = date
    families = territory.typology.families.map(\.code)
    rolesByActor = Dictionary(grouping: territory.roles, by: \.actor)
  }

  /// A line as it reaches an actor: its own, or a predecessor's.
  struct Line {
    let role: Role
    let level: RoleLevel
    let inheritedFrom: String?
  }

  /// The statements about an actor in force, by function code.
  func roles(of actor: String) -> [String: ResolvedRole] {
    Dictionary(grouping: lines(of: actor), by: \.role.function).mapValues { lines in
      resolve(lines, actor: actor)
    }
  }

  /// The actor's own lines; without any, those of its predecessors, to be verified unless it only changed
  /// its name. The functions of a transferred mission come besides, if the actor says nothing of them.
  func lines(of actor: String, visited: Set<String> = []) -> [Line] {
    guard !visited.contains(actor) else { return [] }
    let visited = visited.union([actor])
    let transferredAway = Set(
      lineage.successions(of: actor, on: date).filter { $0.kind == .missionTransfer }
        .compactMap(\.function))
    var result = (rolesByActor[actor] ?? [])
      .filter { role in
        if transferredAway.contains(role.function) && role.validity.end == nil { return false }
        return visited.count == 1
          ? role.validity.contains(date)
          : lineage.reachesSuccessor(role.validity, of: actor, on: date)
      }
      .map { Line(role: $0, level: $0.level, inheritedFrom: nil) }
    let takeovers = lineage.takeovers(by: actor, on: date)
    let hasOwnLines = !result.isEmpty
    for filiation in takeovers where filiation.endsPredecessor {
      if hasOwnLines && !filiation.keepsIdentity { continue }
      let own = Set(result.map(\.role.function))
      result += lines(of: filiation.predecessor, visited: visited)
        .filter { !(filiation.keepsIdentity && hasOwnLines && own.contains($0.role.function)) }
        .map { inherit($0, through: filiation) }
    }
    for filiation in takeovers where filiation.kind == .missionTransfer {
      guard let function = filiation.function, !result.contains(where: { $0.role.function == function })
      else { continue }
      result += (rolesByActor[filiation.predecessor] ?? [])
        .filter { role in
          role.function == function && role.validity.hasBegun(by: date) && role.level != .none
            && transferReaches(role, filiation)
        }
        .map { Line(role: $0, level: .unknown, inheritedFrom: filiation.predecessor) }
    }
    return result
  }

  private func inherit(_ line: Line, through filiation: Filiation) -> Line {
    filiation.keepsIdentity
      ? line
      : Line(
        role: line.role, level: line.level == .none ? .none : .unknown,
        inheritedFrom: line.inheritedFrom ?? filiation.predecessor)
  }

  /// A role that ends with the transfer, or that nobody ended, goes with the mission.
  private func transferReaches(_ role: Role, _ filiation: Filiation) -> Bool {
    guard let end = role.validity.end else { return true }
    guard let date = filiation.date else { return false }
    return end.lastDay >= date.firstDay.previous
  }

  private func resolve(_ lines: [Line], actor: String) -> ResolvedRole {
    var levelByFamily: [String: RoleLevel] = [:]
    var level = RoleLevel.none
    for line in lines {
      level = Self.strongest(level, line.level)
      guard let family = line.role.family else { continue }
      levelByFamily[family] = Self.strongest(levelByFamily[family] ?? .none, line.level)
    }
    // A line without family leaves each family to be verified, but for those that a line of their own settles.
    if let unspecified = lines.filter({ $0.role.family == nil }).map(\.level).max(by: Self.isWeaker) {
      for family in families where levelByFamily[family] == nil {
        levelByFamily[family] = unspecified == .none ? RoleLevel.none : .unknown
      }
    }
    // Where a line says no is no zone of the part that the others tell.
    let telling = lines.filter { $0.level != .none || level == .none }
    let zones = Set(telling.compactMap(\.role.zone))
    return ResolvedRole(
      actor: actor, function: lines[0].role.function, level: level, levelByFamily: levelByFamily,
      zones: zones.sortedByBytes(), zonesByFamily: zonesByFamily(lines),
      inheritedFrom: lines.compactMap(\.inheritedFrom).sortedByBytes().first,
      sources: Set(lines.compactMap(\.role.provenance.source)).sortedByBytes())
  }

  /// Where the part in each family holds: as the lines of the family say, or those without family.
  private func zonesByFamily(_ lines: [Line]) -> [String: [String]] {
    var result: [String: [String]] = [:]
    for family in families {
      let own = lines.filter { $0.role.family == family }
      let telling = (own.isEmpty ? lines.filter { $0.role.family == nil } : own).filter { $0.level != .none }
      guard !telling.isEmpty, telling.allSatisfy({ $0.role.zone != nil }) else { continue }
      result[family] = Set(telling.compactMap(\.role.zone)).sortedByBytes()
    }
    return result
  }

  private static func isWeaker(_ a: RoleLevel, _ b: RoleLevel) -> Bool { a.strength < b.strength }

  private static func strongest(_ a: RoleLevel, _ b: RoleLevel) -> RoleLevel {
    a.strength >= b.strength ? a : b
  }
}
