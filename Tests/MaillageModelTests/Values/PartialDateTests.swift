import MaillageModel
import Testing

@Suite("Dates known in part, and periods")
struct PartialDateTests {
  private func date(_ year: Int, _ month: Int? = nil, _ day: Int? = nil) throws -> PartialDate {
    try #require(PartialDate(year: year, month: month, day: day))
  }

  @Test("first and last days")
  func bounds() throws {
    #expect(try date(2024).firstDay.description == "2024-01-01")
    #expect(try date(2024).lastDay.description == "2024-12-31")
    #expect(try date(2024, 2).lastDay.description == "2024-02-29")
    #expect(try date(2024, 2, 3).lastDay.description == "2024-02-03")
    #expect(PartialDate(year: 2024, month: nil, day: 3) == nil)
    #expect(PartialDate(year: 2024, month: 2, day: 30) == nil)
  }

  @Test("words")
  func words() throws {
    #expect(try date(2024, 2).description == "2024-02")
    #expect(try date(2024, 2).formatted(.fr) == "02/2024")
    #expect(try date(2024, 2, 3).formatted(.fr) == "03/02/2024")
  }

  @Test("a period holds its first and last days, and no other outside")
  func contains() throws {
    let period = Period(start: try date(2020), end: try date(2021, 3))
    for (text, isIn) in [
      ("2019-12-31", false), ("2020-01-01", true), ("2021-03-31", true), ("2021-04-01", false),
    ] {
      #expect(period.contains(try #require(CalendarDate(iso: text))) == isIn)
    }
    #expect(Period().contains(try #require(CalendarDate(iso: "0001-01-01"))))
  }

  @Test("two periods overlap when a day is in both, whatever their order")
  func overlaps() throws {
    let years = try (2000...2003).map { try date($0) } as [PartialDate?] + [nil]
    let days = (1999...2004).flatMap { year in
      [1, 12].compactMap { CalendarDate(year: year, month: $0, day: $0 == 1 ? 1 : 31) }
    }
    for start in years {
      for end in years {
        for otherStart in years {
          for otherEnd in years {
            let a = Period(start: start, end: end), b = Period(start: otherStart, end: otherEnd)
            if a.isReversed || b.isReversed { continue }
            #expect(a.overlaps(b) == days.contains { a.contains($0) && b.contains($0) })
            #expect(a.overlaps(b) == b.overlaps(a))
          }
        }
      }
    }
  }

  @Test("an end in the year of the start is not before it")
  func reversed() throws {
    #expect(!Period(start: try date(2021, 6), end: try date(2021)).isReversed)
    #expect(Period(start: try date(2021), end: try date(2019)).isReversed)
  }
}
