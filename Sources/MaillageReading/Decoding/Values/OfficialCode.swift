internal import MaillageModel

/// Codes of the official geography: commune, département, région, or the SIREN of a group of communes.
struct OfficialCode {
  /// What a cell holds.
  enum Finding {
    case valid(String)
    /// A postcode, with the communes that have it.
    case postcode([Commune])
    /// A zero was lost: the code with it.
    case lostZero(String)
    /// A region of before, with the one that took over.
    case formerRegion(String, AdministrativeRegion)
    case malformed
  }

  let typology: Typology

  func parse(_ text: String) -> Finding {
    let code = text.filter { $0 != " " }.uppercased()
    let digits = code.utf8.filter { (48...57).contains($0) }.count
    if code.utf8.count == 5, Self.isCommuneForm(code) {
      let communes = typology.communes.filter { $0.postcode == code }
      let isCode = typology.communes.contains { $0.code == code }
      return communes.isEmpty || isCode ? .valid(code) : .postcode(communes)
    }
    if code.utf8.count == 4, digits == 4 { return .lostZero("0" + code) }
    if code.utf8.count == 1, digits == 1 { return .lostZero("0" + code) }
    if let region = typology.regions.first(where: { $0.code == code }),
      let successor = region.successor, typology.regions.filter({ $0.code == code }).count == 1,
      let next = typology.regions.first(where: { $0.code == successor })
    {
      return .formerRegion(code, next)
    }
    if Self.isDepartment(code) || typology.regions.contains(where: { $0.code == code }) {
      return .valid(code)
    }
    if code.utf8.count == 9, digits == 9, code.hasPrefix("2"),
      case .valid = CompanyNumber.parse(code, digits: 9)
    {
      return .valid(code)
    }
    return .malformed
  }

  private static func isCommuneForm(_ code: String) -> Bool {
    let bytes = Array(code.utf8)
    let hasDepartment =
      isDigit(bytes[0]) && (isDigit(bytes[1]) || (bytes[0] == 50 && (bytes[1] == 65 || bytes[1] == 66)))
    return hasDepartment && bytes[2...].allSatisfy(isDigit)
  }

  // 01 to 95 without 20, 2A and 2B, overseas 971 to 978 and 984 to 988, 69D and 69M of the Lyon area.
  static func isDepartment(_ code: String) -> Bool {
    if ["2A", "2B", "69D", "69M"].contains(code) { return true }
    guard code.utf8.allSatisfy(isDigit), let number = Int(code) else { return false }
    switch code.utf8.count {
    case 2: return (1...95).contains(number) && number != 20
    case 3: return (971...978).contains(number) || (984...988).contains(number)
    default: return false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}

extension Diagnostic {
  /// An official code that cannot be trusted; absent when it can.
  static func officialCode(
    _ finding: OfficialCode.Finding, value: String, at place: SourceLocation
  ) -> Diagnostic? {
    let message: Wording
    let remedy: Wording
    switch finding {
    case .valid: return nil
    case .postcode(let communes):
      let names = communes.prefix(3).map { "\($0.name)\u{A0}: \($0.code)" }.joined(separator: ", ")
      message = Wording(
        fr: "\(quoting: value) ressemble à un code postal.", en: "\(quoting: value) looks like a postcode.")
      remedy =
        communes.count == 1
        ? Wording(
          fr: "Le code INSEE de \(communes[0].name) est \(communes[0].code).",
          en: "The official code of \(communes[0].name) is \(communes[0].code).")
        : Wording(fr: "Codes INSEE : \(names).", en: "Official codes: \(names).")
    case .lostZero(let code):
      message = Wording(
        fr: "\(quoting: value) n’a que \(value.count) chiffres.",
        en: "\(quoting: value) has only \(value.count) digits.")
      remedy = Wording(
        fr: "Un zéro initial a-t-il disparu ? \(code) : mettez la colonne au format Texte.",
        en: "Was a leading zero lost? \(code): set the column to Text.")
    case .formerRegion(_, let next):
      message = Wording(
        fr: "\(quoting: value) est le code d’une ancienne région.",
        en: "\(quoting: value) is the code of a former region.")
      remedy = Wording(
        fr: "Aujourd’hui : \(next.code), \(next.name).", en: "Today: \(next.code), \(next.name).")
    case .malformed:
      message = Wording(
        fr: "\(quoting: value) n’est pas un code officiel géographique.",
        en: "\(quoting: value) is not an official geographic code.")
      remedy = Wording(
        fr:
          """
          Commune : 5 caractères (59350, 2A004) ; département : 59 ; région : 32 ; intercommunalité : \
          son SIREN.
          """,
        en: "Commune: 5 characters (59350, 2A004); département: 59; région: 32; group of communes: its SIREN."
      )
    }
    return Diagnostic(.doubtfulOfficialCode, at: place, value: value, message, remedy: remedy)
  }
}
