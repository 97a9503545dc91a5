/// Writes the shapes of a picture in fewer bytes, and draws the same but for where the dashes of a border begin.
///
/// Graphviz writes every rectangle as a polygon of five points, the inside and the border of a cell apart, and
/// on each element the values that hold without being said: most of a large report was that.
struct ShapeEconomy {
  /// The same drawing in fewer words.
  ///
  /// The root of the picture says the size of text for all.
  static func reduced(_ tokens: [XMLToken], fontSize: String) -> [XMLToken] {
    var economy = ShapeEconomy(fontSize: fontSize)
    for token in tokens { economy.add(token) }
    return economy.output
  }

  private let fontSize: String
  private var output: [XMLToken] = []
  /// Where the last shape is, as long as nothing was drawn since.
  private var lastShape: Int?
  /// Where the last borders are, as long as only words were written since.
  private var lastBorders: Int?

  private mutating func add(_ token: XMLToken) {
    switch token {
    case .text(let words) where words.allSatisfy(\.isNewline):
      // One line end is enough between two elements.
      if let last = output.last, last != .text("\n") { output.append(.text("\n")) }
    case .start(let tag) where tag.isEmpty:
      add(Self.withoutDefaults(Self.rectangle(tag) ?? tag))
    case .start(let tag) where tag.name == "text":
      lastShape = nil
      output.append(.start(text(tag)))
    case .start, .end, .text, .noise:
      lastShape = nil
      if token != .end("text"), !token.isWords { lastBorders = nil }
      output.append(token)
    }
  }

  private mutating func add(_ shape: XMLTag) {
    if let place = lastShape, case .start(let inside) = output[place],
      let whole = Self.joined(inside, border: shape)
    {
      output[place] = .start(whole)
      lastBorders = nil
    } else if let place = lastBorders, case .start(let borders) = output[place],
      let more = Self.more(borders, and: shape)
    {
      output[place] = .start(more)
      lastShape = nil
    } else {
      lastShape = output.count
      lastBorders = shape.name == "rect" && shape["fill"] == "none" ? output.count : nil
      output.append(.start(shape))
    }
  }

  /// The borders of cells with those of one more, of the same paint: words between them stand in the cells,
  /// and lines drawn before or after them are the same.
  private static func more(_ borders: XMLTag, and shape: XMLTag) -> XMLTag? {
    func paint(_ tag: XMLTag) -> [(name: String, value: String)] {
      tag.attributes.filter { Self.paint.contains($0.name) }
    }
    guard let outline = outline(shape), let known = borders["d"] ?? self.outline(borders),
      shape["fill"] == "none", paint(borders).elementsEqual(paint(shape), by: ==)
    else { return nil }
    return XMLTag(name: "path", attributes: paint(borders) + [("d", known + outline)], isEmpty: true)
  }

  /// A rectangle as a path around it.
  private static func outline(_ tag: XMLTag) -> String? {
    guard tag.name == "rect", let x = tag["x"], let y = tag["y"], let width = tag["width"],
      let height = tag["height"]
    else { return nil }
    return "M\(x),\(y)h\(width)v\(height)h-\(width)z"
  }

  /// A polygon with four right angles and level sides, as a rectangle.
  private static func rectangle(_ tag: XMLTag) -> XMLTag? {
    guard tag.name == "polygon", let points = tag["points"].flatMap(hundredths), points.count == 10 else {
      return nil
    }
    let x = stride(from: 0, to: 10, by: 2).map { points[$0] }
    let y = stride(from: 1, to: 10, by: 2).map { points[$0] }
    guard x[4] == x[0], y[4] == y[0] else { return nil }
    let isUpright = x[0] == x[1] && y[1] == y[2] && x[2] == x[3] && y[3] == y[0]
    let isFlat = y[0] == y[1] && x[1] == x[2] && y[2] == y[3] && x[3] == x[0]
    guard isUpright || isFlat else { return nil }
    let (left, top) = (min(x[0], x[2]), min(y[0], y[2]))
    var attributes = tag.attributes.filter { $0.name != "points" }
    attributes += [
      ("x", number(left)), ("y", number(top)), ("width", number(max(x[0], x[2]) - left)),
      ("height", number(max(y[0], y[2]) - top)),
    ]
    return XMLTag(name: "rect", attributes: attributes, isEmpty: true)
  }

  /// What an element says of its paint; the rest is its geometry.
  private static let paint: Set<String> = ["fill", "stroke", "stroke-width", "stroke-dasharray"]

  /// The inside of a shape and its border, written one after the other, as one shape.
  private static func joined(_ inside: XMLTag, border: XMLTag) -> XMLTag? {
    guard inside.isEmpty, inside.name == border.name, inside["stroke"] == nil, border["fill"] == "none",
      border["stroke"] != nil,
      inside.attributes.filter({ !paint.contains($0.name) }).elementsEqual(
        border.attributes.filter { !paint.contains($0.name) }, by: ==)
    else { return nil }
    var whole = inside
    for (name, value) in border.attributes where paint.contains(name) && name != "fill" {
      whole.set(name, value)
    }
    return whole
  }

  /// An element without what holds anyway: no group above it sets a paint.
  private static func withoutDefaults(_ tag: XMLTag) -> XMLTag {
    var tag = tag
    if tag["stroke"] == "none" {
      for name in ["stroke", "stroke-width", "stroke-dasharray"] { tag.remove(name) }
    }
    return tag
  }

  private func text(_ tag: XMLTag) -> XMLTag {
    var tag = tag
    if tag["text-anchor"] == "start" { tag.remove("text-anchor") }
    if let size = tag["font-size"].flatMap({ Self.hundredths($0)?.first }).map(Self.number) {
      if size == fontSize { tag.remove("font-size") } else { tag.set("font-size", size) }
    }
    return tag
  }

  /// The numbers of a list in hundredths; `nil` when one has more decimals than Graphviz writes.
  private static func hundredths(_ text: String) -> [Int]? {
    var numbers: [Int] = []
    var value = 0, sign = 1, decimals: Int?, isOpen = false
    for byte in text.utf8 + [UInt8(ascii: " ")] {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: ","):
        guard isOpen else { continue }
        numbers.append(sign * value * (decimals == 2 ? 1 : decimals == 1 ? 10 : 100))
        (value, sign, decimals, isOpen) = (0, 1, nil, false)
      case UInt8(ascii: "-") where !isOpen && sign == 1: sign = -1
      case UInt8(ascii: ".") where isOpen && decimals == nil: decimals = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9") where decimals ?? 0 < 2 && value < 1 << 50:
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
        decimals = decimals.map { $0 + 1 }
        isOpen = true
      default: return nil
      }
    }
    return numbers
  }

  private static func number(_ hundredths: Int) -> String {
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let decimals = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return (hundredths < 0 ? "-" : "") + String(whole) + decimals
  }
}

extension XMLToken {
  fileprivate var isWords: Bool { if case .text = self { true } else { false } }
}
