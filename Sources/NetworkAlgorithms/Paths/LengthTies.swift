/// The ties of a graph and their lengths in working memory, for the kernels that follow paths by length.
struct LengthTies: ~Copyable {
  let offsets: Scratch<Int32>
  let targets: Scratch<Int32>
  let lengths: Scratch<Double>

  /// The shortest and the longest tie; infinite and 0 without ties.
  let shortest: Double
  let longest: Double

  /// - Parameter rows: The ties; their weights, 1 if they have none, are lengths.
  init(_ rows: CompressedRows) {
    offsets = Scratch(rows.offsets)
    targets = Scratch(rows.targets)
    let lengths = rows.weights ?? [Double](repeating: 1, count: rows.targets.count)
    shortest = lengths.min() ?? .infinity
    longest = lengths.max() ?? 0
    self.lengths = Scratch(lengths)
  }

  var nodeCount: Int { offsets.count - 1 }

  @inline(__always)
  func range(of node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node &+ 1]) }
}
