import Foundation
import Testing

/// The script of the pages of a workshop, in a browser whose workshop is made up.
@Suite("A workshop’s page loaded again", .serialized)
struct WorkshopPageTests {
  private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/Maillage/Resources/workshop.js")

  /// On the first load somebody is at work and the tables change; on the second the page tells what it kept.
  private static let before = """
    <p id="atelier" data-stopped="arrêt"></p>
    <script>
    var first = !sessionStorage.getItem("tour");
    document.getElementById("atelier").dataset.page = first ? "avant" : "apres";
    window.fetch = function () {
      return first ? Promise.resolve({ ok: true, json: function () {
        return Promise.resolve({ page: "apres", signal: "", message: "" });
      } }) : new Promise(function () {});
    };
    if (first) {
      sessionStorage.setItem("tour", "fait");
      var figure = document.querySelector("figure:has([role=button])");
      figure.querySelector("details").open = true;
      var heading = document.querySelectorAll("#table-parties_prenantes thead th")[1];
      heading.querySelector("button").click();
      heading.querySelector("button").click();
      var box = heading.closest(".scroll");
      box.classList.add("laid");
      box.scrollTop = 120;
      figure.querySelectorAll("[role=button]")[1].focus();
      window.scrollTo({ top: 3000, behavior: "instant" });
    }
    </script>
    """

  private static let after = """
    <script>
    if (!first) {
      var node = document.activeElement.closest("g.node");
      document.body.appendChild(document.createTextNode("kept:" + [
        node ? node.dataset.id : "", document.querySelectorAll("figure details[open]").length,
        document.querySelectorAll("th[aria-sort=descending]").length,
        document.getElementById("table-parties_prenantes").scrollTop, Math.round(scrollY),
        document.querySelector(".told").textContent.length
      ].join(":") + ":end"));
    }
    </script>
    </body>
    """

  @Test("the place, the order of the tables, what was unfolded and the keyboard stay where they were")
  func roundTrip() throws {
    let scratch = try Scratch()
    let run = try Tool.run(["rapport", "Graphs/territoire-exemple", "-o", scratch.path("sortie"), "-q"])
    #expect(run.code == 0, "\(run.messages)")
    let script = "<script>" + (try String(contentsOf: Self.script, encoding: .utf8)) + "</script>"
    try String(contentsOfFile: scratch.path("sortie/index.html"), encoding: .utf8)
      .replacing("</body>", with: Self.before + script + Self.after)
      .write(toFile: scratch.path("atelier.html"), atomically: true, encoding: .utf8)
    let dom = try Browser.load(scratch.path("atelier.html"), width: 1440).text
    let kept = try #require(dom.firstMatch(of: /kept:([^:"]*):(\d+):(\d+):(\d+):(\d+):(\d+):end/))
    #expect(!kept.1.isEmpty, "the actor that the keyboard was on")
    #expect(kept.2 == "1")
    #expect(kept.3 == "1")
    #expect(kept.4 == "120")
    #expect(kept.5 == "3000")
    #expect(kept.6 == "0", "a sort put back is not told as one that somebody made")
  }
}
