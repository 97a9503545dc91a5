/// The smallest set of implications that generates a closure operator: one for each pseudo-closed set.
///
/// Sets are visited in lectic order, among those closed under the implications found so far.
struct StemBase {
  private let attributeCount: Int
  private let closure: (BitSet) -> BitSet
  /// The implications found: a pseudo-closed set and its closure.
  private(set) var implications: [(premise: BitSet, closure: BitSet)] = []

  init(attributeCount: Int, closure: @escaping (BitSet) -> BitSet) {
    self.attributeCount = attributeCount
    self.closure = closure
  }

  /// Finds the implications.
  ///
  /// - Parameter limit: How many sets to visit at most.
  /// - Returns: Whether all were visited.
  mutating func run(atMost limit: Int) -> Bool {
    var set = BitSet(capacity: attributeCount)
    for _ in 0..<limit {
      let closed = closure(set)
      if closed != set { implications.append((set, closed)) }
      guard let next = next(after: set) else { return true }
      set = next
    }
    return false
  }

  /// The next set in lectic order that the implications leave as it is; `nil` after the set of all.
  private func next(after set: BitSet) -> BitSet? {
    var prefix = set
    for attribute in stride(from: attributeCount - 1, through: 0, by: -1) {
      if prefix.contains(attribute) {
        prefix.remove(attribute)
        continue
      }
      var candidate = prefix
      candidate.insert(attribute)
      candidate = saturated(candidate)
      if candidate.agrees(with: set, below: attribute) { return candidate }
    }
    return nil
  }

  /// Adds the conclusions of the implications whose premise is a subset, until none adds anything.
  ///
  /// A set that comes later in lectic order is no premise found before: its own closure is not added.
  private func saturated(_ set: BitSet) -> BitSet {
    var result = set
    var grows = true
    while grows {
      grows = false
      for (premise, closed) in implications
      where premise.isSubset(of: result) && !closed.isSubset(of: result) {
        result.formUnion(closed)
        grows = true
      }
    }
    return result
  }
}
