internal import MaillageModel

private typealias C = TypologyColumns

/// A word of a closed list, with its list.
struct VocabularyLine {
  let list: String
  let word: VocabularyWord

  init?(_ row: inout RowReader) {
    guard let list = row.text(C.text("liste", required: true)),
      let key = row.text(C.text("cle", required: true)),
      let code = row.text(C.code)
    else { return nil }
    self.list = list
    word = VocabularyWord(key: key, code: code, label: row.label(), synonyms: row.list(C.synonyms))
  }
}

extension Applicability {
  init?(_ row: inout RowReader) {
    let function = row.required("fonction"), family = row.required("famille")
    guard let applies = row.yesNo(C.yesNo("applicable", required: true)) else { return nil }
    self.init(
      function: function, family: family, applies: applies, reason: row.localized("raison_fr", "raison_en"))
  }
}

extension Expectation {
  init?(_ row: inout RowReader) {
    let column = ColumnSchema("niveau", "niveau", .code(.vocabulary(RoleLevel.list)), required: true)
    guard let level = row.term(column, RoleLevel.self) else { return nil }
    self.init(
      category: row.required("categorie"), function: row.required("fonction"),
      family: row.required("famille"),
      level: level, who: row.localized("qui_fr", "qui_en"), source: row.text(C.source) ?? "")
  }
}

extension Rule {
  init?(_ row: inout RowReader) {
    let column = ColumnSchema("niveau", "niveau", .code(.vocabulary(RuleLevel.list)), required: true)
    guard let code = row.text(C.code), let level = row.term(column, RuleLevel.self) else { return nil }
    self.init(
      code: code, variant: row.text(C.text("variante")) ?? "", level: level, subject: row.required("objet"),
      condition: row.text(C.text("condition")) ?? "", requirement: row.text(C.text("exigence")) ?? "",
      title: row.localized("titre_fr", "titre_en"), satisfied: row.localized("satisfait_fr", "satisfait_en"),
      violated: row.localized("manque_fr", "manque_en"), advice: row.localized("conseil_fr", "conseil_en"),
      source: row.text(C.source) ?? "")
  }
}

extension IndicatorDefinition {
  init?(typologyRow row: inout RowReader) {
    let column = ColumnSchema(
      "famille_indic", "famille_indic", .code(.vocabulary(IndicatorFamily.list)), required: true)
    guard let code = row.text(C.code), let family = row.term(column, IndicatorFamily.self) else { return nil }
    self.init(
      code: code, family: family, label: row.label(), access: row.number(C.number("acces", .score)),
      relevance: row.number(C.number("pertinence", .score)), computation: row.text(C.text("calcul")),
      reason: row.localized("raison_fr", "raison_en"), unit: row.localized("unite_fr", "unite_en"))
  }
}

extension Skill {
  init?(_ row: inout RowReader) {
    guard let code = row.text(C.code) else { return nil }
    self.init(code: code, block: row.localized("bloc_fr", "bloc_en"), label: row.label())
  }
}

extension Country {
  init?(_ row: inout RowReader) {
    guard let code = row.text(C.code) else { return nil }
    self.init(
      code: code, alpha3: row.text(C.text("alpha3")) ?? "", label: row.label(), synonyms: row.list(C.synonyms)
    )
  }
}

extension Commune {
  init?(_ row: inout RowReader) {
    self.init(
      code: row.required("code_insee"), postcode: row.required("code_postal"), name: row.required("nom"))
  }
}

extension AdministrativeRegion {
  init?(_ row: inout RowReader) {
    guard let code = row.text(C.code) else { return nil }
    self.init(
      code: code, name: row.required("nom"), validity: row.period(), successor: row.text(C.text("successeur"))
    )
  }
}

/// The name of a zone.
struct ZoneLabel {
  let code: String
  let label: LocalizedText

  init(code: String, label: LocalizedText) {
    self.code = code
    self.label = label
  }

  init?(_ row: inout RowReader) {
    guard let code = row.text(C.text("zone", required: true)) else { return nil }
    self.init(code: code, label: row.label())
  }
}

/// A country of a zone.
struct ZoneMembership {
  let zone: String
  let member: Zone.Member
  let place: SourceLocation

  init?(_ row: inout RowReader) {
    let column = C.text("zone", required: true)
    let zone = row.text(column)
    let country = row.country(C.country("pays"))
    let period = row.period()
    guard let zone, let country else { return nil }
    self.zone = zone
    member = Zone.Member(country: country, validity: period)
    place = row.place(column)
  }
}
