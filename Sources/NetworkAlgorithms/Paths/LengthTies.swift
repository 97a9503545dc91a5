/// The ties of a graph and their lengths in working memory, for the kernels that follow paths by length.
struct LengthTies: ~Copyable {
  let offsets: Scratch<Int32>
  let targets: Scratch<Int32>
  let lengths: Scratch<Double>

  /// - Parameter rows: Symmetric rows; their weights, 1 if they have none, are lengths.
  init(_ rows: CompressedRows) {
    offsets = Scratch(rows.offsets)
    targets = Scratch(rows.targets)
    lengths = Scratch(rows.weights ?? [Double](repeating: 1, count: rows.targets.count))
  }

  var nodeCount: Int { offsets.count - 1 }

  @inline(__always)
  func range(of node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node &+ 1]) }
}
