/// Something in rows, shared out between pages of one size.
///
/// What only tries whether a page holds a part needs neither its cells nor its words for who does not see it.
struct PageSheets<Part> {
  /// What each page shows.
  let parts: [Part]
  /// What surrounds the cells of a part: a diagram without them, from the part, its place and their number.
  let frame: (Part, Int, Int) -> Diagram
  /// About how large the cells of a part are.
  let extent: (Part) -> GridExtent
  /// The cells of a part.
  let grid: (Part) -> Grid
  /// The words of a part for who does not see it.
  let description: (Part) -> String

  /// Whether the pages hold their parts.
  var fit: Bool {
    parts.enumerated().allSatisfy { frame($1, $0, parts.count).holds(extent($1)) }
  }

  /// The pages.
  var diagrams: [Diagram] {
    parts.enumerated().map { index, part in
      var diagram = frame(part, index, parts.count)
      diagram.body = .grid(grid(part))
      diagram.description = description(part)
      return diagram
    }
  }
}

extension PageSheets {
  /// Elements shared out between pages.
  init<Element>(
    sharing elements: [Element], frame: @escaping (Part, Int, Int) -> Diagram,
    extent: @escaping (Part) -> GridExtent, grid: @escaping (Part) -> Grid,
    description: @escaping (Part) -> String
  ) where Part == [Element] {
    self.init(
      parts: elements.shared { tried in
        let part = Array(tried)
        return frame(part, 0, 1).holds(extent(part))
      }, frame: frame, extent: extent, grid: grid, description: description)
  }

  /// The same, of cells that are measured once they are made.
  init<Element>(
    sharing elements: [Element], frame: @escaping (Part, Int, Int) -> Diagram,
    grid: @escaping (Part) -> Grid, description: @escaping (Part) -> String
  ) where Part == [Element] {
    self.init(
      sharing: elements, frame: frame, extent: { grid($0).extent }, grid: grid, description: description)
  }
}
