internal import MaillageModel

/// Makes Graphviz's SVG fit for a page: named, described, scalable, and valid inside HTML.
///
/// The root gets `role="img"`, a short title that names it, a long description, and its language; the hundreds
/// of shapes and words below it are for the eye only. Nodes, lines and boxes get readable titles and
/// identifiers that are unique among figures, and nodes the links that they have; the size gives way to the
/// view box; comments, the document type and colours that SVG does not know go away. Nodes and lines say what
/// they stand for (`data-id`, `data-from`, `data-to`), so that a page can find them, and nodes where they stand
/// (`data-place`), so that a later drawing can keep them there.
public struct SVGFinisher: Sendable {
  private static let fontSize = Markup.number(Typography.smallest)

  private let diagram: Diagram
  private let titles: [String: String]
  private let data: [String: [(name: String, value: String)]]
  private let links: [String: String]
  private let nodeLinks: NodeLinks
  /// Whether the picture holds links that the keyboard stops at.
  private let hasStops: Bool

  /// Prepares the finishing of a diagram's picture.
  public init(_ diagram: Diagram, places: Places? = nil, links nodeLinks: NodeLinks = .none) {
    self.diagram = diagram
    var links: [String: String] = [:]
    var titles: [String: String] = [:]
    var data: [String: [(name: String, value: String)]] = [:]
    if case .graph(let graph) = diagram.body {
      for (index, node) in graph.nodes.enumerated() {
        titles["n\(index + 1)"] = node.title
        data["n\(index + 1)"] = [("data-id", node.id)]
        links["n\(index + 1)"] = nodeLinks[node.id]
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
    self.links = links
    self.nodeLinks = nodeLinks
    hasStops = nodeLinks.areStops && !links.isEmpty
  }

  /// The finished picture.
  public func finished(_ bytes: [UInt8]) throws(RenderFailure) -> [UInt8] {
    guard let text = String(validating: bytes, as: UTF8.self),
      let tokens = XMLTokens.tokens(of: text)?.withBoxesInOrder.withActorCells(linkTag(of:)),
      let root = tokens.firstIndex(where: { $0.isStart(of: "svg") })
    else { throw .unreadable }
    let size = PictureSize(svg: bytes)
    let written = ShapeEconomy.reduced(body(of: tokens, from: root, size), fontSize: Self.fontSize)
    var output = ""
    output.reserveCapacity(bytes.count)
    for token in written { token.write(to: &output) }
    return Array(output.utf8)
  }

  private func body(of tokens: [XMLToken], from root: Int, _ size: PictureSize?) -> [XMLToken] {
    var output: [XMLToken] = []
    var isInTitle = false
    // Whether each open group holds a link, which ends with it.
    var open: [Bool] = []
    for (index, token) in tokens.enumerated().dropFirst(root) {
      if Self.isBlankText(tokens, index) { continue }
      switch token {
      case .start(let tag) where index == root:
        output += [.start(finishedRoot(tag)), .text("\n")] + opening
      case .start(let tag) where tag.name == "title":
        isInTitle = !tag.isEmpty
      case .end("title"):
        isInTitle = false
      case .start(let tag):
        output.append(.start(finished(tag, size, before: tokens[index...].dropFirst().first)))
        guard tag.name == "g", !tag.isEmpty else { continue }
        if let title = tag["id"].flatMap({ titles[$0] }), !title.isEmpty { output += element("title", title) }
        let link = tag["id"].flatMap { links[$0] }
        open.append(link != nil)
        if let link { output.append(.start(linkTag(link))) }
      case .end(let name):
        if name == "g", open.popLast() == true { output.append(.end("a")) }
        output.append(token)
      case .text:
        if !isInTitle { output.append(token) }
      case .noise:
        break
      }
    }
    return output
  }

  /// The start of a link. One that leads where the report leads too is no stop of the keyboard: a picture of
  /// two hundred nodes would be two hundred stops.
  private func linkTag(_ address: String) -> XMLTag {
    let stop = hasStops ? [] : [("tabindex", "-1")]
    return XMLTag(
      name: "a", attributes: [("xlink:href", Markup.escaped(address))] + stop, isEmpty: false)
  }

  /// The start of the link of a cell about an actor. A picture that stands alone has none: each would be a stop.
  private func linkTag(of actor: String) -> XMLTag? {
    nodeLinks.areStops ? nil : nodeLinks[actor].map(linkTag)
  }

  /// Whether a token belongs to a text of nothing but a no-break space, which stands for an empty cell.
  private static func isBlankText(_ tokens: [XMLToken], _ index: Int) -> Bool {
    (max(0, index - 2)...index).contains { start in
      start + 2 < tokens.count && tokens[start].isStart(of: "text")
        && tokens[start + 1] == .text("\u{A0}")
    }
  }

  private func finishedRoot(_ tag: XMLTag) -> XMLTag {
    var root = tag
    root.remove("width")
    root.remove("height")
    // An image is one thing: what the keyboard stops at inside needs a group.
    root.set("role", hasStops ? "group" : "img")
    root.set("aria-labelledby", diagram.id + "-svg-title")
    root.set("aria-describedby", diagram.id + "-svg-desc")
    root.set("lang", diagram.language.rawValue)
    root.set("class", "figure figure-\(diagram.id)")
    root.set("font-family", "Liberation Sans,Arial,Helvetica,sans-serif")
    root.set("font-size", Self.fontSize)
    return root
  }

  private func finished(_ tag: XMLTag, _ size: PictureSize?, before next: XMLToken?) -> XMLTag {
    var tag = tag
    // Some readers trim even no-break spaces, which keep words off a line or set them back.
    if tag.name == "text", case .text(let words)? = next, words.hasPrefix("\u{A0}") {
      tag.set("xml:space", "preserve")
    }
    if let size, let transform = tag["transform"] { tag.set("transform", size.exact(transform)) }
    // Neither is a colour of SVG 1.1.
    if tag["stroke"] == "transparent" { tag.set("stroke", "none") }
    if tag["fill"] == "transparent" { tag.set("fill", "none") }
    // The root says it for all.
    tag.remove("font-family")
    if let classes = tag["class"], classes.utf8.contains(UInt8(ascii: "&")) {
      tag.set("class", classes.replacing("&#45;", with: "-"))
    }
    if tag["class"] == "graph", !hasStops { tag.set("aria-hidden", "true") }
    if let id = tag["id"] {
      tag.set("id", diagram.id + "-" + id)
      for (name, value) in data[id] ?? [] { tag.set(name, Markup.escaped(value)) }
    }
    return tag
  }

  private var opening: [XMLToken] {
    element("title", diagram.title, id: "svg-title") + [.text("\n")]
      + element("desc", diagram.description, id: "svg-desc") + [.text("\n")]
  }

  private func element(_ name: String, _ words: String, id: String? = nil) -> [XMLToken] {
    let attributes = id.map { [(name: "id", value: "\(diagram.id)-\($0)")] } ?? []
    return [
      .start(XMLTag(name: name, attributes: attributes, isEmpty: false)), .text(Markup.escaped(words)),
      .end(name),
    ]
  }
}
