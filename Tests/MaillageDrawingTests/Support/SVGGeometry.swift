import Foundation

@testable import MaillageDrawing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A rectangle of a picture, in the units of the drawing.
struct Box: CustomStringConvertible {
  var left: Double, top: Double, right: Double, bottom: Double

  init(points: [(Double, Double)]) {
    left = points.map(\.0).min() ?? 0
    right = points.map(\.0).max() ?? 0
    top = points.map(\.1).min() ?? 0
    bottom = points.map(\.1).max() ?? 0
  }

  init(left: Double, top: Double, right: Double, bottom: Double) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }

  var area: Double { (right - left) * (bottom - top) }

  func contains(_ other: Box, tolerance: Double) -> Bool {
    other.left >= left - tolerance && other.right <= right + tolerance && other.top >= top - tolerance
      && other.bottom <= bottom + tolerance
  }

  func contains(x: Double, y: Double) -> Bool { x >= left && x <= right && y >= top && y <= bottom }

  func overlaps(_ other: Box, tolerance: Double) -> Bool {
    min(right, other.right) - max(left, other.left) > tolerance
      && min(bottom, other.bottom) - max(top, other.top) > tolerance
  }

  var description: String {
    "[" + [left, top, right, bottom].map { String(format: "%.1f", $0) }.joined(separator: " ") + "]"
  }
}

/// What a finished picture holds: shapes and texts, with the group each belongs to.
final class SVGGeometry: NSObject, XMLParserDelegate {
  struct Text {
    let words: String, box: Box, size: Double, group: String
  }

  struct Shape {
    let box: Box, group: String, kind: String
  }

  /// A line between two nodes: its ends' identifiers, and points along it.
  struct Line {
    let from: String, to: String, points: [LinePoint]
  }

  private(set) var texts: [Text] = []
  private(set) var lines: [Line] = []
  /// The identifiers of the nodes, by the name of their group.
  private(set) var identifiers: [String: String] = [:]
  private(set) var shapes: [Shape] = []
  private(set) var viewBox = Box(left: 0, top: 0, right: 0, bottom: 0)
  private(set) var scale = 1.0
  private var fontSize = 0.0
  private var groups: [(id: String, kind: String)] = []
  private var ends: (from: String, to: String)?
  private var current: (x: Double, y: Double, size: Double, bold: Bool, anchor: String)?
  private var words = ""

  init(_ svg: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(svg))
    parser.delegate = self
    _ = parser.parse()
  }

  /// The page in the units of the drawing.
  var page: Box {
    Box(
      left: -30, top: -viewBox.bottom / scale - 30, right: viewBox.right / scale + 30,
      bottom: viewBox.bottom / scale + 30)
  }

  /// The shapes of the nodes, one box each.
  var nodes: [(id: String, box: Box)] {
    var boxes: [(id: String, box: Box)] = []
    for shape in shapes where shape.kind.hasPrefix("node") {
      if let index = boxes.firstIndex(where: { $0.id == shape.group }) {
        let box = boxes[index].box
        boxes[index].box = Box(
          left: min(box.left, shape.box.left), top: min(box.top, shape.box.top),
          right: max(box.right, shape.box.right), bottom: max(box.bottom, shape.box.bottom))
      } else {
        boxes.append((shape.group, shape.box))
      }
    }
    return boxes
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    func number(_ key: String) -> Double { attributes[key].flatMap(Double.init) ?? 0 }
    let group = groups.last ?? ("", "")
    switch name {
    case "svg":
      let box = Self.numbers(attributes["viewBox"] ?? "")
      if box.count == 4 { viewBox = Box(left: box[0], top: box[1], right: box[2], bottom: box[3]) }
      fontSize = number("font-size")
    case "g":
      if groups.isEmpty, let transform = attributes["transform"] {
        scale = Self.numbers(transform).first ?? 1
      }
      groups.append((attributes["id"] ?? group.id, attributes["class"] ?? group.kind))
      identifiers[attributes["id"] ?? ""] = attributes["data-id"]
      ends = nil
      if let from = attributes["data-from"], let to = attributes["data-to"] { ends = (from, to) }
    case "text":
      current = (
        number("x"), number("y"), attributes["font-size"] == nil ? fontSize : number("font-size"),
        attributes["font-weight"] == "bold", attributes["text-anchor"] ?? "start"
      )
      words = ""
    case "rect":
      let left = number("x"), top = number("y")
      shapes.append(
        Shape(
          box: Box(left: left, top: top, right: left + number("width"), bottom: top + number("height")),
          group: group.id, kind: group.kind))
    case "polygon", "polyline":
      shapes.append(Shape(box: Self.box(attributes["points"] ?? ""), group: group.id, kind: group.kind))
    case "path" where attributes["d"]?.contains("h") == true:
      // The borders of cells: M x,y h width v height h −width z, one after the other.
      for outline in attributes["d"]?.split(separator: "M") ?? [] {
        let values = Self.numbers(String(outline))
        guard values.count == 5 else { continue }
        let box = Box(
          left: values[0], top: values[1], right: values[0] + values[2], bottom: values[1] + values[3])
        shapes.append(Shape(box: box, group: group.id, kind: group.kind))
      }
    case "path":
      if group.kind.hasPrefix("edge"), let ends {
        lines.append(Line(from: ends.from, to: ends.to, points: Self.curve(attributes["d"] ?? "", scale)))
      }
      shapes.append(Shape(box: Self.box(attributes["d"] ?? ""), group: group.id, kind: group.kind))
    case "ellipse":
      shapes.append(
        Shape(
          box: Box(
            left: number("cx") - number("rx"), top: number("cy") - number("ry"),
            right: number("cx") + number("rx"), bottom: number("cy") + number("ry")), group: group.id,
          kind: group.kind))
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if current != nil { words += string }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "g" { groups.removeLast() }
    guard name == "text", let text = current else { return }
    let width = LiberationSans.width(of: words, size: text.size, bold: text.bold)
    let left = text.anchor == "middle" ? text.x - width / 2 : text.x
    texts.append(
      Text(
        words: words,
        box: Box(
          left: left, top: text.y - text.size * 0.72, right: left + width, bottom: text.y + text.size * 0.2),
        size: text.size, group: groups.last?.id ?? ""))
    current = nil
  }

  /// Points about every two points of paper along a path of curves, `M` then `C`.
  private static func curve(_ path: String, _ scale: Double) -> [LinePoint] {
    let values = numbers(path)
    let points = stride(from: 0, to: values.count - 1, by: 2).map {
      LinePoint(x: values[$0], y: values[$0 + 1])
    }
    return LineCurve(points).samples(every: 2 / scale)
  }

  private static func numbers(_ text: String) -> [Double] {
    text.split { !($0.isNumber || $0 == "." || $0 == "-") }.compactMap { Double($0) }
  }

  private static func box(_ text: String) -> Box {
    let values = numbers(text)
    return Box(points: stride(from: 0, to: values.count - 1, by: 2).map { (values[$0], values[$0 + 1]) })
  }
}
