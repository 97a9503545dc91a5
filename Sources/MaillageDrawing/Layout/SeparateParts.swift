internal import MaillageModel

/// The parts of a drawing that no line joins to each other.
struct SeparateParts {
  /// The identifiers of each part in their order, the largest part first.
  let parts: [[String]]

  init(nodes: [String], lines: [(String, String)]) {
    var root = Dictionary(nodes.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
    func find(_ id: String) -> String {
      var current = id
      while let next = root[current], next != current { current = next }
      return current
    }
    for (a, b) in lines where root[a] != nil && root[b] != nil { root[find(b)] = find(a) }
    parts = Dictionary(grouping: nodes.sortedByBytes(), by: find).values
      .sorted { a, b in a.count != b.count ? a.count > b.count : a[0].precedesInBytes(b[0]) }
  }
}
