import Foundation
import Testing

/// The audit that the tests of accessibility run in the browser; `Tests/run` fetches it.
enum AccessibilityAudit {
  static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent(".build/axe/axe_playwright_python/axe.min.js")

  static var isPresent: Bool { FileManager.default.fileExists(atPath: script.path) }

  /// The page with the audit in it, which writes what it found at the end of the page.
  static func page(_ page: String) throws -> String {
    let script = try String(contentsOf: script, encoding: .utf8).replacing("</script", with: "<\\/script")
    let run = """
      axe.run(document, { resultTypes: ["violations"] }).then(function (result) {
        var output = document.createElement("pre");
        output.id = "audit";
        output.textContent = "audit:" + result.passes.length + ":" + result.violations.map(function (rule) {
          return rule.id + " (" + rule.nodes.length + "): " + rule.nodes[0].html.slice(0, 200);
        }).join(" | ") + ":end";
        document.body.appendChild(output);
      });
      """
    // The page forbids scripts that it did not bring.
    let open = page.replacing(/<meta http-equiv="Content-Security-Policy"[^>]*>/, with: "")
    return open.replacing("</body>", with: "<script>\(script)</script><script>\(run)</script></body>")
  }
}

@Suite("The report for everybody", .serialized, .enabled(if: AccessibilityAudit.isPresent, "run Tests/run"))
struct AccessibilityTests {
  @Test("axe-core finds no violation, at a phone’s and a desk’s width", arguments: [360, 1440])
  func audit(width: Int) throws {
    let scratch = try Scratch()
    let run = try Tool.run(["rapport", "Graphs/bretagne-2013", "-o", scratch.path("sortie"), "-q"])
    #expect(run.code == 0, "\(run.messages)")
    let page = try String(contentsOfFile: scratch.path("sortie/index.html"), encoding: .utf8)
    try AccessibilityAudit.page(page).write(
      toFile: scratch.path("audit.html"), atomically: true, encoding: .utf8)
    let dom = try Browser.load(scratch.path("audit.html"), width: width).text
    let found = try #require(dom.firstMatch(of: /audit:(\d+):(.*?):end/.dotMatchesNewlines()))
    #expect(Int(found.1) ?? 0 > 10, "the audit ran")
    #expect(found.2.isEmpty, "\(found.2)")
  }

  @Test("choosing an actor highlights its rows, filtering hides the rows of the others")
  func exploring() throws {
    let scratch = try Scratch()
    _ = try Tool.run(["rapport", "Graphs/bretagne-2013", "-o", scratch.path("sortie"), "-q"])
    let page = try String(contentsOfFile: scratch.path("sortie/index.html"), encoding: .utf8)
    let script = """
      <script>
      function set(name, value) {
        var control = document.getElementById("explorer-" + name);
        control.value = value;
        control.dispatchEvent(new Event("change"));
      }
      var place = Array.from(document.getElementById("explorer-actor").options)
        .find(function (option) { return option.text === "Sopexa"; }).value;
      set("actor", place);
      var hot = document.querySelectorAll("tr.hot").length, nodes = document.querySelectorAll("g.node.hot").length;
      var node = document.querySelector("figure svg [role=button]");
      set("category", "COLL");
      var hidden = document.querySelectorAll("tr[hidden]").length;
      document.body.appendChild(document.createTextNode(
        "explored:" + hot + ":" + nodes + ":" + hidden + ":" + (node.getAttribute("aria-label") !== "")
          + ":" + document.querySelectorAll("g.node [aria-description]").length
          + ":" + Array.from(document.querySelectorAll("figure:has([role=button]) g.node[class*=cat-]"))
            .filter(function (node) {
              return !node.matches("[role=button], :has([role=button]), .out");
            }).length
          + ":end"));
      </script></body>
      """
    try page.replacing("</body>", with: script).write(
      toFile: scratch.path("explorer.html"), atomically: true, encoding: .utf8)
    let dom = try Browser.load(scratch.path("explorer.html"), width: 1440).text
    let found = try #require(dom.firstMatch(of: /explored:(\d+):(\d+):(\d+):(true|false):(\d+):(\d+):end/))
    #expect(Int(found.1) ?? 0 > 3, "rows of the actor chosen")
    #expect(Int(found.2) ?? 0 > 0, "its node in a figure")
    #expect(Int(found.3) ?? 0 > 3, "rows of the others")
    #expect(found.4 == "true")
    #expect(Int(found.5) ?? 0 > 3, "the links that the eye sees are told")
    #expect(Int(found.6) ?? 1 == 0, "an actor that is no more answers to no choice")
  }
}
