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
