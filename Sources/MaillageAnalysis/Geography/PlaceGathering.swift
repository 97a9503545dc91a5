internal import MaillageModel

/// Gathers what happens in each country, zone and sector, family by family.
struct PlaceGathering {
  private struct Key: Hashable {
    let axis: Geography.Axis
    let value: String, family: String
  }

  private struct Gathered {
    var partnerships: Set<String> = []
    var doubtful: Set<String> = []
    var actions: Set<String> = []
    var economic: Set<String> = []
    var unspecified: Set<String> = []
    var partners: Set<String> = []
    var actors: Set<String> = []
  }

  private let study: Study
  private var gathered: [Key: Gathered] = [:]
  /// The spelling kept for each sector.
  private var sectorWords: [String: String] = [:]

  init(_ study: Study, agreements: [Agreement]) {
    self.study = study
    let spellings = study.actions.compactMap(\.sector) + study.actors.compactMap(\.sector)
    for word in spellings.sortedByBytes() where sectorWords[word.folded] == nil {
      sectorWords[word.folded] = word
    }
    study.currentActions.forEach { add($0) }
    for agreement in agreements where agreement.isInForce && agreement.isForeign { add(agreement) }
  }

  /// The places, by axis, value and family.
  func places() -> [Geography.Place] {
    gathered.sortedByIdentifiers { [$0.key.axis.rawValue, $0.key.value, $0.key.family] }
      .map { key, found in
        Geography.Place(
          axis: key.axis, value: key.value, family: key.family,
          partnerships: found.partnerships.sortedByBytes(),
          doubtfulPartnerships: found.doubtful.sortedByBytes(), actions: found.actions.sortedByBytes(),
          economicActions: found.economic.sortedByBytes(),
          unspecifiedActions: found.unspecified.sortedByBytes(),
          partners: found.partners.sortedByBytes(), actors: found.actors.sortedByBytes())
      }
  }

  private mutating func add(_ action: Action) {
    guard let family = study.typology.family(ofType: action.type)?.code else { return }
    let actors = (study.participations[action.id]?.certainActors ?? []).filter { !isForeign($0) }
    let zones = Set(action.zones).union(action.countries.flatMap(zones(of:)))
    for place in places(countries: action.countries, zones: zones, sectors: [action.sector]) {
      let key = Key(axis: place.axis, value: place.value, family: family)
      gathered[key, default: Gathered()].actions.insert(action.id)
      gathered[key, default: Gathered()].actors.formUnion(actors)
      if action.isEconomic == true { gathered[key, default: Gathered()].economic.insert(action.id) }
      if action.isEconomic == nil { gathered[key, default: Gathered()].unspecified.insert(action.id) }
    }
  }

  private mutating func add(_ agreement: Agreement) {
    let ends = [agreement.origin, agreement.target]
    let sectors = ends.map { study.actor($0)?.sector }
    let zones = Set(agreement.countries.flatMap(zones(of:)))
    for place in places(countries: agreement.countries, zones: zones, sectors: sectors) {
      let key = Key(
        axis: place.axis, value: place.value, family: agreement.family ?? Crossing.unspecifiedFamily)
      guard agreement.isCertain else {
        gathered[key, default: Gathered()].doubtful.insert(agreement.relation)
        continue
      }
      gathered[key, default: Gathered()].partnerships.insert(agreement.relation)
      gathered[key, default: Gathered()].partners.formUnion(agreement.partners)
      gathered[key, default: Gathered()].actors.formUnion(ends.filter { !isForeign($0) })
    }
  }

  private func places(
    countries: [String], zones: Set<String>, sectors: [String?]
  ) -> [(axis: Geography.Axis, value: String)] {
    let words = Set(sectors.compactMap { $0?.folded }).compactMap { sectorWords[$0] }
    return Set(countries).map { (.country, $0) } + zones.map { (.zone, $0) } + words.map { (.sector, $0) }
  }

  private func zones(of country: String) -> [String] {
    let zones = study.typology.zones(of: country, on: study.date).map(\.code)
    return zones.isEmpty ? [Crossing.outsideZones] : zones
  }

  private func isForeign(_ actor: String) -> Bool {
    study.actor(actor).map { study.typology.category($0.category, has: .foreign) } ?? false
  }
}
