internal import MaillageModel

/// Reads a date as officers write it: `AAAA-MM-JJ`, `AAAA-MM`, `jj/mm/aaaa`, `mm/aaaa` or `aaaa`.
enum DateText {
  /// Years outside it are slips of the keyboard.
  static let years = 1000...2999

  /// The date, or nothing when the text is none of the accepted forms.
  static func parse(_ text: String) -> PartialDate? {
    guard let parts = numbers(text) else { return nil }
    func isYear(_ index: Int) -> Bool { parts[index].digits == 4 && years.contains(parts[index].value) }
    func isPart(_ index: Int) -> Bool { parts[index].digits <= 2 }
    switch parts.count {
    case 1 where isYear(0): return PartialDate(year: parts[0].value)
    case 2 where isYear(0) && isPart(1): return PartialDate(year: parts[0].value, month: parts[1].value)
    case 2 where isYear(1) && isPart(0): return PartialDate(year: parts[1].value, month: parts[0].value)
    case 3 where isYear(0) && isPart(1) && isPart(2):
      return PartialDate(year: parts[0].value, month: parts[1].value, day: parts[2].value)
    case 3 where isYear(2) && isPart(0) && isPart(1):
      return PartialDate(year: parts[2].value, month: parts[1].value, day: parts[0].value)
    default: return nil
    }
  }

  // The numbers of a text such as 31/02/2021, whatever the separator; a midnight after them is dropped.
  static func numbers(_ text: String) -> [(value: Int, digits: Int)]? {
    var date = text[...]
    for midnight in ["T00:00:00", " 00:00:00", " 00:00", "T00:00:00Z"] where date.hasSuffix(midnight) {
      date = date.dropLast(midnight.count)
      break
    }
    let pieces = date.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    let parts = pieces.compactMap { piece -> (value: Int, digits: Int)? in
      guard (1...8).contains(piece.utf8.count), piece.utf8.allSatisfy({ (48...57).contains($0) }),
        let value = Int(piece)
      else { return nil }
      return (value, piece.utf8.count)
    }
    return parts.count == pieces.count && parts.count <= 3 ? parts : nil
  }

  /// What to write instead.
  static func remedy(_ text: String) -> Wording {
    if let proposal = lastDayOfMonth(text) ?? swapped(text) ?? twoDigitYear(text) {
      let month = PartialDate(year: proposal.year, month: proposal.month)
      return Wording(
        fr: "Écrivez \(proposal.formatted(.fr)) ou \(month?.description ?? String(proposal.year)).",
        en: "Write \(proposal.description) or \(month?.description ?? String(proposal.year)).")
    }
    if let date = spreadsheetDay(text) {
      return Wording(
        fr:
          """
          Le tableur semble avoir mis un numéro de jour : \(date.formatted(.fr)) ? Écrivez \
          \(date.description).
          """,
        en: "The spreadsheet seems to have put the number of a day: \(date.description)? Write it so.")
    }
    if let date = inWords(text) {
      return Wording(fr: "Écrivez \(date.description).", en: "Write \(date.description).")
    }
    if isSpreadsheetMonth(text) {
      return Wording(
        fr: "Excel a changé ce qui était tapé : mettez la colonne au format Texte et ressaisissez la date.",
        en: "Excel changed what was typed: set the column to Text and type the date again.")
    }
    return Wording(
      fr: "Écrivez une date comme 2021-04-01, 01/04/2021, 2021-04, 04/2021 ou 2021, ou laissez vide.",
      en: "Write a date such as 2021-04-01, 01/04/2021, 2021-04, 04/2021 or 2021, or leave it empty.")
  }

  // 31/02/2021 → 28/02/2021.
  private static func lastDayOfMonth(_ text: String) -> PartialDate? {
    guard let parts = numbers(text), parts.count == 3 else { return nil }
    let isISO = parts[0].digits == 4
    let (year, day) = isISO ? (parts[0], parts[2]) : (parts[2], parts[0])
    guard year.digits == 4, years.contains(year.value), (29...31).contains(day.value),
      (1...12).contains(parts[1].value)
    else { return nil }
    return PartialDate(
      year: year.value, month: parts[1].value,
      day: CalendarDate.dayCount(year: year.value, month: parts[1].value))
  }

  // 04/15/2021, the American order → 15/04/2021.
  private static func swapped(_ text: String) -> PartialDate? {
    guard let parts = numbers(text), parts.count == 3, parts[2].digits == 4, years.contains(parts[2].value)
    else { return nil }
    return PartialDate(year: parts[2].value, month: parts[0].value, day: parts[1].value)
  }

  // 01/04/21 → 01/04/2021.
  private static func twoDigitYear(_ text: String) -> PartialDate? {
    guard let parts = numbers(text), parts.count == 3, parts.allSatisfy({ $0.digits <= 2 }) else {
      return nil
    }
    let year = parts[2].value + (parts[2].value < 50 ? 2000 : 1900)
    return PartialDate(year: year, month: parts[1].value, day: parts[0].value)
  }

  // Spreadsheets count days from 30 December 1899.
  private static func spreadsheetDay(_ text: String) -> PartialDate? {
    guard text.utf8.count == 5, let number = Int(text), (18_264...73_050).contains(number) else { return nil }
    var remaining = number - 18_264
    var year = 1950
    var month = 1
    while remaining >= CalendarDate.dayCount(year: year, month: month) {
      remaining -= CalendarDate.dayCount(year: year, month: month)
      month += 1
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    return PartialDate(year: year, month: month, day: remaining + 1)
  }

  // janv., fevr., mars…: each list in the order of the year, in French then in English.
  private static let months: [[String]] = [
    ["jan"], ["fev", "feb"], ["mar"], ["avr", "apr"], ["mai", "may"], ["juin", "jun"], ["juil", "jul"],
    ["aou", "aug"], ["sep"], ["oct"], ["nov"], ["dec"],
  ]

  private static func month(_ word: Substring) -> Int? {
    months.firstIndex { $0.contains { word.hasPrefix($0) } }.map { $0 + 1 }
  }

  // 1er avril 2021 → 2021-04-01; avril 2021 → 2021-04.
  private static func inWords(_ text: String) -> PartialDate? {
    let words = String(text.prefix(40)).folded.split(separator: " ")
    guard let last = words.last, last.utf8.count == 4, let year = Int(last), words.count <= 3 else {
      return nil
    }
    if words.count == 2 { return month(words[0]).flatMap { PartialDate(year: year, month: $0) } }
    guard words.count == 3, let month = month(words[1]) else { return nil }
    let day = words[0] == "1er" ? 1 : Int(words[0])
    return day.flatMap { PartialDate(year: year, month: month, day: $0) }
  }

  /// Whether a text is what Excel makes of `1-2`: « 1-févr ».
  static func isSpreadsheetMonth(_ text: String) -> Bool {
    let words = String(text.prefix(20)).folded.split(separator: " ")
    guard words.count == 2 else { return false }
    return (Int(words[0]) != nil && month(words[1]) != nil)
      || (Int(words[1]) != nil && month(words[0]) != nil)
  }
}
