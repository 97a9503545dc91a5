/// Finds e-mail addresses and phone numbers in the text of a cell, and takes them out.
///
/// Phone numbers are recognised by their form: French ones (ten digits in pairs that starts with 0, with
/// one kind of separator throughout), and international ones (`+` or `00`, then 8 to 15 digits).
enum PersonalData {
  /// What stands where personal data was.
  static let replacement = "[donnée personnelle retirée]"

  /// What a cell held.
  enum Kind: Sendable {
    case email, phone
  }

  /// Whether a text holds personal data.
  static func isIn(_ text: String) -> Bool {
    !search(text).kinds.isEmpty
  }

  /// The text without them.
  static func removed(from text: String) -> String {
    search(text).text
  }

  /// The text without them, and what was found; numbers are not searched where digits are the value.
  static func search(_ text: String, phones: Bool = true) -> (text: String, kinds: Set<Kind>) {
    let bytes = Array(text.utf8)
    var found = EmailSearch.ranges(in: bytes).map { ($0, Kind.email) }
    if phones { found += PhoneSearch.ranges(in: bytes).map { ($0, Kind.phone) } }
    if found.isEmpty { return (text, []) }
    found.sort { $0.0.lowerBound < $1.0.lowerBound }
    var result: [UInt8] = []
    var position = 0
    for (range, _) in found where range.upperBound > position {
      if range.lowerBound >= position {
        result += bytes[position..<range.lowerBound]
        result += Array(replacement.utf8)
      }
      position = range.upperBound
    }
    result += bytes[position...]
    return (String(decoding: result, as: UTF8.self), Set(found.map(\.1)))
  }
}
