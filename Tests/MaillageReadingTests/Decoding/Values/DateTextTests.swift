import MaillageModel
import Testing

@testable import MaillageReading

@Suite("Dates as officers write them")
struct DateTextTests {
  @Test(
    "accepted forms",
    arguments: [
      ("2021-04-01", "2021-04-01"), ("01/04/2021", "2021-04-01"), ("1/4/2021", "2021-04-01"),
      ("2021-04", "2021-04"),
      ("04/2021", "2021-04"), ("2021", "2021"), ("2021/04/01", "2021-04-01"), ("01.04.2021", "2021-04-01"),
      ("29/02/2024", "2024-02-29"), ("2021-04-01 00:00:00", "2021-04-01"), ("01/04/2021 00:00", "2021-04-01"),
    ])
  func accepted(_ text: String, _ iso: String) {
    #expect(DateText.parse(text)?.description == iso)
  }

  @Test(
    "refused forms",
    arguments: [
      "31/02/2021", "29/02/2023", "2021-13", "13/2021", "21", "01/04/21", "202", "20210401", "2021-04-01-02",
      "avril 2021",
      "-", "/", "2021-", "a", "0021", "9999", "2021-04-01T12:00:00", "1-févr", "44287", "",
    ])
  func refused(_ text: String) {
    #expect(DateText.parse(text) == nil)
  }

  @Test(
    "what to write instead",
    arguments: [
      ("31/02/2021", "28/02/2021 ou 2021-02"), ("30/02/2024", "29/02/2024"), ("2021-02-30", "28/02/2021"),
      ("04/15/2021", "15/04/2021"), ("01/04/21", "01/04/2021"), ("44287", "01/04/2021"),
      ("avril 2021", "2021-04"),
      ("1er avril 2021", "2021-04-01"), ("juin 2020", "2020-06"), ("15 juillet 2019", "2019-07-15"),
      ("1-févr", "format Texte"), ("n’importe quoi", "comme 2021-04-01"),
    ])
  func remedies(_ text: String, _ expected: String) {
    #expect(DateText.remedy(text).text.fr.contains(expected), "\(DateText.remedy(text).text.fr)")
  }
}
