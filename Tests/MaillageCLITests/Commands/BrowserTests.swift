import Foundation
import Testing

/// The browser that the tests of the report need.
enum Browser {
  static let program = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    .map { URL(fileURLWithPath: $0) }
    .first { FileManager.default.isExecutableFile(atPath: $0.path) }

  /// Loads a page and gives its DOM, with what the console said among the messages.
  static func load(_ page: String, width: Int) throws -> Tool.Outcome {
    let program = try #require(program, "Chromium is needed: apt-get install chromium")
    let profile = try Scratch()
    return try Tool.launch(
      program,
      [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--user-data-dir=\(profile.path("profil"))", "--enable-logging=stderr", "--v=0",
        "--window-size=\(width),900", "--virtual-time-budget=4000", "--dump-dom", "file://\(page)",
      ])
  }
}

@Suite("The report in a browser", .serialized)
struct BrowserTests {
  /// The width between the margins of a sheet of A4, in pixels of 96 dots an inch.
  private static let sheetWidth = 688

  /// The width that a page takes with the rules for paper, on a sheet.
  private static func widthOnPaper(of page: String, in scratch: Scratch) throws -> Int {
    let script = """
      <script>document.body.dataset.width = "width:" + document.documentElement.scrollWidth + ":";</script>
      """
    try String(contentsOfFile: page, encoding: .utf8)
      .replacing(/<meta http-equiv="Content-Security-Policy"[^>]*>/, with: "")
      .replacing("@media print {", with: "@media all {")
      .replacing("</body>", with: script + "</body>")
      .write(toFile: scratch.path("papier.html"), atomically: true, encoding: .utf8)
    let dom = try Browser.load(scratch.path("papier.html"), width: sheetWidth).text
    let width = try #require(dom.firstMatch(of: /width:(\d+):/))
    return Int(width.1) ?? .max
  }

  @Test("no console message, sortable tables, at a phone’s and a desk’s width")
  func console() throws {
    let scratch = try Scratch()
    let run = try Tool.run(["rapport", "Graphs/territoire-exemple", "-o", scratch.path("sortie"), "-q"])
    #expect(run.code == 0, "\(run.messages)")
    for width in [360, 1440] {
      let outcome = try Browser.load(scratch.path("sortie/index.html"), width: width)
      let console = outcome.messages.split(separator: "\n").filter { $0.contains("CONSOLE") }
      #expect(console.isEmpty, "\(console)")
      #expect(outcome.text.contains("<th scope=\"col\""))
      #expect(outcome.text.contains("<button type=\"button\">"), "scripts made the headings sortable")
      let late = outcome.text.matches(of: /class="scroll long[^"]*"/).filter { !$0.output.contains("laid") }
      #expect(late.isEmpty, "every table ends laid out: a reader of the screen finds no other")
    }
    let page = try String(contentsOfFile: scratch.path("sortie/index.html"), encoding: .utf8)
    let ways = Set(page.matches(of: /href="#(table-[^"]+)"/).map(\.1))
    #expect(ways.count > 10, "figures lead to the tables of their numbers")
    #expect(ways.filter { !page.contains("<div id=\"\($0)\" class=\"scroll") }.isEmpty)
    let paper = try Self.widthOnPaper(of: scratch.path("sortie/index.html"), in: scratch)
    #expect(paper <= Self.sheetWidth, "one thing too wide shrinks every page: \(paper)")
  }
}
