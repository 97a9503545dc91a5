/// A rectangle cut into parts whose areas are in proportion to weights, as square as they can be.
///
/// The squarified algorithm of Bruls, Huizing and van Wijk (2000), written as cells within cells. Parts come
/// from the heaviest to the lightest; equal ones keep their order.
struct Treemap<Content> {
  /// A part: what it is, and its size in points.
  struct Part {
    let content: Content
    let width: Int, height: Int
  }

  /// A rectangle, whole or cut in two.
  indirect enum Shape {
    case part(Part)
    case columns([Shape])
    case rows([Shape])
  }

  /// The rectangle with its cuts; `nil` without a part.
  let shape: Shape?

  /// Cuts a rectangle, its size in points; parts without weight have no place in it.
  init(_ items: [(content: Content, weight: Double)], width: Int, height: Int) {
    let sorted = items.filter { $0.weight > 0 }.enumerated().sorted { a, b in
      a.element.weight != b.element.weight ? a.element.weight > b.element.weight : a.offset < b.offset
    }
    .map(\.element)
    shape = sorted.isEmpty ? nil : Self.cut(sorted[...], width, height)
  }

  /// The parts, in reading order.
  var parts: [Part] { shape.map(Self.parts) ?? [] }

  private static func parts(_ shape: Shape) -> [Part] {
    switch shape {
    case .part(let part): [part]
    case .columns(let shapes), .rows(let shapes): shapes.flatMap(parts)
    }
  }

  private typealias Items = ArraySlice<(content: Content, weight: Double)>

  private static func cut(_ items: Items, _ width: Int, _ height: Int) -> Shape {
    if items.count == 1, let only = items.first {
      return .part(Part(content: only.content, width: width, height: height))
    }
    // A strip along the shorter side takes parts as long as that makes the worst of them squarer.
    let total = items.reduce(0) { $0 + $1.weight }
    let area = Double(width) * Double(height), side = Double(min(width, height))
    var end = items.startIndex + 1
    while end < items.endIndex,
      worst(items[..<(end + 1)], side, area / total) <= worst(items[..<end], side, area / total)
    {
      end += 1
    }
    let strip = items[..<end], rest = items[end...]
    let share = strip.reduce(0) { $0 + $1.weight } / total
    if width >= height {
      let left = rest.isEmpty ? width : Int((share * Double(width)).rounded())
      let column = split(strip, along: height).map { Shape.part(Part(content: $0, width: left, height: $1)) }
      let first = column.count == 1 ? column[0] : .rows(column)
      return rest.isEmpty ? first : .columns([first, cut(rest, width - left, height)])
    }
    let top = rest.isEmpty ? height : Int((share * Double(height)).rounded())
    let row = split(strip, along: width).map { Shape.part(Part(content: $0, width: $1, height: top)) }
    let first = row.count == 1 ? row[0] : .columns(row)
    return rest.isEmpty ? first : .rows([first, cut(rest, width, height - top)])
  }

  /// The lengths of the parts of a strip; they add up to its own.
  private static func split(_ items: Items, along length: Int) -> [(Content, Int)] {
    let total = items.reduce(0) { $0 + $1.weight }
    var sum = 0.0, used = 0
    return items.map { item in
      sum += item.weight
      let end = Int((sum / total * Double(length)).rounded())
      defer { used = end }
      return (item.content, end - used)
    }
  }

  /// The worst proportion of the parts of a strip against a side, 1 for squares.
  private static func worst(_ items: Items, _ side: Double, _ scale: Double) -> Double {
    let areas = items.map { $0.weight * scale }
    let sum = areas.reduce(0, +)
    guard let most = areas.max(), let least = areas.min(), least > 0, sum > 0 else { return .infinity }
    return max(side * side * most / (sum * sum), sum * sum / (side * side * least))
  }
}
