/// Attributes of DOT, in the order in which they are set.
struct DotAttributes: ExpressibleByDictionaryLiteral {
  private var pairs: [String] = []

  init(dictionaryLiteral elements: (String, String)...) {
    for (name, value) in elements { set(name, value) }
  }

  /// Sets an attribute; the value is quoted.
  mutating func set(_ name: String, _ value: String) {
    pairs.append(name + "=" + Markup.quoted(value))
  }

  /// Sets an attribute to a number.
  mutating func set(_ name: String, _ value: Double) {
    set(name, Markup.number(value))
  }

  /// Sets an attribute to a colour; one that is not written `#RRGGBB` becomes black.
  mutating func set(_ name: String, color: String) {
    set(name, Markup.color(color))
  }

  /// Sets the label, an HTML-like text with its angle brackets.
  mutating func set(label: String) {
    pairs.append("label=" + label)
  }

  /// The attributes followed by others.
  func followed(by others: DotAttributes) -> DotAttributes {
    var copy = self
    copy.pairs += others.pairs
    return copy
  }

  /// The attributes in their brackets; nothing without any.
  var text: String {
    pairs.isEmpty ? "" : " [" + pairs.joined(separator: ", ") + "]"
  }
}

extension DotAttributes {
  /// What a node shows and how it looks.
  init(_ node: DiagramNode) {
    self = [:]
    switch node.content {
    case .grid(let grid):
      set(label: HTMLLabel.text(of: grid))
      set("shape", "plaintext")
      set("margin", 0)
    case .label(let words, let size, let isBold):
      set(label: HTMLLabel.text(of: words, bold: isBold))
      set("fontsize", size)
      if node.style == nil { set("shape", "plaintext") }
    }
    if let style = node.style { set(style) }
    if let width = node.width { set("width", width) }
    if !node.classes.isEmpty { set("class", node.classes.joined(separator: " ")) }
  }

  /// The attributes of a shape that change its outline only: none that reads a file or opens a link.
  private static let outline: Set<String> = [
    "distortion", "height", "margin", "orientation", "regular", "sides", "skew", "width",
  ]

  private mutating func set(_ style: ShapeStyle) {
    set("shape", Self.safe(shape: style.shape))
    set("style", style.isDashed ? "filled,dashed" : "filled")
    set("fillcolor", color: style.fill)
    set("color", color: style.border)
    set("fontcolor", color: style.text)
    set("penwidth", style.borderWidth)
    set("peripheries", Double(style.borderCount))
    set(outline: style.attributes)
    if let fit = style.fit {
      set("width", fit.width / 72)
      set("height", fit.height / 72)
      set("margin", "0")
      set("fixedsize", "true")
    }
  }

  private mutating func set(outline attributes: [String: String]) {
    for (name, value) in attributes.sorted(by: { $0.key < $1.key }) where Self.outline.contains(name) {
      set(name, value)
    }
  }

  private static func safe(shape: String) -> String {
    shape.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  /// How a line looks and how it holds its ends; nothing shows of one that only orders nodes.
  ///
  /// - Parameters:
  ///   - edge: The line.
  ///   - id: Its name in the picture.
  ///   - hasWords: Whether the line carries its words; else they stand apart.
  init(_ edge: DiagramEdge, id: String, hasWords: Bool = true) {
    self = [:]
    if edge.weight != 1 { set("weight", Double(edge.weight)) }
    if !edge.orders { set("constraint", "false") }
    if edge.joinsSides {
      set("tailport", "e")
      set("headport", "w")
    }
    guard let style = edge.style else {
      set("style", "invis")
      return
    }
    set("id", id)
    if edge.path.count > 1 { set("pos", Self.spline(through: edge.path)) }
    set("style", style.pattern.rawValue)
    set("penwidth", style.width)
    set("color", color: style.color)
    switch style.head {
    case .none: set("dir", "none")
    case .atEnd(let shape): set("arrowhead", shape)
    case .atStart(let shape):
      set("dir", "back")
      set("arrowtail", shape)
    }
    if hasWords, !edge.label.isEmpty {
      set(label: HTMLLabel.text(of: edge.label))
      set("fontcolor", color: edge.labelColor)
      // A mark alone could be its neighbour's: a stroke joins it to its line.
      if edge.label.allSatisfy({ $0.count < 3 }) { set("decorate", "true") }
    }
    if !edge.classes.isEmpty { set("class", edge.classes.joined(separator: " ")) }
  }

  /// A broken line as the spline that Graphviz reads: each stretch with its two middle points.
  private static func spline(through corners: [DiagramPoint]) -> String {
    func text(_ x: Double, _ y: Double) -> String { Markup.number(x) + "," + Markup.number(y) }
    var places = [text(corners[0].x, corners[0].y)]
    for (a, b) in zip(corners, corners.dropFirst()) {
      let third = ((b.x - a.x) / 3, (b.y - a.y) / 3)
      places.append(text(a.x + third.0, a.y + third.1))
      places.append(text(b.x - third.0, b.y - third.1))
      places.append(text(b.x, b.y))
    }
    return places.joined(separator: " ")
  }
}
