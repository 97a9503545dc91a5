internal import MaillageModel

/// SIREN and SIRET numbers, which the product keeps as text and checks by their key.
enum CompanyNumber {
  /// What a cell holds.
  enum Finding: Equatable {
    case valid(String)
    /// The right number of digits, with a wrong key.
    case wrongKey(String)
    /// One digit too few: a spreadsheet dropped a leading zero.
    case lostZero(String)
    /// Written as 2,13E+13: the number is lost.
    case scientific
    /// Another number of digits, or letters.
    case malformed
  }

  /// Reads a number of so many digits, spaces and points between them allowed.
  static func parse(_ text: String, digits count: Int) -> Finding {
    if NumberText.isScientific(text) { return .scientific }
    let bare = text.filter { $0 != " " && $0 != "." && $0 != "-" }
    guard !bare.isEmpty, bare.utf8.allSatisfy({ (48...57).contains($0) }) else { return .malformed }
    let digits = bare.utf8.map { Int($0) - 48 }
    if digits.count == count - 1 { return .lostZero(bare) }
    guard digits.count == count else { return .malformed }
    return isValid(digits) ? .valid(bare) : .wrongKey(bare)
  }

  // A SIRET holds a SIREN, which has a key of its own. The post office gave its establishments numbers
  // whose digits sum to a multiple of 5 when the key ran out.
  private static func isValid(_ digits: [Int]) -> Bool {
    let siren = Array(digits.prefix(9))
    guard luhn(siren) else { return false }
    if digits.count == 9 || luhn(digits) { return true }
    return siren == [3, 5, 6, 0, 0, 0, 0, 0, 0] && digits.reduce(0, +) % 5 == 0
  }

  /// Whether the digits have a valid key by Luhn's rule (ISO/IEC 7812-1, annex B).
  static func luhn(_ digits: [Int]) -> Bool {
    var sum = 0
    for (index, digit) in digits.reversed().enumerated() {
      let doubled = index % 2 == 1 ? digit * 2 : digit
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == 0
  }
}

extension Diagnostic {
  /// A company number that cannot be trusted; absent when it can.
  static func companyNumber(
    _ finding: CompanyNumber.Finding, value: String, digits: Int, at place: SourceLocation
  ) -> Diagnostic? {
    let message: Wording
    let remedy: Wording
    switch finding {
    case .valid: return nil
    case .wrongKey(let number):
      message = Wording(
        fr: "\(quoting: number) n’a pas une clé valide.", en: "\(quoting: number) has no valid key.")
      remedy = Wording(
        fr: "Vérifiez-le sur annuaire-entreprises.data.gouv.fr.",
        en: "Check it on annuaire-entreprises.data.gouv.fr.")
    case .lostZero(let number):
      message = Wording(
        fr: "\(quoting: number) a \(digits - 1) chiffres au lieu de \(digits).",
        en: "\(quoting: number) has \(digits - 1) digits instead of \(digits).")
      remedy = Wording(
        fr: "Un zéro initial a-t-il disparu ? Mettez la colonne au format Texte : 0\(number).",
        en: "Was a leading zero lost? Set the column to Text: 0\(number).")
    case .scientific:
      message = Wording(
        fr: "Excel a abîmé ce numéro : \(quoting: value).",
        en: "Excel damaged this number: \(quoting: value).")
      remedy = Wording(
        fr: "Mettez la colonne au format Texte et ressaisissez-le.",
        en: "Set the column to Text and type it again.")
    case .malformed:
      message = Wording(
        fr: "\(quoting: value) n’est pas un numéro à \(digits) chiffres.",
        en: "\(quoting: value) is not a number of \(digits) digits.")
      remedy = Wording(
        fr: "Vérifiez-le sur annuaire-entreprises.data.gouv.fr, ou laissez vide.",
        en: "Check it on annuaire-entreprises.data.gouv.fr, or leave it empty.")
    }
    return Diagnostic(.doubtfulCompanyNumber, at: place, value: value, message, remedy: remedy)
  }
}
