/// Choosing the page of a figure.
extension FigureContext {
  /// The smallest page, for what any page can hold.
  var smallestPage: Page { pages.first ?? Page(.a4, .landscape) }

  /// The figure on the page that takes the fewest of them, the smallest at equality.
  func fewestPages(_ figure: (Page) -> [Diagram]) -> [Diagram] {
    fewest(figure, count: \.count) { $0.allSatisfy(\.fitsPage) } ?? []
  }

  /// The same of sheets, of which only the chosen ones are drawn.
  func fewestPages<Part>(_ sheets: (Page) -> PageSheets<Part>) -> [Diagram] {
    fewest(sheets, count: \.parts.count, fits: \.fit)?.diagrams ?? []
  }

  private func fewest<Choice>(
    _ choice: (Page) -> Choice, count: (Choice) -> Int, fits: (Choice) -> Bool
  ) -> Choice? {
    var best: (choice: Choice, count: Int, fits: Bool)?
    for page in pages {
      let next = choice(page)
      let found = (choice: next, count: count(next), fits: fits(next))
      // No larger page takes less than one sheet.
      if found.fits, found.count == 1 { return next }
      guard let known = best else {
        best = found
        continue
      }
      if found.fits && !known.fits || found.fits == known.fits && found.count < known.count { best = found }
    }
    return best?.choice
  }
}

extension FigureFilter {
  /// The whole of a study, on the same pages.
  var unfiltered: FigureFilter {
    var whole = FigureFilter()
    whole.medium = medium
    return whole
  }
}

extension Page {
  /// What the library leaves around a drawing, and what estimates may be short of, in points.
  private static let margins = 24.0

  /// The width that cells may take.
  var cellWidth: Double { drawingWidth - Self.margins }

  /// The height that cells may take, with the title, the legend and the cartouche.
  var cellHeight: Double { drawingHeight - Self.margins }
}

extension Diagram {
  /// Whether its page holds a drawing made of cells with all that surrounds it, as far as an estimate tells.
  var fitsPage: Bool {
    guard case .grid(let grid) = body else { return true }
    return holds(grid.extent)
  }

  /// Whether its page holds cells that take that much, with all that surrounds them.
  func holds(_ cells: GridExtent) -> Bool {
    cells.width <= page.cellWidth && cells.height + Frame(self).estimatedHeight <= page.cellHeight
  }
}

extension Array {
  /// The elements shared out between pages: as many on each as fit, then as evenly as so many pages allow.
  ///
  /// A page has one element at least, whether it fits or not; what a limit of pages leaves is on none.
  func shared(onAtMost limit: Int = .max, fitting fits: (ArraySlice<Element>) -> Bool) -> [[Element]] {
    var pages: [[Element]] = []
    var rest = self[...]
    while !rest.isEmpty, pages.count < limit {
      var low = 1, high = 1
      while high < rest.count, fits(rest.prefix(high * 2)) { high *= 2 }
      low = Swift.min(high, rest.count)
      high = Swift.min(high * 2, rest.count)
      while low < high {
        let middle = (low + high + 1) / 2
        if fits(rest.prefix(middle)) { low = middle } else { high = middle - 1 }
      }
      pages.append(Array(rest.prefix(low)))
      rest = rest.dropFirst(low)
    }
    guard pages.count > 1 else { return pages }
    let kept = Array(dropLast(rest.count))
    let even = kept.evenly(atMost: (kept.count + pages.count - 1) / pages.count)
    return even.count == pages.count && even.allSatisfy { fits($0[...]) } ? even : pages
  }
}
