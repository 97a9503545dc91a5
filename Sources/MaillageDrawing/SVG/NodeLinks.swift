public import MaillageAnalysis
internal import MaillageModel

/// Where the nodes of a picture lead to, by their identifiers.
///
/// Only addresses of the web and places of the report pass: a table cannot put a script behind a node.
public struct NodeLinks: Sendable, Equatable {
  /// No link at all.
  public static let none = NodeLinks([:], areStops: false)

  private let byNode: [String: String]
  /// Whether the links are stops of the keyboard and told by a screen reader: they are when nothing else
  /// leads where they do.
  let areStops: Bool

  private init(_ byNode: [String: String], areStops: Bool) {
    self.byNode = byNode.filter { Self.isSafe($0.value) }
    self.areStops = areStops
  }

  /// Leads each actor of a study to its row of the report that stands above the folder of the pictures.
  ///
  /// The report leads there too, and by keyboard.
  public static func report(of study: Study) -> NodeLinks {
    let links = study.actors.map { ($0.id, reportPage + "#" + anchor(of: $0.id)) }
    return NodeLinks(Dictionary(links, uniquingKeysWith: { first, _ in first }), areStops: false)
  }

  /// Leads each actor of a study to its own site, for a picture that stands alone.
  public static func sites(of study: Study) -> NodeLinks {
    let links = study.actors.compactMap { actor in actor.website.map { (actor.id, $0) } }
    return NodeLinks(Dictionary(links, uniquingKeysWith: { first, _ in first }), areStops: true)
  }

  /// The report as a picture of the dossier names it.
  package static let reportPage = "../index.html"

  /// The name of an actor’s row in the report.
  package static func anchor(of actor: String) -> String { "acteur-" + actor }

  /// The address that a node leads to, not yet escaped.
  subscript(node: String) -> String? { byNode[node] }

  /// Whether an address can stand behind a node.
  static func isSafe(_ address: String) -> Bool {
    let start = address.lowercased()
    return ["https://", "http://", reportPage + "#"].contains { start.hasPrefix($0) }
  }
}
