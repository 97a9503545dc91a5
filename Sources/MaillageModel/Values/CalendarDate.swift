/// A day of the Gregorian calendar, without time or time zone.
public struct CalendarDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// Creates a date; `nil` when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.dayCount(year: year, month: month)).contains(day)
    else { return nil }
    self.init(trustedYear: year, month: month, day: day)
  }

  /// Reads an ISO 8601 date, `AAAA-MM-JJ`; `nil` for anything else.
  public init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// A day for a study whose day does not matter: 1 January 2000.
  package static let reference = CalendarDate(trustedYear: 2000, month: 1, day: 1)

  init(trustedYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The number of days of a month.
  public static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Orders dates in time.
  public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  /// The date as `AAAA-MM-JJ`.
  public var description: String {
    Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2)
  }

  /// The date as people write it: `20/11/2026` in French, `2026-11-20` in English.
  public func formatted(_ language: Language) -> String {
    switch language {
    case .fr: Self.padded(day, 2) + "/" + Self.padded(month, 2) + "/" + Self.padded(year, 4)
    case .en: description
    }
  }

  /// The day before.
  public var previous: CalendarDate {
    if day > 1 { return CalendarDate(trustedYear: year, month: month, day: day - 1) }
    if month > 1 {
      return CalendarDate(
        trustedYear: year, month: month - 1, day: Self.dayCount(year: year, month: month - 1))
    }
    return CalendarDate(trustedYear: year - 1, month: 12, day: 31)
  }

  /// The day after.
  public var next: CalendarDate {
    if day < Self.dayCount(year: year, month: month) {
      return CalendarDate(trustedYear: year, month: month, day: day + 1)
    }
    return month < 12
      ? CalendarDate(trustedYear: year, month: month + 1, day: 1)
      : CalendarDate(trustedYear: year + 1, month: 1, day: 1)
  }

  static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
