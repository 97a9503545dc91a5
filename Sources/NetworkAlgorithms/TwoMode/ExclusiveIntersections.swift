/// What some sets hold together and the other sets at hand do not.
public struct ExclusiveIntersection: Sendable, Hashable {
  /// The sets, in increasing order; none for the elements outside of all.
  public let members: [Int]
  /// How many elements lie in these sets and in none of the others at hand.
  public let count: Int
  /// How many elements lie in these sets, whatever the others.
  public let inclusiveCount: Int
}

/// Which intersections without an element of their own are listed.
public enum EmptyIntersections: Sendable, Hashable {
  /// None.
  case none
  /// Those whose sets do meet, but never without another set at hand.
  case meeting
  /// All 2ᵏ intersections of the k sets.
  case all
}

extension TwoModeGraph {
  /// How the columns share out between combinations of rows, rows being sets and columns their elements.
  ///
  /// - Precondition: the rows are distinct; they are at most 20 when empty intersections are listed, else at
  ///   most 64.
  ///
  /// - Parameters:
  ///   - rows: The sets at hand.
  ///   - empty: Which intersections without elements to list.
  /// - Returns: The intersections, the largest first, then those of fewer sets, then by their sets in order. Their
  ///   counts sum to the number of columns.
  /// - Complexity: O(e + k·2ᵏ) up to 20 sets; beyond, O(e + c²) for c combinations observed.
  /// - Source: A. Lex et al., IEEE Trans. Vis. Comput. Graph. 20(12), 2014, doi:10.1109/TVCG.2014.2346248.
  public func exclusiveIntersections(
    of rows: [Int], empty: EmptyIntersections = .meeting
  ) -> [ExclusiveIntersection] {
    precondition(Set(rows).count == rows.count, "distinct sets")
    precondition(rows.count <= (empty == .none ? 64 : 20), "too many sets")
    let sets = rows.sorted()
    let exclusive = Self.tally(combinations(of: sets))
    var listed = Set(exclusive.keys)
    switch empty {
    case .none: break
    case .meeting: for mask in exclusive.keys { listed.formUnion(Self.subsets(of: mask)) }
    case .all: listed.formUnion(0..<1 << UInt64(sets.count))
    }
    let inclusive = Self.inclusiveCounts(exclusive, of: listed, setCount: sets.count)
    return listed.map { mask in
      ExclusiveIntersection(
        members: sets.indices.filter { mask >> UInt64($0) & 1 == 1 }.map { sets[$0] },
        count: exclusive[mask] ?? 0, inclusiveCount: inclusive[mask] ?? 0)
    }.sorted { $0.precedes($1) }
  }

  /// For each column, the sets that hold it, one bit for each.
  private func combinations(of sets: [Int]) -> [UInt64] {
    var masks = [UInt64](repeating: 0, count: columnCount)
    for (place, row) in sets.enumerated() {
      for column in columns(of: row) { masks[Int(column)] |= 1 << UInt64(place) }
    }
    return masks
  }

  private static func tally(_ masks: [UInt64]) -> [UInt64: Int] {
    masks.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// For each combination listed, the elements whose own combination includes it.
  private static func inclusiveCounts(
    _ exclusive: [UInt64: Int], of listed: Set<UInt64>, setCount: Int
  ) -> [UInt64: Int] {
    guard setCount <= 20 else {
      return listed.reduce(into: [:]) { counts, mask in
        counts[mask] = exclusive.reduce(0) { $1.key & mask == mask ? $0 + $1.value : $0 }
      }
    }
    var sums = [Int](repeating: 0, count: 1 << setCount)
    for (mask, count) in exclusive { sums[Int(mask)] = count }
    for place in 0..<setCount {
      for mask in sums.indices where mask >> place & 1 == 0 { sums[mask] += sums[mask | 1 << place] }
    }
    return listed.reduce(into: [:]) { $0[$1] = sums[Int($1)] }
  }

  private static func subsets(of mask: UInt64) -> [UInt64] {
    var subsets = [mask]
    var subset = mask
    while subset > 0 {
      subset = (subset - 1) & mask
      subsets.append(subset)
    }
    return subsets
  }
}

extension ExclusiveIntersection {
  fileprivate func precedes(_ other: Self) -> Bool {
    if count != other.count { return count > other.count }
    if members.count != other.members.count { return members.count < other.members.count }
    return members.lexicographicallyPrecedes(other.members)
  }
}
