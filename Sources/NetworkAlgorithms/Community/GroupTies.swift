/// The ties between groups of nodes; its buffers serve one group after another.
struct GroupTies: ~Copyable {
  private let sum: Scratch<Double>
  private let isTouched: Scratch<Bool>
  private let touched: Scratch<Int32>

  init(groupCount: Int) {
    sum = Scratch(repeating: 0, count: groupCount)
    isTouched = Scratch(repeating: false, count: groupCount)
    touched = Scratch(repeating: 0, count: groupCount + 1)
  }

  /// The ties of some groups to others.
  ///
  /// - Parameters:
  ///   - some: The groups.
  ///   - members: The nodes of each group.
  ///   - groups: The group of each node.
  ///   - rows: The ties of the nodes.
  /// - Returns: Where the ties of each group end, the groups they lead to, and their weights.
  func rows(
    of some: Range<Int>, members: CompressedRows, groups: [Int32], in rows: CompressedRows
  ) -> (ends: [Int32], targets: [Int32], weights: [Double]) {
    var ends = [Int32]()
    ends.reserveCapacity(some.count)
    var targets = [Int32]()
    var weights = [Double]()
    let (old, groupOf, oldWeights) = (rows.targets.span, groups.span, rows.weights ?? [])
    for group in some {
      var count = 0
      for place in members.range(of: group) {
        for position in rows.range(of: Int(members.targets[place])) {
          let other = groupOf[Int(old[position])]
          touched[count] = other
          count &+= isTouched[other] ? 0 : 1
          isTouched[other] = true
          sum[other] += oldWeights.isEmpty ? 1 : oldWeights[position]
        }
      }
      for index in 0..<count {
        let other = touched[index]
        if other != Int32(group) {
          targets.append(other)
          weights.append(sum[other])
        }
        sum[other] = 0
        isTouched[other] = false
      }
      ends.append(Int32(targets.count))
    }
    return (ends, targets, weights)
  }
}
