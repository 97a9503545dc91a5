internal import MaillageModel

extension Actor {
  /// Reads the line of an actor.
  init(reading row: inout RowReader) {
    let category = row.code(ActorColumns.category) ?? ""
    let period = row.period()
    let authorityType = row.term(ActorColumns.authorityType, AuthorityType.self)
    let siret = row.companyNumber(ActorColumns.siret)
    self.init(
      id: row.identifier(ActorColumns.id) ?? "",
      name: row.text(ActorColumns.name) ?? "",
      acronym: row.text(ActorColumns.acronym),
      aliases: Set(row.list(ActorColumns.aliases)).sortedByBytes(),
      category: category,
      echelon: row.term(ActorColumns.echelon, Echelon.self),
      nature: row.term(ActorColumns.nature, ActorNature.self) ?? .organisation,
      siren: Self.siren(reading: &row, siret: siret),
      siret: siret,
      communeCode: row.officialCode(
        ActorColumns.officialCode, isPast: period.end != nil, isRegion: authorityType == .region),
      country: Self.country(reading: &row, category: category),
      activityCode: row.activity(ActorColumns.activity),
      hasForeignCapital: row.yesNo(ActorColumns.foreignCapital),
      parent: row.reference(ActorColumns.parent),
      authorityType: authorityType,
      isFunder: row.yesNo(ActorColumns.isFunder),
      sector: row.text(ActorColumns.sector),
      validity: period,
      verifiedOn: row.date(ActorColumns.verifiedOn),
      website: row.website(ActorColumns.website),
      provenance: row.provenance())
  }

  // A SIRET starts with the SIREN: an empty one is taken from it, another one is told.
  private static func siren(reading row: inout RowReader, siret: String?) -> String? {
    let siren = row.companyNumber(ActorColumns.siren)
    guard let siret else { return siren }
    let implied = String(siret.prefix(9))
    if let siren, siren != implied {
      row.report(
        Diagnostic(
          .doubtfulCompanyNumber, at: row.place(ActorColumns.siren), value: siren,
          Wording(
            fr: "le SIREN \(quoting: siren) n’est pas le début du SIRET \(quoting: siret).",
            en: "the SIREN \(quoting: siren) is not the start of the SIRET \(quoting: siret)."),
          remedy: Wording(
            fr: "Vérifiez-les sur annuaire-entreprises.data.gouv.fr.",
            en: "Check them on annuaire-entreprises.data.gouv.fr.")))
    }
    return siren ?? implied
  }

  // Empty means France, save for a partner abroad, whose country is then unknown.
  private static func country(reading row: inout RowReader, category: String) -> String {
    if let country = row.country(ActorColumns.country) { return country }
    guard row.typology.category(category, has: .foreign) else { return "FR" }
    if row.table.text(ActorColumns.country, at: row.row) == nil {
      row.report(
        Diagnostic(
          .missingCountry, at: row.place(ActorColumns.country),
          Wording(
            fr: "ce partenaire étranger n’a pas de pays ; il n’entrera dans aucune zone.",
            en: "this foreign partner has no country; it enters no zone."),
          remedy: Wording(
            fr: "Écrivez son code ISO (TN) ou le nom du pays.",
            en: "Write its ISO code (TN) or the name of the country.")))
    }
    return CountryText.unknownCode
  }
}
