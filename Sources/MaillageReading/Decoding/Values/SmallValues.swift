internal import MaillageModel

/// Sustainable development goals: `8`, `ODD 8`, or the target `8.3`.
enum GoalText {
  /// The goal as `8` or `8.3`; absent when it is none.
  static func parse(_ text: String) -> String? {
    var word = text.folded
    for prefix in ["odd", "sdg", "objectif", "goal"] where word.hasPrefix(prefix) {
      word = String(word.dropFirst(prefix.count))
    }
    // Folding made `8.3` into `8 3`.
    let parts = word.split(separator: " ")
    guard (1...2).contains(parts.count), let goal = Int(parts[0]), (1...17).contains(goal) else { return nil }
    if parts.count == 1 { return String(goal) }
    let target = parts[1]
    guard target.utf8.count <= 2, target.allSatisfy({ $0.isASCII }) else { return nil }
    return (Int(target) != nil || target.utf8.count == 1) && !target.isEmpty ? "\(goal).\(target)" : nil
  }
}

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

/// Addresses of sites: `http` and `https` only, so that no other scheme reaches a link.
enum WebsiteText {
  /// The address with its scheme; absent when it is none.
  static func parse(_ text: String) -> String? {
    guard
      !text.contains(where: { $0 == " " || $0 == "\"" || $0 == "<" || $0 == ">" || $0 == "\\" || $0 == "`" }),
      text.utf8.count <= 2000
    else { return nil }
    let lower = text.lowercased()
    let address = lower.hasPrefix("http://") || lower.hasPrefix("https://") ? text : "https://" + text
    let host = address.drop { $0 != "/" }.drop { $0 == "/" }.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    let isHost =
      labels.count >= 2
      && labels.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } }
    return isHost ? address : nil
  }
}
