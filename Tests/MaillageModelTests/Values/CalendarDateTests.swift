import MaillageModel
import Testing

@Suite("Days")
struct CalendarDateTests {
  @Test(
    "the calendar",
    arguments: [
      (2024, 2, 29, true), (2023, 2, 29, false), (1900, 2, 29, false), (2000, 2, 29, true),
      (2021, 4, 31, false), (2021, 13, 1, false), (0, 1, 1, false),
    ])
  func calendar(_ year: Int, _ month: Int, _ day: Int, _ exists: Bool) {
    #expect((CalendarDate(year: year, month: month, day: day) != nil) == exists)
  }

  @Test("the day before and the day after undo each other")
  func neighbours() throws {
    var date = try #require(CalendarDate(year: 1999, month: 12, day: 30))
    for _ in 0..<1500 {
      #expect(date.next.previous == date)
      #expect(date < date.next)
      date = date.next
    }
    #expect(date.description == "2004-02-07")
  }

  @Test(
    "ISO 8601 and nothing else",
    arguments: [
      ("2021-04-01", true), ("2021-4-1", false), ("01/04/2021", false), ("2021-04", false),
      ("2021-02-30", false), ("", false),
    ])
  func iso(_ text: String, _ isDate: Bool) {
    #expect((CalendarDate(iso: text) != nil) == isDate)
    #expect(CalendarDate(iso: text).map(\.description) ?? text == text)
  }

  @Test("as people write it")
  func formatted() throws {
    let date = try #require(CalendarDate(iso: "2021-04-01"))
    #expect(date.formatted(.fr) == "01/04/2021")
    #expect(date.formatted(.en) == "2021-04-01")
  }
}
