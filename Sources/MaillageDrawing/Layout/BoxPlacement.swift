/// Places boxes in rows and columns, those that ties join near one another and in sight of one another.
struct BoxPlacement {
  /// A box: its size, in points.
  struct Box {
    let width: Double, height: Double
  }

  /// A tie between two boxes, by their places in the list, and its weight.
  struct Tie {
    let a: Int, b: Int
    let weight: Double
  }

  /// The centres of the boxes, in points, upwards, and the size of the whole.
  let centers: [DiagramPoint]
  let width: Double, height: Double

  /// The room between columns and between rows, for lines and their numbers, in points.
  private static let gap = (x: 52.0, y: 42.0)

  /// Which box stands in which cell of so many columns, whatever the sizes of the boxes: the search of one
  /// arrangement serves all of them.
  struct Arrangement {
    fileprivate let cells: [Int], columns: Int, rows: Int

    init(of count: Int, ties: [Tie], columns: Int) {
      self.columns = max(1, min(columns, max(1, count)))
      rows = (count + self.columns - 1) / self.columns
      cells = BoxPlacement.settled(count, ties, columns: self.columns, rows: rows)
    }
  }

  /// Places boxes in that many columns.
  init(_ boxes: [Box], ties: [Tie], columns: Int) {
    self.init(boxes, Arrangement(of: boxes.count, ties: ties, columns: columns))
  }

  /// Places boxes where an arrangement of as many says.
  init(_ boxes: [Box], _ arrangement: Arrangement) {
    let cells = arrangement.cells, columns = arrangement.columns, rows = arrangement.rows
    var widths = [Double](repeating: 0, count: columns), heights = [Double](repeating: 0, count: rows)
    for (box, cell) in zip(boxes, cells) {
      widths[cell % columns] = max(widths[cell % columns], box.width)
      heights[cell / columns] = max(heights[cell / columns], box.height)
    }
    func middles(_ lengths: [Double], _ gap: Double) -> [Double] {
      var edge = 0.0
      return lengths.map { length in
        defer { edge += length + gap }
        return edge + length / 2
      }
    }
    let xs = middles(widths, Self.gap.x), ys = middles(heights, Self.gap.y)
    width = widths.reduce(0, +) + Self.gap.x * Double(columns - 1)
    height = heights.reduce(0, +) + Self.gap.y * Double(max(0, rows - 1))
    let top = height
    centers = cells.map { DiagramPoint(x: xs[$0 % columns], y: top - ys[$0 / columns]) }
  }

  /// What lines take beside boxes that all stand in one row or one column, where they turn around others.
  var roomOfLoops: (x: Double, y: Double) {
    guard centers.count > 2 else { return (0, 0) }
    let isRow = centers.allSatisfy { $0.y == centers[0].y },
      isColumn = centers.allSatisfy { $0.x == centers[0].x }
    return (isColumn ? Self.loop : 0, isRow ? Self.loop : 0)
  }

  private static let loop = 84.0

  /// How far the shape of the whole is from a wanted one, its width over its height.
  func distance(from shape: Double) -> Double {
    let own = width / max(1, height)
    return max(own / shape, shape / own)
  }

  /// The cell of each box: two boxes, or a box and an empty cell, change places as long as ties get shorter.
  fileprivate static func settled(_ count: Int, _ ties: [Tie], columns: Int, rows: Int) -> [Int] {
    var cells = Array(0..<count)
    var best = cost(cells, ties, columns)
    var isMoving = true, rounds = 0
    while isMoving, rounds < 40 {
      isMoving = false
      rounds += 1
      for first in 0..<count {
        for target in 0..<(columns * rows) where target != cells[first] {
          var other = cells
          if let second = cells.firstIndex(of: target) { other[second] = cells[first] }
          other[first] = target
          let value = cost(other, ties, columns)
          if value < best - 1e-9 {
            (cells, best) = (other, value)
            isMoving = true
          }
        }
      }
    }
    return cells
  }

  /// A cell by its column and its row.
  private typealias Cell = (x: Int, y: Int)

  /// What it costs that another box stands between the ends of a tie, and that two ties cross.
  private static let between = 6.0, crossing = 4.0

  /// What ties cost: their length, and much more when another box stands between their ends or when they cross.
  private static func cost(_ cells: [Int], _ ties: [Tie], _ columns: Int) -> Double {
    let taken = Set(cells)
    func cell(_ box: Int) -> Cell { (cells[box] % columns, cells[box] / columns) }
    var crossings = 0
    for (index, tie) in ties.enumerated() {
      // Ties that share a box touch there, and do not cross.
      crossings += ties[(index + 1)...].count { other in
        cross(cell(tie.a), cell(tie.b), cell(other.a), cell(other.b))
      }
    }
    return ties.reduce(Self.crossing * Double(crossings)) { total, tie in
      let a = cell(tie.a), b = cell(tie.b)
      let dx = b.x - a.x, dy = b.y - a.y
      let steps = divisor(abs(dx), abs(dy))
      let between =
        steps < 2
        ? 0
        : (1..<steps).count {
          taken.contains((a.y + dy / steps * $0) * columns + a.x + dx / steps * $0)
        }
      let length = (Double(dx * dx) + Double(dy * dy)).squareRoot()
      return total + tie.weight * length + Self.between * Double(between)
    }
  }

  /// Whether two straight lines between cells cross, not only touch.
  private static func cross(_ a: Cell, _ b: Cell, _ c: Cell, _ d: Cell) -> Bool {
    func side(_ p: Cell, _ q: Cell, _ r: Cell) -> Int {
      ((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)).signum()
    }
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
  }

  /// The greatest common divisor: in how many equal steps a line goes from cell to cell.
  private static func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
}
