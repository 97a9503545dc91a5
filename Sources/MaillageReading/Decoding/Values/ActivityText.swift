/// Codes of the French nomenclature of activities, revision 2: `94.11Z`.
enum ActivityText {
  /// The code with its point; absent when it is none.
  static func parse(_ text: String) -> String? {
    let bare = Array(text.uppercased().utf8.filter { $0 != 32 && $0 != UInt8(ascii: ".") })
    guard bare.count == 5, bare[..<4].allSatisfy({ (48...57).contains($0) }), (65...90).contains(bare[4])
    else {
      return nil
    }
    return String(decoding: bare[..<2], as: UTF8.self) + "." + String(decoding: bare[2...], as: UTF8.self)
  }
}
