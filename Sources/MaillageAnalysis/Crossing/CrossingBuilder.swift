internal import MaillageModel

/// Gathers the actions and the partnerships of each zone and family.
struct CrossingBuilder {
  private struct Key: Hashable {
    let zone: String, family: String
  }

  private struct Gathered {
    var actions: Set<String> = []
    var partnerships: Set<String> = []
    var doubtfulPartnerships: Set<String> = []
    var actionsByActor: [String: Set<String>] = [:]
    var partnershipsByActor: [String: Set<String>] = [:]
    var partners: Set<String> = []

    mutating func add(_ action: String, of actors: [String]) {
      actions.insert(action)
      for actor in actors { actionsByActor[actor, default: []].insert(action) }
    }

    mutating func add(
      _ partnership: ActiveRelation, of holders: [String], with newPartners: [String]
    ) {
      guard partnership.isCertain else {
        doubtfulPartnerships.insert(partnership.relation.id)
        return
      }
      partnerships.insert(partnership.relation.id)
      partners.formUnion(newPartners)
      for holder in holders { partnershipsByActor[holder, default: []].insert(partnership.relation.id) }
    }
  }

  private let study: Study
  private var gathered: [Key: Gathered] = [:]

  init(_ study: Study) {
    self.study = study
    study.currentActions.forEach { add($0) }
    study.partnerships.forEach { add($0) }
  }

  func result() -> Crossing.Result {
    let families = study.typology.families.map(\.code)
    var cells: [Crossing.Cell] = []
    for zone in zones {
      for family in families { cells.append(cell(Key(zone: zone, family: family))) }
      let unspecified = Key(zone: zone, family: Crossing.unspecifiedFamily)
      if gathered[unspecified] != nil { cells.append(cell(unspecified)) }
    }
    return Crossing.Result(
      cells: cells,
      actionsWithoutPlace: study.currentActions.filter { $0.zones.isEmpty && $0.countries.isEmpty }
        .map(\.id),
      typology: study.typology, names: Names(of: study))
  }

  /// The typology's zones, then the one outside all of them.
  private var zones: [String] {
    study.typology.zones.map(\.code).filter { $0 != Crossing.outsideZones } + [Crossing.outsideZones]
  }

  private mutating func add(_ action: Action) {
    guard let family = study.typology.family(ofType: action.type)?.code else { return }
    let participation = study.participations[action.id]
    let actors = (participation?.certainActors ?? []).filter { !isForeign($0) }
    for zone in Set(action.zones).union(action.countries.flatMap(zones(of:))) {
      gathered[Key(zone: zone, family: family), default: Gathered()].add(action.id, of: actors)
    }
  }

  private mutating func add(_ partnership: ActiveRelation) {
    let ends = [partnership.origin, partnership.target]
    let family = partnership.relation.family ?? Crossing.unspecifiedFamily
    let holders = ends.filter { !isForeign($0) }
    var partnersByZone: [String: [String]] = [:]
    for partner in ends where isForeign(partner) {
      for zone in study.actor(partner).map({ zones(of: $0.country) }) ?? [] {
        partnersByZone[zone, default: []].append(partner)
      }
    }
    for (zone, partners) in partnersByZone {
      gathered[Key(zone: zone, family: family), default: Gathered()]
        .add(partnership, of: holders, with: partners)
    }
  }

  private func isForeign(_ actor: String) -> Bool {
    study.actor(actor).map { study.typology.category($0.category, has: .foreign) } ?? false
  }

  private func zones(of country: String) -> [String] {
    let zones = study.typology.zones(of: country, on: study.date).map(\.code)
    return zones.isEmpty ? [Crossing.outsideZones] : zones
  }

  private func cell(_ key: Key) -> Crossing.Cell {
    let found = gathered[key] ?? Gathered()
    let actors = Set(found.actionsByActor.keys).union(found.partnershipsByActor.keys)
    return Crossing.Cell(
      zone: key.zone, family: key.family, actions: found.actions.sortedByBytes(),
      partnerships: found.partnerships.sortedByBytes(),
      doubtfulPartnerships: found.doubtfulPartnerships.sortedByBytes(),
      presences: actors.sortedByBytes().map { actor in
        Crossing.Presence(
          actor: actor, actions: (found.actionsByActor[actor] ?? []).sortedByBytes(),
          partnerships: (found.partnershipsByActor[actor] ?? []).sortedByBytes())
      },
      partners: found.partners.sortedByBytes())
  }
}
