internal import MaillageModel

/// Replaces the parts of a typology that tables were given for.
struct TypologyLoading {
  private(set) var typology: Typology
  private let tables: [String: TableRows]

  init(base: Typology, tables: [String: TableRows]) {
    typology = base
    self.tables = tables
  }

  /// Loads every table that is there; the vocabulary first, which the others are written in.
  mutating func load(log: inout DiagnosticLog) {
    if let words = rows(.vocabulary, log: &log, VocabularyLine.init) {
      typology.vocabulary = Vocabulary(Dictionary(grouping: words, by: \.list).mapValues { $0.map(\.word) })
    }
    loadTable(.families, \.families, log: &log, Family.init)
    loadTable(.subcategories, \.subcategories, log: &log, Subcategory.init)
    loadTable(.actionTypes, \.actionTypes, log: &log, ActionType.init)
    loadTable(.phases, \.phases, log: &log, Phase.init)
    loadTable(.functions, \.functions, log: &log, SupportFunction.init)
    loadTable(.serviceTypes, \.serviceTypes, log: &log, ServiceType.init)
    loadTable(.relationKinds, \.relationKinds, log: &log, RelationKind.init)
    loadTable(.indicators, \.indicators, log: &log, IndicatorDefinition.init(typologyRow:))
    loadTable(.skills, \.skills, log: &log, Skill.init)
    loadTable(.countries, \.countries, log: &log, Country.init)
    if let all = rows(.categories, log: &log, Category.init) {
      typology.categories = CodeTable(all.filter { !$0.tags.contains(.lookOnly) })
      typology.serviceLook = all.first { $0.tags.contains(.lookOnly) }
    }
    if let list = rows(.applicability, log: &log, Applicability.init) { typology.applicabilities = list }
    if let list = rows(.communes, log: &log, Commune.init) { typology.communes = list }
    if let list = rows(.regions, log: &log, AdministrativeRegion.init) { typology.regions = list }
    if let list = rows(.expectations, log: &log, Expectation.init) { typology.expectations = list }
    if let list = rows(.rules, log: &log, Rule.init) { typology.rules = list }
    loadZones(log: &log)
  }

  private mutating func loadTable<Entry: Coded>(
    _ table: TypologyTable, _ target: WritableKeyPath<Typology, CodeTable<Entry>>,
    log: inout DiagnosticLog, _ make: (inout RowReader) -> Entry?
  ) {
    guard let entries = rows(table, log: &log, make) else { return }
    typology[keyPath: target] = CodeTable(entries)
  }

  private func rows<Element>(
    _ table: TypologyTable, log: inout DiagnosticLog, _ make: (inout RowReader) -> Element?
  ) -> [Element]? {
    guard let rows = tables[table.rawValue] else { return nil }
    var reader = RowReader(table: rows, typology: typology)
    let elements = reader.decodeAll(log: &log, make)
    if table.hasUniqueCodes { log.add(DuplicateIdentifiers(rows, TypologyColumns.code).diagnostics) }
    return elements
  }

  // Names and countries of the zones come from two tables, of which a folder may replace one.
  private mutating func loadZones(log: inout DiagnosticLog) {
    let labels = rows(.zones, log: &log, ZoneLabel.init)
    let members = rows(.zoneMembers, log: &log, ZoneMembership.init)
    if labels == nil && members == nil { return }
    let byZone = members.map { Dictionary(grouping: $0, by: \.zone) }
    let zones = labels ?? typology.zones.map { ZoneLabel(code: $0.code, label: $0.label) }
    let known = Set(zones.map(\.code))
    for line in members ?? [] where !known.contains(line.zone) {
      log.add(
        .unknownTypologyCode(
          line.zone, in: "zones.csv", NearestWords(codes: known), at: line.place))
    }
    typology.zones = CodeTable(
      zones.map { zone in
        let countries =
          byZone.map { $0[zone.code, default: []].map(\.member) } ?? typology.zones[zone.code]?.members ?? []
        return Zone(code: zone.code, label: zone.label, members: countries)
      })
  }
}

extension TypologyTable {
  /// Whether each line has a code of its own.
  var hasUniqueCodes: Bool {
    switch self {
    case .families, .subcategories, .actionTypes, .phases, .functions, .categories, .serviceTypes,
      .relationKinds, .countries, .indicators, .skills:
      true
    case .vocabulary, .applicability, .zones, .zoneMembers, .communes, .regions, .expectations, .rules: false
    }
  }
}
