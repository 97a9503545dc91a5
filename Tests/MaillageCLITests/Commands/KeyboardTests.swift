import Foundation
import Testing

@Suite("The report without a mouse, and for who hears it", .serialized)
struct KeyboardTests {
  /// The page of a report with a script at its end that lists what is wrong; nothing when all is right.
  private func problems(_ page: String, _ script: String, in scratch: Scratch) throws -> String {
    let tail = """
      <script>
      var wrong = [];
      function check(isRight, what) { if (!isRight) { wrong.push(what); } }
      function all(selector, scope) { return Array.from((scope || document).querySelectorAll(selector)); }
      function press(element, key) {
        element.dispatchEvent(new KeyboardEvent("keydown", { key: key, bubbles: true, cancelable: true }));
      }
      (function run() {
        // The long tables are laid out last.
        if (document.querySelector(".long:not(.laid)")) { setTimeout(run, 20); return; }
        \(script)
        document.body.appendChild(document.createTextNode("chec" + "ked:" + wrong.join(" | ") + ":end"));
      })();
      </script></body>
      """
    try page.replacing("</body>", with: tail).write(
      toFile: scratch.path("essai.html"), atomically: true, encoding: .utf8)
    let dom = try Browser.load(scratch.path("essai.html"), width: 1440).text
    return String(try #require(dom.firstMatch(of: /checked:([^<]*):end/)).1)
  }

  private func page(_ scratch: Scratch) throws -> String {
    let run = try Tool.run(["rapport", "Graphs/bretagne-2013", "-o", scratch.path("sortie"), "-q"])
    #expect(run.code == 0, "\(run.messages)")
    return try String(contentsOfFile: scratch.path("sortie/index.html"), encoding: .utf8)
  }

  @Test(
    "one stop for the actors of a figure and one for the head of a table; arrows, Enter and Escape do the rest"
  )
  func stops() throws {
    let scratch = try Scratch()
    let found = try problems(
      try page(scratch),
      """
      function stops(scope) { return all("a, button, [tabindex]", scope).filter(function (e) { return e.tabIndex >= 0; }); }
      all("figure svg").forEach(function (svg) {
        var actors = all("[role=button]", svg);
        check(stops(svg).length === (actors.length ? 1 : 0), "stops of " + svg.getAttribute("class"));
      });
      all("table.sortable thead").forEach(function (head) { check(stops(head).length <= 1, "stops of a table"); });
      all(".scroll").forEach(function (box) {
        var scrolls = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;
        check((box.tabIndex === 0) === scrolls, "frame " + box.dataset.name);
      });
      var figure = all("figure svg").find(function (svg) { return all("[role=button]", svg).length > 1; });
      var actors = all("[role=button]", figure);
      actors[0].focus();
      press(actors[0], "ArrowRight");
      check(document.activeElement === actors[1] && actors[1].tabIndex === 0 && actors[0].tabIndex === -1, "arrow");
      check(all(".hot", figure).length > 0, "highlight on focus");
      var node = actors[1].closest("g.node");
      node.classList.add("out");
      check(getComputedStyle(node).opacity === "1", "the keyboard is on what is faded");
      node.classList.remove("out");
      press(actors[1], "Enter");
      check(actors[1].getAttribute("aria-pressed") === "true", "kept");
      check(document.querySelector("[role=status]").textContent !== "", "told");
      var way = document.querySelector("form.explore a.way");
      check(!way.hidden && document.querySelector(way.getAttribute("href")) !== null, "way to the row");
      check(way.getAttribute("href") === actors[1].getAttribute("xlink:href"), "same row as the link of the node");
      press(actors[1], "Escape");
      check(actors[1].getAttribute("aria-pressed") === "false" && way.hidden, "let go");
      figure.scrollIntoView();
      var height = window.scrollY;
      all("form.explore select, form.explore input").forEach(function (control) { control.focus(); });
      check(height > 100 && Math.abs(window.scrollY - height) < 2, "the page moves under its filters");
      var buttons = all("table.sortable thead")[0].querySelectorAll("button");
      buttons[0].focus();
      press(buttons[0], "End");
      check(document.activeElement === buttons[buttons.length - 1], "end of the head");
      var told = document.querySelector(".told[role=status]"), last = buttons[buttons.length - 1];
      check(told.textContent === "", "told before anything was sorted");
      last.click();
      check(told.textContent === "Table triée par «\u{A0}" + last.textContent + "\u{A0}», ordre croissant.", "sort told");
      last.click();
      check(told.textContent.indexOf("ordre décroissant") > 0, "other order told");
      check(document.activeElement === last, "the keyboard leaves what it sorted by");
      var kinds = all("#explorer-category option").map(function (option) { return option.text; }).slice(1);
      var cells = all("#figure-panorama [role=button]");
      check(cells.length > 0 && cells.every(function (cell) {
        var name = cell.getAttribute("aria-label");
        return name.indexOf("[") < 0 && kinds.some(function (kind) { return name.indexOf(", " + kind) > 0; });
      }), "categories of the panorama");
      """, in: scratch)
    #expect(found.isEmpty, "\(found)")
  }

  @Test(
    "figures have a short name and a description in words, tables a caption, headings no gap, links an end")
  func structure() throws {
    let scratch = try Scratch()
    let text = try page(scratch)
    let found = try problems(
      text,
      """
      all("figure").forEach(function (figure) {
        var svg = figure.querySelector("svg"), graph = svg.querySelector("g.graph");
        var title = document.getElementById(figure.getAttribute("aria-labelledby"));
        check(title && title.textContent.length > 0 && title.textContent.length < 120, "name of " + figure.id);
        var name = svg.getAttribute("aria-label");
        check(name && name.indexOf(title.textContent) < 0, "name of the picture of " + figure.id);
        check(figure.querySelector("details").textContent.length > 60, "description of " + figure.id);
        check(all("details :is(p, li)", figure).length > 0, "sentences of " + figure.id);
        check(svg.getAttribute("role") === "img" ? graph.getAttribute("aria-hidden") === "true"
          : all("text, path, rect, polygon", graph).every(function (shape) {
            return shape.closest("[aria-hidden=true]") && !shape.closest("[aria-hidden=true] [role=button]");
          }), "noise in " + figure.id);
      });
      all("table").forEach(function (table) {
        check(table.caption && table.caption.textContent !== "", "caption");
        check(all("th:not([scope])", table).length === 0, "heading without a scope");
      });
      var level = 0;
      all("h1, h2, h3, h4").forEach(function (heading) {
        var own = Number(heading.tagName[1]);
        check(own <= level + 1, "heading " + heading.textContent);
        level = own;
      });
      var ids = all("[id]").map(function (element) { return element.id; });
      check(new Set(ids).size === ids.length, "identifiers twice");
      all("a").forEach(function (link) {
        var target = link.getAttribute("href") || link.getAttribute("xlink:href") || "";
        if (target[0] === "#") { check(document.getElementById(target.slice(1)), "no end: " + target); }
      });
      check(all("[role=region]").length === 0, "frames as landmarks");
      all("form.explore select, form.explore input").forEach(function (control) {
        check(control.labels.length === 1, "label of " + control.id);
      });
      """, in: scratch)
    #expect(found.isEmpty, "\(found)")
    // Without scripts nothing waits for one, and every image is one thing.
    let still = text.replacing(/<script.*?<\/script>/.dotMatchesNewlines(), with: "")
    #expect(!still.contains("<button") && !still.contains("<form"))
    #expect(!still.contains("role=\"group\" aria-label=\"Dessin"))
  }
}
