internal import MaillageModel

private typealias C = TypologyColumns

extension RowReader {
  /// The French and English texts of a pair of columns; the French one stands for a missing English one.
  mutating func localized(_ fr: String, _ en: String) -> LocalizedText {
    let french = text(C.text(fr)) ?? ""
    return LocalizedText(fr: french, en: text(C.text(en)) ?? french)
  }

  /// The label of a line.
  mutating func label() -> LocalizedText {
    let french = text(C.fr) ?? ""
    return LocalizedText(fr: french, en: text(C.en) ?? french)
  }

  /// The text of a column that must be there.
  mutating func required(_ id: String) -> String { text(C.text(id, required: true)) ?? "" }

  /// Tags of the program; another word is an error.
  mutating func tags<Tag: RawRepresentable<String> & CaseIterable & Hashable>(_ type: Tag.Type) -> Set<Tag> {
    let column = C.list("tags")
    let allowed = Tag.allCases.map(\.rawValue)
    return Set(
      list(column).compactMap { word in
        if let tag = Tag(rawValue: word) { return tag }
        report(
          .unknownTypologyCode(
            word, in: "tags", NearestWords(codes: allowed), at: place(column), all: allowed))
        return nil
      })
  }
}

extension Family {
  init?(_ row: inout RowReader) {
    guard let code = row.text(C.code) else { return nil }
    let label = row.label()
    let short = row.localized("court_fr", "court_en")
    self.init(
      code: code, label: label, shortLabel: short.fr.isEmpty ? label : short,
      lineStyle: row.text(C.text("trait")) ?? "solid", color: row.text(C.text("couleur")) ?? "#000000",
      synonyms: row.list(C.synonyms))
  }
}

extension Subcategory {
  init?(_ row: inout RowReader) {
    guard let code = row.text(C.code) else { return nil }
    self.init(code: code, family: row.required("famille"), label: row.label())
  }
}

extension ActionType {
  init?(_ row: inout RowReader) {
    guard let code = row.text(C.code) else { return nil }
    let label = row.label()
    let short = row.localized("court_fr", "court_en")
    self.init(
      code: code, subcategory: row.required("sous_categorie"), label: label,
      shortLabel: short.fr.isEmpty ? label : short, synonyms: row.list(C.synonyms),
      confidence: row.text(C.text("confiance")) ?? "", note: row.localized("note_fr", "note_en"))
  }
}

extension Phase {
  init?(_ row: inout RowReader) {
    guard let code = row.text(C.code) else { return nil }
    self.init(
      code: code, label: row.label(), relayRank: row.number(C.number("relais", .positive)).map { Int($0) })
  }
}

extension SupportFunction {
  init?(_ row: inout RowReader) {
    guard let code = row.text(C.code) else { return nil }
    let label = row.label()
    let noun = row.localized("nom_fr", "nom_en")
    self.init(
      code: code, phase: row.required("phase"), label: label, noun: noun.fr.isEmpty ? label : noun,
      synonyms: row.list(C.synonyms), grouping: row.text(C.text("regroupement")))
  }
}

extension Category {
  init?(_ row: inout RowReader) {
    guard let code = row.text(C.code) else { return nil }
    let pairs = (row.text(C.text("attributs")) ?? "").split(separator: " ").compactMap {
      pair -> (String, String)? in
      let parts = pair.split(separator: "=", maxSplits: 1)
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }
    let look = Look(
      shape: row.text(C.text("forme")) ?? "box",
      attributes: Dictionary(pairs, uniquingKeysWith: { first, _ in first }),
      shapeName: row.localized("nom_forme_fr", "nom_forme_en"),
      fill: row.text(C.text("fond")) ?? "#FFFFFF", border: row.text(C.text("bordure")) ?? "#000000",
      text: row.text(C.text("texte")) ?? "#000000")
    self.init(
      code: code, label: row.label(), synonyms: row.list(C.synonyms), tags: row.tags(CategoryTag.self),
      look: look)
  }
}

extension ServiceType {
  init?(_ row: inout RowReader) {
    guard let code = row.text(C.code) else { return nil }
    let label = row.label()
    let short = row.localized("court_fr", "court_en")
    self.init(
      code: code, label: label, shortLabel: short.fr.isEmpty ? label : short, synonyms: row.list(C.synonyms))
  }
}

extension RelationKind {
  init?(_ row: inout RowReader) {
    guard let code = row.text(C.code) else { return nil }
    self.init(
      code: code, label: row.label(), synonyms: row.list(C.synonyms),
      isOriented: row.yesNo(C.yesNo("oriente")) ?? false,
      isPartnership: row.yesNo(C.yesNo("partenariat")) ?? false, tags: row.tags(RelationTag.self),
      lineStyle: row.text(C.text("trait")) ?? "solid",
      width: row.number(C.number("epaisseur", .positive)) ?? 1,
      arrowhead: row.text(C.text("fleche")) ?? "none", meaning: row.localized("sens_fr", "sens_en"))
  }
}
