internal import MaillageModel

/// What a network does to stay clear on a small page.
extension FigureContext {
  /// Whether all pages are small: names are shorter, and what weighs more grows less.
  var isTight: Bool { !pages.contains { $0.format == .a3 } }

  /// A name of more than twice as many characters gives way to its acronym.
  var nameLimit: Int { isTight ? 16 : 20 }

  /// The name of an actor in a network, with the country of a foreign partner; no usual word is cut.
  func nodeLabel(_ actor: Actor) -> [String] {
    let words = name(actor, limit: nameLimit).split(separator: " ").map(\.count)
    // « à » alone on a line reads as a mistake: the next word comes with it.
    let pairs = zip(words, words.dropFirst()).compactMap { $0 == 1 ? 2 + $1 : nil }
    let longest = (words + pairs).max() ?? 0
    return label(actor, limit: min(20, max(nameLimit, longest)), nameLimit: nameLimit)
  }

  /// Actors under a drawing: in coloured cells, or in a sentence as wide as the narrowest page.
  func list(heading: String, _ actors: [Actor]) -> Grid {
    guard isTight else { return chips(heading: heading, actors) }
    let names = actors.sortedInFrench(by: \.name).map {
      name($0, limit: nameLimit) + "\u{A0}[" + $0.category + "]"
    }
    return prose(
      heading + " " + names.joined(separator: Wording.semicolon(language)) + ".",
      characterWidth: Typography.averageCharacterWidth)
  }

  /// A sentence under a drawing, as wide as the narrowest page.
  func prose(_ text: String, characterWidth: Double = Typography.proseCharacterWidth) -> Grid {
    let width = (pages.map(\.drawingWidth).min() ?? 0) * 0.93
    let limit = Int(width / (Typography.smallest * characterWidth))
    return Grid(rows: [[GridCell(Wrapping.filled(text, limit: limit))]], padding: 2)
  }

  /// The look of an actor in a network.
  func nodeStyle(of actor: Actor) -> ShapeStyle {
    let style = style(ofCategory: actor.category)
    return isTight ? style.tight : style
  }

  /// The words of a node and its shape, which on a small page is no larger than they need.
  func fitted(_ words: [String], size: Double, in style: ShapeStyle) -> (words: [String], style: ShapeStyle) {
    guard isTight, let fit = ShapeFit(words, size: size, style: style) else {
      return (lines(words, in: style), style)
    }
    var fitted = style
    for name in ["width", "height", "margin"] { fitted.attributes[name] = nil }
    fitted.fit = fit
    return (words, fitted)
  }

  /// The sizes of text from what weighs least to what weighs most.
  var textSteps: [Double] { isTight ? Array(Typography.steps.prefix(3)) : Typography.steps }
}
