/// A subset of `0..<capacity`, one bit for each element.
///
/// Sets are only compared and combined with others of the same capacity.
struct BitSet: Sendable, Hashable {
  private var words: [UInt64]

  /// The empty set.
  init(capacity: Int) { words = [UInt64](repeating: 0, count: (capacity + 63) / 64) }

  /// The set of the given elements.
  init(capacity: Int, _ elements: some Sequence<Int>) {
    self.init(capacity: capacity)
    for element in elements { insert(element) }
  }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// The elements, in increasing order.
  var elements: [Int] {
    var elements = [Int]()
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        elements.append(index * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return elements
  }

  func contains(_ element: Int) -> Bool { words[element >> 6] >> UInt64(element & 63) & 1 == 1 }

  mutating func insert(_ element: Int) { words[element >> 6] |= 1 << UInt64(element & 63) }

  mutating func remove(_ element: Int) { words[element >> 6] &= ~(1 << UInt64(element & 63)) }

  mutating func formUnion(_ other: BitSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  mutating func formIntersection(_ other: BitSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  func intersection(_ other: BitSet) -> BitSet {
    var result = self
    result.formIntersection(other)
    return result
  }

  func isSubset(of other: BitSet) -> Bool {
    words.indices.allSatisfy { words[$0] & ~other.words[$0] == 0 }
  }

  /// Whether the two sets have the same elements below `bound`.
  func agrees(with other: BitSet, below bound: Int) -> Bool {
    let full = bound >> 6
    for index in 0..<full where words[index] != other.words[index] { return false }
    let mask: UInt64 = 1 << UInt64(bound & 63) - 1
    return mask == 0 || (words[full] ^ other.words[full]) & mask == 0
  }
}
