/// The boxes of the panorama in columns, on the smallest page that holds them, or on several.
struct PanoramaSheets {
  let page: Page
  /// The columns of boxes of each page.
  let pages: [[[PanoramaBox]]]
  private let columnWidth: Int

  /// The height that the title and the cartouche take.
  private static let frameHeight = 130

  /// What stands between two boxes, in points.
  private static let gap = 6

  /// The least width of a column, in points.
  private static let leastColumn = 225.0

  /// Places the boxes on the first of some pages that holds them all, or on as few sheets as these allow.
  init(_ boxes: [PanoramaBox], on choices: [Page]) {
    let sheets = choices.map { page -> PanoramaSheets in
      let columns = max(1, Int(page.drawingWidth * 0.94 / Self.leastColumn))
      return PanoramaSheets(page, Self.split(boxes, page, columns), columns)
    }
    self = sheets.min { $0.pages.count < $1.pages.count } ?? PanoramaSheets(Page(.a4, .landscape), [], 1)
  }

  private init(_ page: Page, _ pages: [[[PanoramaBox]]], _ columns: Int) {
    self.page = page
    self.pages = pages
    columnWidth = Self.width(page, columns)
  }

  /// The boxes of a page as a grid of one row.
  func grid(_ columns: [[PanoramaBox]]) -> Grid {
    let limit = Self.limit(page, max(1, Int(page.drawingWidth * 0.94) / columnWidth))
    let tallest = Self.tallest(columns, limit)
    let cells = columns.filter { !$0.isEmpty }.map { column in
      let boxes = column.map { [GridCell($0.grid(limit: limit, width: columnWidth - 12))] }
      return GridCell(Grid(rows: boxes, padding: 3).filled(to: Double(tallest)))
    }
    return Grid(rows: [cells], padding: 0)
  }

  private static func width(_ page: Page, _ columns: Int) -> Int {
    Int(page.drawingWidth * 0.94) / columns
  }

  private static func limit(_ page: Page, _ columns: Int) -> Int {
    Int(Double(width(page, columns) - 24) / (Typography.smallest * Typography.averageCharacterWidth))
  }

  /// The highest box first, each under the shortest column so far; then columns and boxes in the
  /// typology's order.
  private static func columns(_ boxes: [PanoramaBox], _ count: Int, _ limit: Int) -> [[PanoramaBox]] {
    let sizes = boxes.map { height(of: [$0], limit) }
    let highestFirst = boxes.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
    var columns = [[Int]](repeating: [], count: count)
    var heights = [Int](repeating: 0, count: count)
    for box in highestFirst {
      let shortest = heights.indices.min { heights[$0] < heights[$1] } ?? 0
      columns[shortest].append(box)
      heights[shortest] += sizes[box]
    }
    return columns.map { $0.sorted() }
      .sorted { ($0.first ?? boxes.count) < ($1.first ?? boxes.count) }
      .map { $0.map { boxes[$0] } }
  }

  private static func tallest(_ columns: [[PanoramaBox]], _ limit: Int) -> Int {
    columns.map { height(of: $0, limit) }.max() ?? 0
  }

  private static func height(of column: [PanoramaBox], _ limit: Int) -> Int {
    column.reduce(0) { $0 + $1.height(limit: limit) + gap }
  }

  /// As many boxes on each page as it holds.
  private static func split(_ boxes: [PanoramaBox], _ page: Page, _ count: Int) -> [[[PanoramaBox]]] {
    let limit = limit(page, count)
    let room = Int(page.drawingHeight) - frameHeight
    var pages: [[[PanoramaBox]]] = []
    // A box alone would be as wide as the page.
    func sheet(_ boxes: [PanoramaBox]) -> [[PanoramaBox]] {
      columns(boxes.count == 1 ? boxes.flatMap { $0.pieces(count) } : boxes, count, limit)
    }
    var current: [PanoramaBox] = []
    for box in boxes.flatMap({ $0.parts(fitting: room, limit: limit) }) {
      if !current.isEmpty, tallest(columns(current + [box], count, limit), limit) > room {
        pages.append(sheet(current))
        current = []
      }
      current.append(box)
    }
    pages.append(sheet(current))
    guard pages.count > 1, let flowed = flowed(boxes, count, room, limit), flowed.count < pages.count else {
      return pages
    }
    return flowed
  }

  /// The boxes one after the other down the columns, parted where a column ends, as even as so many pages allow.
  private static func flowed(
    _ boxes: [PanoramaBox], _ count: Int, _ room: Int, _ limit: Int
  ) -> [[[PanoramaBox]]]? {
    func pages(_ room: Int) -> [[[PanoramaBox]]]? {
      flow(boxes, room, limit).map { columns in
        stride(from: 0, to: columns.count, by: count).map {
          Array(columns[$0..<min($0 + count, columns.count)])
        }
      }
    }
    guard let most = pages(room) else { return nil }
    // The least room that takes no page more.
    var best = most
    var low = room / 2, high = room
    while high - low > 16 {
      let middle = (low + high) / 2
      if let other = pages(middle), other.count == most.count {
        best = other
        high = middle
      } else {
        low = middle
      }
    }
    return best
  }

  /// The columns of boxes that follow one another; `nil` where one has no room for a few actors.
  private static func flow(_ boxes: [PanoramaBox], _ room: Int, _ limit: Int) -> [[PanoramaBox]]? {
    var columns: [[PanoramaBox]] = []
    var used = room
    for box in boxes {
      var rest: PanoramaBox? = box
      while let next = rest {
        var parts = next.parted(fitting: room - used - gap, limit: limit)
        if parts == nil {
          columns.append([])
          used = 0
          parts = next.parted(fitting: room - gap, limit: limit)
        }
        guard let parts else { return nil }
        columns[columns.count - 1].append(parts.head)
        used += height(of: [parts.head], limit)
        rest = parts.tail
      }
    }
    return columns
  }
}
