internal import MaillageModel

extension TerritoryDraft {
  /// A line of the table of zones.
  private struct ZoneLine {
    let zone: String
    let label: String?
    let member: Zone.Member
    let place: SourceLocation
  }

  /// The zones of the typology, those of the territory taking the place of the ones that they name.
  mutating func decodeZones(log: inout DiagnosticLog) -> CodeTable<Zone> {
    let lines = decode(ZoneColumns.table, log: &log) { row -> ZoneLine? in
      let zone = row.identifier(ZoneColumns.zone)
      let label = row.text(ZoneColumns.label)
      let country = row.country(ZoneColumns.country)
      let period = row.period()
      guard let zone, let country, country != CountryText.unknownCode else { return nil }
      return ZoneLine(
        zone: zone, label: label, member: Zone.Member(country: country, validity: period),
        place: row.place(ZoneColumns.zone))
    }
    if lines.isEmpty { return typology.zones }
    // A shipped zone without countries receives what no other holds: it has no list of its own.
    for line in lines where typology.zones[line.zone]?.members.isEmpty ?? false {
      log.add(.reservedZone(line.zone, at: line.place))
    }
    let own = Dictionary(grouping: lines) { $0.zone }
    let replaced = typology.zones.map { own[$0.code].map(zone) ?? $0 }
    let added = own.keys.filter { typology.zones[$0] == nil }.sortedByBytes()
      .compactMap { own[$0].map(zone) }
    return CodeTable(replaced + added)
  }

  private func zone(_ lines: [ZoneLine]) -> Zone {
    let code = lines[0].zone
    let own = lines.compactMap(\.label).min { $0.precedesInBytes($1) }
    let label = own.map { LocalizedText(verbatim: $0) } ?? typology.zones.label(code)
    let members = Set(lines.map(\.member)).sorted { a, b in
      a.country != b.country ? a.country.precedesInBytes(b.country) : a.validity < b.validity
    }
    return Zone(code: code, label: label, members: members)
  }
}

extension Diagnostic {
  static func reservedZone(_ zone: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .reservedIdentifier, at: place, value: zone,
      Wording(
        fr: "\(quoting: zone) est réservé aux pays qu’aucune zone ne contient.",
        en: "\(quoting: zone) is kept for the countries that no zone holds."),
      remedy: Wording(fr: "Choisissez un autre identifiant.", en: "Choose another identifier."))
  }
}
