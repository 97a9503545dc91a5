/// Choosing the page of a figure.
extension FigureContext {
  /// The smallest page, for what any page can hold.
  var smallestPage: Page { pages.first ?? Page(.a4, .landscape) }

  /// The figure on the page that takes the fewest of them, the smallest at equality.
  func fewestPages(_ figure: (Page) -> [Diagram]) -> [Diagram] {
    let choices = pages.map(figure)
    let whole = choices.filter { $0.allSatisfy(\.fitsPage) }
    return (whole.isEmpty ? choices : whole).min { $0.count < $1.count } ?? []
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
    return grid.estimatedWidth <= page.cellWidth
      && grid.estimatedHeight + Frame(self).estimatedHeight <= page.cellHeight
  }
}

extension Array {
  /// The elements shared out between pages: as many on each as fit, then as evenly as so many pages allow.
  ///
  /// A page has one element at least, whether it fits or not.
  func shared(fitting fits: ([Element]) -> Bool) -> [[Element]] {
    var pages: [[Element]] = []
    var rest = self[...]
    while !rest.isEmpty {
      var low = 1, high = 1
      while high < rest.count, fits(Array(rest.prefix(high * 2))) { high *= 2 }
      low = Swift.min(high, rest.count)
      high = Swift.min(high * 2, rest.count)
      while low < high {
        let middle = (low + high + 1) / 2
        if fits(Array(rest.prefix(middle))) { low = middle } else { high = middle - 1 }
      }
      pages.append(Array(rest.prefix(low)))
      rest = rest.dropFirst(low)
    }
    guard pages.count > 1 else { return pages }
    let even = evenly(atMost: (count + pages.count - 1) / pages.count)
    return even.count == pages.count && even.allSatisfy(fits) ? even : pages
  }
}
