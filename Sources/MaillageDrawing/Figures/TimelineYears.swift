internal import MaillageModel

/// The years of a timeline as columns, and periods as cells across them.
struct TimelineYears {
  /// The years; before the first and after the last of them nothing is told apart.
  let columns: [Int]
  private let hasEarlier: Bool, hasLater: Bool

  static let agreementFill = Palette.strong.fill, actionFill = Palette.medium.fill

  /// How many years a page can hold.
  private static let most = 14

  /// The years of some periods, those around the year of the study first.
  init(_ periods: [Period], around year: Int) {
    let known = periods.flatMap { [$0.start?.year, $0.end?.year] }.compactMap { $0 } + [year]
    let earliest = known.min() ?? year, latest = known.max() ?? year
    let last = min(max(latest, year), max(year + 4, earliest))
    let first = max(earliest, last - Self.most + 1)
    columns = Array(min(first, last)...last)
    hasEarlier = earliest < (columns.first ?? year)
    hasLater = latest > last
  }

  /// The heading of a year: the first and the last may gather what is beyond.
  func label(_ year: Int, _ context: FigureContext) -> String {
    if year == columns.first, hasEarlier { return "≤ \(year)" }
    if year == columns.last, hasLater { return "≥ \(year)" }
    return String(year)
  }

  /// A period as a bar across the years, with empty cells before and after it.
  ///
  /// An arrow says that no end is known, a question mark that no start is; without any date there is no bar but
  /// a question mark alone.
  func cells(_ period: Period, fill: String, isPast: Bool) -> [GridCell] {
    guard let first = columns.first, let last = columns.last else { return [] }
    guard period.start != nil || period.end != nil else {
      let mark = GridCell(["?"], bold: true, color: Palette.grey)
      return [
        mark.with {
          $0.columnSpan = columns.count; $0.alignment = .center
        }
      ]
    }
    let start = min(max(period.start?.year ?? first, first), last)
    let end = max(min(period.end?.year ?? last, last), start)
    var words = period.start == nil ? "?" : ""
    if period.end == nil { words += "→" }
    let before = (first..<start).map { _ in GridCell.empty }
    let after = end < last ? ((end + 1)...last).map { _ in GridCell.empty } : []
    let pattern: LineStyle.Pattern = isPast ? .dashed : .solid
    return before
      + [bar(over: end - start + 1, words, fill: isPast ? Palette.heading : fill, pattern: pattern)] + after
  }

  private func bar(
    over span: Int, _ words: String, fill: String, pattern: LineStyle.Pattern
  ) -> GridCell {
    let text = Contrast.ratio(fill, Palette.paper) >= 4.5 ? Palette.paper : Palette.ink
    return GridCell([words], bold: true, color: text).with {
      $0.columnSpan = span
      $0.fill = fill
      $0.alignment = .right
      $0.border = 2
      $0.borderColor = Palette.grey
      $0.borderPattern = pattern
    }
  }
}
