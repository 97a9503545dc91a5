/// The least size at which a shape holds its words, each line where the shape is as wide as it must be.
///
/// The library draws an ellipse around the box of all words, and the shape around that ellipse: a house or a
/// parallelogram grows to two or three times its words, and a page holds as many fewer.
struct ShapeFit: Hashable {
  /// The size of the shape without its further borders, in points.
  let width: Double, height: Double

  /// The room between words and border, sideways and upwards, in points.
  private static let room = (x: 5.0, y: 3.5)
  /// What a line leaves empty above and under its letters, as shares of the size of its text: the library writes
  /// low.
  private static let blank = (above: 0.25, below: -0.02)
  /// The height of a line, as a share of the size of its text.
  private static let pitch = 1.2
  /// By how much a reader’s letters may be wider than those counted on.
  private static let caution = 1.03
  /// The least size of a shape, in points.
  private static let least = (width: 54.0, height: 26.0)
  /// How many times higher than its words a shape may be, what is tried in turn.
  private static let heights = stride(from: 1.05, through: 2.6, by: 0.05)
  /// How many times wider than high a shape is still what it is, and what more costs, as a share of its area.
  private static let flattest = 2.6, flatness = 0.5

  /// The size for words in a shape; `nil` for a shape that the library draws close to its words, or that a
  /// typology has made regular.
  init?(_ lines: [String], size: Double, style: ShapeStyle) {
    guard !lines.isEmpty, Outline.outgrowsWords(style.shape), style.attributes["regular"] == nil else {
      return nil
    }
    let outline = Outline(style, at: Places.Place(x: 0, y: 0, width: 2, height: 2))
    let pitch = size * Self.pitch, whole = pitch * Double(lines.count)
    let edges = lines.enumerated().flatMap { index, line -> [(x: Double, y: Double)] in
      let top = whole / 2 - Double(index) * pitch
      let half = LetterWidths.width(of: line, size: size) * Self.caution / 2 + Self.room.x
      let high = top - Self.blank.above * size + Self.room.y
      return [(half, high), (half, top - pitch + Self.blank.below * size - Self.room.y)]
    }
    var best: (width: Double, height: Double, area: Double)?
    for share in Self.heights {
      let height = max(Self.least.height, whole * share)
      let reaches = edges.map { outline.reach(at: 2 * $0.y / height) }
      guard reaches.allSatisfy({ $0 > 0 }) else { continue }
      let width = max(Self.least.width, zip(edges, reaches).map { 2 * $0.x / $1 }.max() ?? 0)
      let area =
        NodeEstimate.area(width: width, height: height)
        * (1 + Self.flatness * max(0, width / height - Self.flattest))
      if area < best?.area ?? .infinity { best = (width, height, area) }
    }
    guard let best else { return nil }
    width = best.width
    height = best.height
  }
}
