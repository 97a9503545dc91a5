/// The ties and sizes of a community graph in working memory.
struct CommunityRows: ~Copyable {
  let offsets: Scratch<Int32>
  let targets: Scratch<Int32>
  /// Empty where every weight is 1.
  let weights: Scratch<Double>
  let sizes: Scratch<Double>

  init(_ graph: CommunityGraph) {
    offsets = Scratch(graph.rows.offsets)
    targets = Scratch(graph.rows.targets)
    weights = Scratch(graph.rows.weights ?? [])
    sizes = Scratch(graph.sizes)
  }

  @inline(__always)
  func range(of node: Int32) -> Range<Int> { Int(offsets[node])..<Int(offsets[node &+ 1]) }

  @inline(__always)
  func weight(at position: Int) -> Double { weights.count == 0 ? 1 : weights[position] }
}
