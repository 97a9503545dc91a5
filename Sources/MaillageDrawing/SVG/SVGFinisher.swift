internal import MaillageModel

/// Makes Graphviz's SVG fit for a page: named, described, scalable, and valid inside HTML.
///
/// The root gets `role="img"`, a title and a description that it refers to, and its language; nodes, lines
/// and boxes get readable titles and identifiers that are unique among figures; the size gives way to the
/// view box; comments, the document type and colours that SVG does not know go away. Nodes and lines say what
/// they stand for (`data-id`, `data-from`, `data-to`), so that a page can find them, and nodes where they stand
/// (`data-place`), so that a later drawing can keep them there.
public struct SVGFinisher: Sendable {
  private let diagram: Diagram
  private let titles: [String: String]
  private let data: [String: [(name: String, value: String)]]

  /// Prepares the finishing of a diagram's picture.
  public init(_ diagram: Diagram, places: Places? = nil) {
    self.diagram = diagram
    var titles: [String: String] = [:]
    var data: [String: [(name: String, value: String)]] = [:]
    if case .graph(let graph) = diagram.body {
      for (index, node) in graph.nodes.enumerated() {
        titles["n\(index + 1)"] = node.title
        data["n\(index + 1)"] = [("data-id", node.id)]
        if let place = places?.byNode[node.id] {
          data["n\(index + 1)"]?.append(
            ("data-place", Markup.number(place.x) + "," + Markup.number(place.y)))
        }
      }
      for (index, edge) in graph.edges.enumerated() {
        titles["e\(index + 1)"] = edge.title
        data["e\(index + 1)"] = [("data-from", edge.from), ("data-to", edge.to)]
      }
      for (index, cluster) in graph.clusters.enumerated() { titles["c\(index + 1)"] = cluster.title }
    }
    self.titles = titles
    self.data = data
  }

  /// The finished picture.
  public func finished(_ bytes: [UInt8]) throws(RenderFailure) -> [UInt8] {
    guard let text = String(validating: bytes, as: UTF8.self),
      let tokens = XMLTokens.tokens(of: text),
      let root = tokens.firstIndex(where: { $0.isStart(of: "svg") })
    else { throw .unreadable }
    var output = ""
    var isInTitle = false
    let box = PictureSize(svg: bytes)?.viewBox
    for (index, token) in tokens.enumerated().dropFirst(root) {
      if Self.isBlankText(tokens, index) { continue }
      switch token {
      case .start(let tag) where index == root:
        output += finishedRoot(tag, box).text + "\n" + opening
      case .start(let tag) where tag.name == "title":
        isInTitle = !tag.isEmpty
      case .end("title"):
        isInTitle = false
      case .start(let tag):
        output += finished(tag).text
        if tag.name == "g", let title = tag["id"].flatMap({ titles[$0] }), !title.isEmpty {
          output += element("title", title)
        }
      case .end(let name):
        output += "</" + name + ">"
      case .text(let words):
        if !isInTitle { output += words.allSatisfy(\.isNewline) ? "\n" : words }
      case .noise:
        break
      }
    }
    return Array(output.utf8)
  }

  /// Whether a token belongs to a text of nothing but a no-break space, which stands for an empty cell.
  private static func isBlankText(_ tokens: [XMLToken], _ index: Int) -> Bool {
    (max(0, index - 2)...index).contains { start in
      start + 2 < tokens.count && tokens[start].isStart(of: "text")
        && tokens[start + 1] == .text("\u{A0}")
    }
  }

  private func finishedRoot(_ tag: XMLTag, _ box: String?) -> XMLTag {
    var root = tag
    if let box { root.set("viewBox", box) }
    root.remove("width")
    root.remove("height")
    root.set("role", "img")
    root.set("aria-labelledby", "\(diagram.id)-svg-title \(diagram.id)-svg-desc")
    root.set("lang", diagram.language.rawValue)
    root.set("class", "figure figure-\(diagram.id)")
    root.set("font-family", "Liberation Sans,Arial,Helvetica,sans-serif")
    return root
  }

  private func finished(_ tag: XMLTag) -> XMLTag {
    var tag = tag
    // Neither is a colour of SVG 1.1.
    if tag["stroke"] == "transparent" { tag.set("stroke", "none") }
    if tag["fill"] == "transparent" { tag.set("fill", "none") }
    // The root says it for all.
    tag.remove("font-family")
    if let classes = tag["class"] { tag.set("class", classes.replacing("&#45;", with: "-")) }
    if let id = tag["id"] {
      tag.set("id", diagram.id + "-" + id)
      for (name, value) in data[id] ?? [] { tag.set(name, Markup.escaped(value)) }
    }
    return tag
  }

  private var opening: String {
    element("title", diagram.title + Wording.colon(diagram.language) + diagram.summary, id: "svg-title")
      + "\n"
      + element("desc", diagram.description, id: "svg-desc") + "\n"
  }

  private func element(_ name: String, _ words: String, id: String? = nil) -> String {
    let attribute = id.map { " id=\"\(diagram.id)-\($0)\"" } ?? ""
    return "<\(name)\(attribute)>" + Markup.escaped(words) + "</\(name)>"
  }
}
