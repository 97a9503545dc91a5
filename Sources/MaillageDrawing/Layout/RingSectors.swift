internal import Foundation

/// Shares the turn out between the nodes of rings, as in a tree: each takes a sector as wide as what stands
/// behind it, within that of the node of the ring before that it is tied to.
struct RingSectors {
  /// The direction of each node but the centre, in radians from the top clockwise, from 0 to 2π.
  private(set) var directions: [String: Double] = [:]
  private var children: [String: [String]] = [:]

  /// What a single branch may take of the turn: lines to what lies on the other side would pass the centre.
  private static let widest = 4 * Double.pi / 3

  /// - Parameters:
  ///   - rings: The nodes of each ring, the centre alone in the first.
  ///   - neighbours: The nodes that lines join to each.
  init(_ rings: [[String]], _ neighbours: [String: [String]]) {
    guard let center = rings.first?.first else { return }
    for (inner, outer) in zip(rings, rings.dropFirst()) {
      for node in outer {
        let ties = Set(neighbours[node] ?? [])
        let parent = inner.first(where: ties.contains) ?? inner.first ?? center
        children[parent, default: []].append(node)
      }
    }
    let branches = children[center] ?? []
    // Branches begin on the right of the top, where the names of the rings stand; a single one hangs below.
    let turn = branches.count == 1 ? Self.widest : 2 * Double.pi
    share(branches, from: Double.pi - turn / 2, to: Double.pi + turn / 2)
  }

  /// How many ends of branches a node leads to.
  private func weight(_ node: String) -> Double {
    let behind = children[node] ?? []
    return behind.isEmpty ? 1 : behind.reduce(0) { $0 + weight($1) }
  }

  private mutating func share(_ nodes: [String], from start: Double, to end: Double) {
    let total = nodes.reduce(0) { $0 + weight($1) }
    var edge = start
    for node in nodes {
      let span = (end - start) * weight(node) / max(1, total)
      directions[node] = edge + span / 2
      share(children[node] ?? [], from: edge, to: edge + span)
      edge += span
    }
  }

  /// The direction of a point from the top clockwise, from 0 to 2π.
  static func direction(_ x: Double, _ y: Double) -> Double {
    let angle = atan2(x, y)
    return angle < 0 ? angle + 2 * Double.pi : angle
  }
}
