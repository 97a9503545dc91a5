internal import MaillageModel

/// A row of a summary table: a measure, its value, its unit.
struct Measure {
  let id: String
  let value: Double?
  let unit: LocalizedText
  let label: LocalizedText

  init(_ id: String, _ value: Double?, unit: LocalizedText, fr: String, en: String) {
    self.id = id
    self.value = value
    self.unit = unit
    label = LocalizedText(fr: fr, en: en)
  }

  init(_ id: String, _ count: Int, unit: LocalizedText, fr: String, en: String) {
    self.init(id, Double(count), unit: unit, fr: fr, en: en)
  }

  /// Units that several summaries share.
  static let actors = LocalizedText(fr: "acteurs", en: "actors")
  static let cells = LocalizedText(fr: "cases", en: "cells")
  static let pairs = LocalizedText(fr: "paires", en: "pairs")
  static let ratio = LocalizedText(fr: "part de 0 à 1", en: "share from 0 to 1")
  static let index = LocalizedText(fr: "indice de 0 à 1", en: "index from 0 to 1")
}

extension Table {
  /// A summary: one row per measure, in the order given.
  static func summary(
    id: String, title: LocalizedText, note: LocalizedText? = nil, _ measures: [Measure]
  ) -> Table {
    Table(
      id: id, title: title, note: note,
      columns: [
        Column("mesure", .identifier, LocalizedText(fr: "Mesure", en: "Measure")),
        Column("valeur", .number(decimals: 3), LocalizedText(fr: "Valeur", en: "Value")),
        Column("unite", .text, LocalizedText(fr: "Unité", en: "Unit")),
        .label("libelle", fr: "Mesure", en: "Measure"),
      ],
      rows: measures.map {
        [.identifier($0.id), .number(optional: $0.value), .label($0.unit), .label($0.label)]
      })
  }
}
