internal import MaillageModel

/// How a line looks, in words, so that a legend does not rest on the eye alone.
enum LineWords {
  static func description(of style: LineStyle, _ language: Language) -> String {
    let words = pattern(style) + head(style.head)
    return words.map { $0[language] }.joined(separator: ", ")
  }

  /// The pattern alone, for lines whose width says something else.
  static func pattern(_ pattern: LineStyle.Pattern) -> LocalizedText {
    switch pattern {
    case .solid: LocalizedText(fr: "trait plein", en: "solid line")
    case .dashed: LocalizedText(fr: "tireté", en: "dashed")
    case .dotted: LocalizedText(fr: "pointillé", en: "dotted")
    }
  }

  private static func pattern(_ style: LineStyle) -> [LocalizedText] {
    switch style.pattern {
    case .dashed: [LocalizedText(fr: "tireté", en: "dashed")]
    case .dotted: [LocalizedText(fr: "pointillé", en: "dotted")]
    case .solid:
      switch style.width {
      case ..<1.2: [LocalizedText(fr: "trait fin", en: "thin line")]
      case ..<2: [LocalizedText(fr: "trait plein", en: "solid line")]
      case ..<2.8: [LocalizedText(fr: "trait épais", en: "thick line")]
      case ..<3.6: [LocalizedText(fr: "trait très épais", en: "very thick line")]
      default: [LocalizedText(fr: "trait le plus épais", en: "thickest line")]
      }
    }
  }

  private static func head(_ head: LineStyle.Head) -> [LocalizedText] {
    switch head {
    case .none: []
    case .atEnd(let shape), .atStart(let shape):
      switch shape {
      case "odot": [LocalizedText(fr: "point creux", en: "hollow dot")]
      case "dot": [LocalizedText(fr: "point", en: "dot")]
      case "diamond": [LocalizedText(fr: "losange", en: "diamond")]
      case "odiamond": [LocalizedText(fr: "losange creux", en: "hollow diamond")]
      case "vee", "open": [LocalizedText(fr: "flèche ouverte", en: "open arrow")]
      default: [LocalizedText(fr: "flèche", en: "arrow")]
      }
    }
  }
}
