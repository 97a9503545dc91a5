/// An undirected simple graph with optional weights, in compressed rows.
///
/// Nodes are the integers `0..<nodeCount`. Every measure returns its scores in node order. A tie uses 4 bytes
/// in each direction, 12 with weights; a graph holds up to 2³⁰ ties.
public struct Graph: Sendable, Equatable {
  let rows: CompressedRows

  /// A tie between two nodes, in no direction.
  public struct Tie: Sendable, Hashable {
    /// One end.
    public var a: Int
    /// The other end.
    public var b: Int
    /// Strength of the tie: finite, 0 or more.
    public var weight: Double

    /// A tie between `a` and `b`.
    ///
    /// - Parameters:
    ///   - a: One end.
    ///   - b: The other end.
    ///   - weight: Strength of the tie, finite, 0 or more.
    public init(a: Int, b: Int, weight: Double = 1) {
      self.a = a
      self.b = b
      self.weight = weight
    }
  }

  /// A graph of the given ties.
  ///
  /// Parallel ties are merged into one whose weight is the sum of theirs; ties from a node to itself are
  /// dropped. The order of the ties and of their ends has no effect on the graph. A tie of weight 0 is a tie.
  ///
  /// - Precondition: every end lies in `0..<nodeCount` and every weight is finite and not negative.
  /// - Complexity: O(n + m) for n nodes and m ties.
  ///
  /// - Parameters:
  ///   - nodeCount: How many nodes there are, isolated ones included.
  ///   - ties: The ties, in any order.
  public init(nodeCount: Int, ties: [Tie]) {
    self.init(
      nodeCount: nodeCount, ends: ties.map { (Int32($0.a), Int32($0.b)) },
      weights: ties.contains { $0.weight != 1 } ? ties.map(\.weight) : nil)
  }

  /// A graph from pairs of ends, for large networks: 8 bytes a tie of input where ``Tie`` takes 24.
  ///
  /// - Precondition: as for ``init(nodeCount:ties:)``; `weights` has one value for each pair.
  ///
  /// - Parameters:
  ///   - nodeCount: How many nodes there are, isolated ones included.
  ///   - ends: The two ends of every tie.
  ///   - weights: The weight of every tie, `nil` when all are 1.
  public init(nodeCount: Int, ends: [(Int32, Int32)], weights: [Double]? = nil) {
    precondition(weights.map { $0.count == ends.count } ?? true, "one weight for each tie")
    precondition(
      weights?.allSatisfy { $0 >= 0 && $0.isFinite } ?? true, "weights are finite and not negative")
    let bound = Int32(nodeCount)
    precondition(
      ends.allSatisfy { $0.0 >= 0 && $0.1 >= 0 && $0.0 < bound && $0.1 < bound },
      "an end of a tie is not a node")
    rows = CompressedRows(rowCount: nodeCount, ends: ends, weights: weights).merged()
  }

  init(rows: CompressedRows) { self.rows = rows }

  /// The same graph with weights divided by the largest, so that their sums cannot overflow.
  var scaledToOne: Graph { Graph(rows: rows.scaledToOne().merged()) }

  /// How many nodes there are.
  public var nodeCount: Int { rows.rowCount }

  /// How many ties there are, each counted once.
  public var tieCount: Int { rows.targets.count / 2 }

  /// Whether some tie has a weight other than 1.
  public var isWeighted: Bool { rows.weights != nil }

  /// The neighbours of a node, in increasing order.
  ///
  /// - Parameter node: A node.
  /// - Returns: The nodes tied to it.
  public func neighbors(of node: Int) -> ArraySlice<Int32> { rows.targets[rows.range(of: node)] }

  /// The weights of a node's ties, in the order of ``neighbors(of:)``.
  ///
  /// - Parameter node: A node.
  /// - Returns: One weight for each neighbour, all 1 in a graph without weights.
  public func weights(of node: Int) -> ArraySlice<Double> { rows.weights(of: node) }

  /// How many neighbours a node has.
  ///
  /// - Parameter node: A node.
  /// - Returns: The count, 0 when the node is isolated.
  public func degree(of node: Int) -> Int { rows.count(of: node) }

  /// Whether two nodes are tied.
  ///
  /// - Parameters:
  ///   - a: A node.
  ///   - b: A node.
  /// - Returns: `true` when there is a tie; a node is never tied to itself.
  /// - Complexity: O(log d) for a node of degree d.
  public func hasTie(_ a: Int, _ b: Int) -> Bool { rows.position(of: b, in: a) != nil }

  /// The weight of the tie between two nodes.
  ///
  /// - Parameters:
  ///   - a: A node.
  ///   - b: A node.
  /// - Returns: The weight, `nil` without a tie.
  public func weight(_ a: Int, _ b: Int) -> Double? { rows.position(of: b, in: a).map(rows.weight(at:)) }

  /// Every tie once, its smaller end first, in increasing order of ends.
  public var ties: [Tie] {
    var ties = [Tie]()
    ties.reserveCapacity(tieCount)
    for node in 0..<nodeCount {
      for position in rows.range(of: node) where rows.targets[position] > Int32(node) {
        ties.append(Tie(a: node, b: Int(rows.targets[position]), weight: rows.weight(at: position)))
      }
    }
    return ties
  }
}
