/// A directed simple graph with optional weights, in compressed rows both ways.
///
/// Nodes are the integers `0..<nodeCount`. Every measure returns its scores in node order.
public struct DirectedGraph: Sendable, Equatable {
  let outgoing: CompressedRows
  let incoming: CompressedRows

  /// An arc from one node to another.
  public struct Arc: Sendable, Hashable {
    /// Where the arc starts.
    public var source: Int
    /// Where the arc ends.
    public var target: Int
    /// Strength of the arc: finite, 0 or more.
    public var weight: Double

    /// An arc from `source` to `target`.
    ///
    /// - Parameters:
    ///   - source: Where the arc starts.
    ///   - target: Where the arc ends.
    ///   - weight: Strength of the arc, finite, 0 or more.
    public init(source: Int, target: Int, weight: Double = 1) {
      self.source = source
      self.target = target
      self.weight = weight
    }
  }

  /// A graph of the given arcs.
  ///
  /// Parallel arcs are merged into one whose weight is the sum of theirs; arcs from a node to itself are
  /// dropped. The order of the arcs has no effect on the graph.
  ///
  /// - Precondition: every end lies in `0..<nodeCount` and every weight is finite and not negative.
  /// - Complexity: O(n + m) for n nodes and m arcs.
  ///
  /// - Parameters:
  ///   - nodeCount: How many nodes there are, isolated ones included.
  ///   - arcs: The arcs, in any order.
  public init(nodeCount: Int, arcs: [Arc]) {
    precondition(
      arcs.allSatisfy { $0.weight >= 0 && $0.weight.isFinite }, "weights are finite and not negative")
    let nodes = 0..<nodeCount
    precondition(
      arcs.allSatisfy { nodes.contains($0.source) && nodes.contains($0.target) },
      "an end of an arc is not a node")
    let kept = arcs.filter { $0.source != $0.target }
    let backward = CompressedRows(
      rowCount: nodeCount, sources: kept.map { Int32($0.target) }, targets: kept.map { Int32($0.source) },
      weights: kept.contains { $0.weight != 1 } ? kept.map(\.weight) : nil)
    outgoing = backward.transposed().merged()
    incoming = outgoing.transposed()
  }

  init(outgoing: CompressedRows, incoming: CompressedRows) {
    self.outgoing = outgoing
    self.incoming = incoming
  }

  /// How many nodes there are.
  public var nodeCount: Int { outgoing.rowCount }

  /// How many arcs there are.
  public var arcCount: Int { outgoing.targets.count }

  /// Whether some arc has a weight other than 1.
  public var isWeighted: Bool { outgoing.weights != nil }

  /// The nodes that a node's arcs reach, in increasing order.
  ///
  /// - Parameter node: A node.
  /// - Returns: The targets of its arcs.
  public func successors(of node: Int) -> ArraySlice<Int32> { outgoing.targets[outgoing.range(of: node)] }

  /// The nodes whose arcs reach a node, in increasing order.
  ///
  /// - Parameter node: A node.
  /// - Returns: The sources of its incoming arcs.
  public func predecessors(of node: Int) -> ArraySlice<Int32> { incoming.targets[incoming.range(of: node)] }

  /// The weights of a node's outgoing arcs, in the order of ``successors(of:)``.
  ///
  /// - Parameter node: A node.
  /// - Returns: One weight for each successor.
  public func outgoingWeights(of node: Int) -> ArraySlice<Double> { outgoing.weights(of: node) }

  /// The weights of a node's incoming arcs, in the order of ``predecessors(of:)``.
  ///
  /// - Parameter node: A node.
  /// - Returns: One weight for each predecessor.
  public func incomingWeights(of node: Int) -> ArraySlice<Double> { incoming.weights(of: node) }

  /// Whether there is an arc from one node to another.
  ///
  /// - Parameters:
  ///   - source: A node.
  ///   - target: A node.
  /// - Returns: `true` when there is such an arc.
  /// - Complexity: O(log d) for a source of out-degree d.
  public func hasArc(_ source: Int, _ target: Int) -> Bool {
    outgoing.position(of: target, in: source) != nil
  }

  /// Every arc, in increasing order of source, then of target.
  public var arcs: [Arc] {
    (0..<nodeCount).flatMap { node in
      outgoing.range(of: node).map {
        Arc(source: node, target: Int(outgoing.targets[$0]), weight: outgoing.weight(at: $0))
      }
    }
  }
}
