internal import MaillageModel

/// Where the part of an actor in a function holds: some zones or everywhere, one sector or all.
struct Reach {
  private let study: Study
  private let countriesByZone: [String: Set<String>]
  private let sectorByActor: [String: String]

  init(_ study: Study) {
    self.study = study
    countriesByZone = Dictionary(
      study.typology.zones.map { zone in
        let members = zone.members.filter { $0.validity.contains(study.date) }
        return (zone.code, Set(members.map(\.country)))
      }, uniquingKeysWith: { first, _ in first })
    sectorByActor = Dictionary(
      uniqueKeysWithValues: study.actors.compactMap { actor in
        let sector = actor.sector?.folded ?? ""
        return sector.isEmpty ? nil : (actor.id, sector)
      })
  }

  /// The zones to which a part is limited over all families; none when a line names no zone: it then holds
  /// everywhere.
  func zones(of role: ResolvedRole) -> [String] {
    guard !role.zones.isEmpty else { return [] }
    let declarant = role.inheritedFrom ?? role.actor
    let isUnlimited = study.territory.roles.contains { line in
      line.actor == declarant && line.function == role.function && line.zone == nil && line.level != .none
        && (role.inheritedFrom != nil || line.validity.contains(study.date))
    }
    return isUnlimited ? [] : role.zones
  }

  /// Whether two parts in a family can meet in some zone.
  func zonesMeet(_ a: ResolvedRole, _ b: ResolvedRole, in family: String) -> Bool {
    guard let left = a.zonesByFamily[family], let right = b.zonesByFamily[family] else { return true }
    return left.contains { zone in right.contains { overlap(zone, $0) } }
  }

  /// Whether two zones are one or share a country on the day.
  func overlap(_ a: String, _ b: String) -> Bool {
    a == b || !(countriesByZone[a] ?? []).isDisjoint(with: countriesByZone[b] ?? [])
  }

  /// The sector of an actor without case or accents; absent when it has none: it then works for all.
  func sector(of actor: String) -> String? { sectorByActor[actor] }

  /// Whether two actors work for a common sector.
  func sectorsMeet(_ a: String, _ b: String) -> Bool {
    guard let left = sectorByActor[a], let right = sectorByActor[b] else { return true }
    return left == right
  }
}
