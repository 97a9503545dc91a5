internal import Foundation
internal import MaillageModel

/// A page as the workshop serves it: the report untouched in its words and figures, with what keeps it alive.
///
/// What the dossier writes to disk may talk to nobody; the page served may ask the workshop, and only it,
/// whether the tables have changed.
struct LivePage: Sendable {
  /// The text without the live part: the same tables and problems give the same text.
  private let text: String
  /// Names the content: a page that shows it need not be loaded again.
  let token: String

  /// Puts a page together.
  ///
  /// - Parameters:
  ///   - base: The report, or the page that stands in for it.
  ///   - panel: What is wrong with the tables, shown above.
  init(base: String, panel: String?) {
    var text = base
    if let policy = text.range(of: Self.policyOnDisk) {
      text.replaceSubrange(policy, with: Self.policyOnDisk + " connect-src 'self';")
    }
    if let panel, let body = text.range(of: "<body>") {
      text.insert(contentsOf: "\n" + panel, at: body.upperBound)
    }
    self.text = text
    token = String(Checksum.sha256(Array(text.utf8)).prefix(16))
  }

  private static let policyOnDisk = "content=\"default-src 'none';"

  /// The bytes to serve, which say how things stand: a large page takes a while before its script asks.
  func bytes(_ language: Language, saying message: String) -> [UInt8] {
    let words = WorkshopWords(language)
    let style = String(decoding: PackageResources.workshop_css, as: UTF8.self)
    let script = String(decoding: PackageResources.workshop_js, as: UTF8.self)
    let live = """
      <style>\(style)</style>
      <p id="atelier" class="atelier-corner" role="status" data-page="\(token)" \
      data-stopped="\(words.stopped)">\(message)</p>
      <script>\(script)</script>

      """
    var served = text
    let end = served.range(of: "</body>", options: .backwards)?.lowerBound ?? served.endIndex
    served.insert(contentsOf: live, at: end)
    return Array(served.utf8)
  }
}
