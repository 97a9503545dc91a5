/// A date known to the day, the month or the year, as officers write it.
///
/// Ordered by first day, then by precision, the coarser first.
public struct PartialDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The year.
  public let year: Int
  /// The month, when it is known.
  public let month: Int?
  /// The day, when it is known; then the month is too.
  public let day: Int?

  /// Creates a date; `nil` when the calendar has no such day, or a day comes without its month.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard day == nil || month != nil,
      CalendarDate(year: year, month: month ?? 1, day: day ?? 1) != nil
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day itself, known entirely.
  public init(_ date: CalendarDate) {
    year = date.year
    month = date.month
    day = date.day
  }

  /// The first day that the date may mean.
  public var firstDay: CalendarDate {
    CalendarDate(trustedYear: year, month: month ?? 1, day: day ?? 1)
  }

  /// The last day that the date may mean: a year runs to 31 December.
  public var lastDay: CalendarDate {
    let lastMonth = month ?? 12
    return CalendarDate(
      trustedYear: year, month: lastMonth,
      day: day ?? CalendarDate.dayCount(year: year, month: lastMonth))
  }

  /// Orders dates by their first day, then the coarser first.
  public static func < (a: PartialDate, b: PartialDate) -> Bool {
    (a.year, a.month ?? 0, a.day ?? 0) < (b.year, b.month ?? 0, b.day ?? 0)
  }

  /// The date as `AAAA`, `AAAA-MM` or `AAAA-MM-JJ`.
  public var description: String {
    var text = CalendarDate.padded(year, 4)
    if let month { text += "-" + CalendarDate.padded(month, 2) }
    if let day { text += "-" + CalendarDate.padded(day, 2) }
    return text
  }

  /// The date as people write it: `11/2026` in French, `2026-11` in English.
  public func formatted(_ language: Language) -> String {
    guard language == .fr else { return description }
    var text = CalendarDate.padded(year, 4)
    if let month { text = CalendarDate.padded(month, 2) + "/" + text }
    if let day { text = CalendarDate.padded(day, 2) + "/" + text }
    return text
  }
}

/// A stretch of time with inclusive ends; a missing start means always, a missing end means still.
public struct Period: Sendable, Hashable, Comparable {
  /// The first date, at its first day.
  public let start: PartialDate?
  /// The last date, at its last day.
  public let end: PartialDate?

  /// Creates a period; the caller checks that it does not end before it starts.
  public init(start: PartialDate? = nil, end: PartialDate? = nil) {
    self.start = start
    self.end = end
  }

  /// Whether the day lies within the period.
  public func contains(_ date: CalendarDate) -> Bool {
    hasBegun(by: date) && !hasEnded(before: date)
  }

  /// Whether the period has begun on the day or earlier.
  public func hasBegun(by date: CalendarDate) -> Bool {
    start.map { $0.firstDay <= date } ?? true
  }

  /// Whether the last day of the period is before the day.
  public func hasEnded(before date: CalendarDate) -> Bool {
    end.map { $0.lastDay < date } ?? false
  }

  /// Whether two periods share at least one day.
  public func overlaps(_ other: Period) -> Bool {
    let startsInTime = start.map { !other.hasEnded(before: $0.firstDay) } ?? true
    let otherStartsInTime = other.start.map { !hasEnded(before: $0.firstDay) } ?? true
    return startsInTime && otherStartsInTime
  }

  /// Whether the end precedes the start, which no valid table holds.
  public var isReversed: Bool {
    guard let start, let end else { return false }
    return end.lastDay < start.firstDay
  }

  /// Orders periods by start, then by end.
  public static func < (a: Period, b: Period) -> Bool {
    if a.start != b.start {
      guard let left = a.start else { return true }
      guard let right = b.start else { return false }
      return left < right
    }
    guard let left = a.end else { return false }
    guard let right = b.end else { return true }
    return left < right
  }
}
