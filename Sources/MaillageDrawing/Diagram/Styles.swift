package import MaillageModel

/// The shape and colours of a node.
public struct ShapeStyle: Sendable, Hashable {
  /// The Graphviz shape.
  public var shape: String
  /// Further Graphviz attributes of the shape.
  public var attributes: [String: String]
  /// Fill, border and text colours, `#RRGGBB`.
  public var fill: String, border: String, text: String
  /// The width of the border, in points.
  public var borderWidth: Double
  /// How many borders it has.
  public var borderCount: Int
  /// Whether the border is dashed.
  public var isDashed: Bool
  /// The size that holds its words; absent where the library finds it.
  var fit: ShapeFit?

  package init(_ look: Look) {
    shape = look.shape
    var attributes = look.attributes
    borderWidth = attributes.removeValue(forKey: "penwidth").flatMap(Double.init) ?? 1
    borderCount = attributes.removeValue(forKey: "peripheries").flatMap(Int.init) ?? 1
    isDashed = attributes.removeValue(forKey: "style") == "dashed"
    self.attributes = attributes
    fill = look.fill
    border = look.border
    text = look.text
  }

  /// The margins of a shape on a crowded page, in inches.
  static let tightMargin = "0.07,0.04"
  /// The same for the shapes that the library makes much larger than their words, and which those are.
  static let leastMargin = "0.01,0.01"
  private static let roomy: Set<String> = ["ellipse", "house", "invhouse"]

  /// The same shape, closer to its words unless it says how close they stand.
  var tight: ShapeStyle {
    var copy = self
    if copy.attributes["margin"] == nil {
      copy.attributes["margin"] = Self.roomy.contains(shape) ? Self.leastMargin : Self.tightMargin
    }
    return copy
  }

  /// Whether the library draws a second border around the first; around a cylinder it draws one askew.
  var canDoubleBorder: Bool { shape != "cylinder" }

  /// Sets the node apart by one more border of a colour, or a thick one where it cannot have more.
  mutating func setApart(by color: String) {
    border = color
    borderWidth = canDoubleBorder ? 2.2 : 3.6
    borderCount += canDoubleBorder ? 1 : 0
  }

  package init(
    shape: String = "box", fill: String = Palette.paper, border: String = Palette.rule,
    text: String = Palette.ink, borderWidth: Double = 1, isDashed: Bool = false
  ) {
    self.shape = shape
    attributes = [:]
    self.fill = fill
    self.border = border
    self.text = text
    self.borderWidth = borderWidth
    borderCount = 1
    self.isDashed = isDashed
  }
}

/// How a line is drawn.
public struct LineStyle: Sendable, Hashable {
  /// The pattern of a line.
  public enum Pattern: String, Sendable {
    case solid, dashed, dotted
  }

  /// Where a line carries its head.
  public enum Head: Sendable, Hashable {
    case none
    case atEnd(String)
    case atStart(String)
  }

  /// The pattern.
  public var pattern: Pattern
  /// The width, in points.
  public var width: Double
  /// The colour, `#RRGGBB`.
  public var color: String
  /// The head, by the name of its Graphviz shape.
  public var head: Head

  package init(pattern: Pattern, width: Double, color: String = Palette.grey, head: Head = .none) {
    self.pattern = pattern
    self.width = width
    self.color = color
    self.head = head
  }

  /// The look that the typology gives to a kind of relation.
  package init(_ kind: RelationKind, isDirected: Bool) {
    pattern = Pattern(rawValue: kind.lineStyle) ?? .solid
    width = kind.width
    color = Palette.grey
    head = isDirected && kind.arrowhead != "none" ? .atEnd(kind.arrowhead) : .none
  }

  /// The same line, doubtful: its kind’s pattern and head, thinner; words beside it say the doubt.
  package var doubtful: LineStyle {
    LineStyle(pattern: pattern, width: max(0.6, width * 0.6), color: Palette.rule, head: head)
  }

  /// The same line, its head at the other end.
  package var reversed: LineStyle {
    var copy = self
    switch head {
    case .none: break
    case .atEnd(let shape): copy.head = .atStart(shape)
    case .atStart(let shape): copy.head = .atEnd(shape)
    }
    return copy
  }
}
