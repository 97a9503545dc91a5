/// The nodes in an order that puts neighbours near each other: component after component, breadth first from the
/// node of most ties.
struct NearnessOrder {
  /// The nodes in order.
  private(set) var nodes: [Int32] = []
  /// The place of each node in the order.
  private(set) var number: [Int32]
  /// The places of each component.
  private(set) var components: [Range<Int>] = []
  /// The steps from the first node of each component to its farthest one.
  private(set) var depths: [Int] = []

  init(_ rows: CompressedRows) {
    number = [Int32](repeating: -1, count: rows.rowCount)
    nodes.reserveCapacity(rows.rowCount)
    let (offsets, targets) = (rows.offsets.span, rows.targets.span)
    for (_, hub) in Self.hubs(rows) {
      let start = nodes.count
      var depth = -1
      var head = start
      visit(hub)
      while head < nodes.count {
        depth += 1
        for index in head..<nodes.count {
          let node = Int(nodes[index])
          for position in Int(offsets[node])..<Int(offsets[node &+ 1])
          where number[Int(targets[position])] < 0 {
            visit(targets[position])
          }
          head += 1
        }
      }
      components.append(start..<nodes.count)
      depths.append(depth)
    }
  }

  /// Puts the nodes of every so many places in the order of their ties, the most first.
  ///
  /// Rows mostly as long as the one before are foreseen, and neighbours stay near each other.
  mutating func sortByTies(_ rows: CompressedRows, every width: Int) {
    // Rows longer than this are rare, and wherever they end is not foreseen.
    let longest = 40
    var starts = [Int](repeating: 0, count: longest + 2)
    let old = nodes
    for component in components {
      for first in stride(from: component.lowerBound, to: component.upperBound, by: width) {
        let window = first..<min(component.upperBound, first + width)
        for index in starts.indices { starts[index] = 0 }
        for place in window { starts[longest - min(longest, rows.count(of: Int(old[place]))) + 1] += 1 }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        for place in window {
          let rank = longest - min(longest, rows.count(of: Int(old[place])))
          nodes[first + starts[rank]] = old[place]
          number[Int(old[place])] = Int32(first + starts[rank])
          starts[rank] += 1
        }
      }
    }
  }

  private mutating func visit(_ node: Int32) {
    number[Int(node)] = Int32(nodes.count)
    nodes.append(node)
  }

  /// The node of most ties of each component.
  private static func hubs(_ rows: CompressedRows) -> [(ties: Int, hub: Int32)] {
    var hubs = [(ties: Int, hub: Int32)]()
    for (node, component) in Graph(rows: rows).components().enumerated() {
      let ties = rows.count(of: node)
      if component == hubs.count {
        hubs.append((ties, Int32(node)))
      } else if ties > hubs[component].ties {
        hubs[component] = (ties, Int32(node))
      }
    }
    return hubs
  }
}
