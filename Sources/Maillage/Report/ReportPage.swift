internal import MaillageModel

/// The report as the template sees it: texts in one language, ready to be escaped and laid out.
struct ReportPage {
  let language: String
  let generator: String
  let title: String
  let territory: String
  let subtitle: String
  let fictitious: String?
  let words: ReportWords
  let chapters: [Chapter]
  let footer: String
  let style: String
  let script: String

  struct Chapter {
    let id: String
    let number: Int
    let title: String
    let question: String
    let figures: [Figure]
    let sections: [Section]
  }

  struct Figure {
    let anchor: String
    let title: String
    let sentence: String
    let svg: String
    let path: String
  }

  struct Section {
    let anchor: String
    let title: String
    let question: String
    let findings: [FindingLine]
    let tables: [TableBlock]
    let method: String
    let limits: String
  }

  struct FindingLine {
    let tone: String
    let toneWord: String
    let text: String
  }

  struct TableBlock {
    let title: String
    let note: String?
    let path: String
    let isLong: Bool
    let more: String
    let columns: [Heading]
    let rows: [Row]
  }

  struct Heading {
    let heading: String
    let description: String
    let isNumeric: Bool
  }

  struct Row {
    let cells: [CellBlock]
  }

  struct CellBlock {
    let text: String
    let isHeading: Bool
    let cssClass: String?
    /// What sorting compares for a number; absent for words.
    let sortValue: String?
    let isUndefinedNumber: Bool
  }
}

/// The fixed words of the report.
struct ReportWords {
  let skip: String
  let contents: String
  let method: String
  let limits: String
  let figureFile: String
  let tableFile: String
  let separator: String

  init(_ language: Language) {
    switch language {
    case .fr:
      skip = "Aller au contenu"
      contents = "Sommaire"
      method = "Comment c’est calculé\u{A0}:"
      limits = "Limites\u{A0}:"
      figureFile = "La figure seule (SVG)"
      tableFile = "La table en CSV"
      separator = " — "
    case .en:
      skip = "Skip to content"
      contents = "Contents"
      method = "How it is computed:"
      limits = "Limits:"
      figureFile = "The figure alone (SVG)"
      tableFile = "The table as CSV"
      separator = " — "
    }
  }

  static func tone(_ name: String, _ language: Language) -> String {
    let word: LocalizedText =
      switch name {
      case "alert": LocalizedText(fr: "À traiter\u{A0}:", en: "To act on:")
      case "caution": LocalizedText(fr: "À vérifier\u{A0}:", en: "To verify:")
      case "positive": LocalizedText(fr: "Acquis\u{A0}:", en: "In place:")
      default: LocalizedText(fr: "Constat\u{A0}:", en: "Fact:")
      }
    return word[language]
  }
}
