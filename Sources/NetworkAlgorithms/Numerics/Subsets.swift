/// How many subsets of a size there are, counted no further than a little beyond the limit.
func subsetCount(_ count: Int, _ size: Int, atMost limit: Int) -> Int {
  guard size <= count else { return 0 }
  let size = min(size, count - size)
  var subsets = 1
  for chosen in 0..<size {
    let (product, overflow) = subsets.multipliedReportingOverflow(by: count - chosen)
    guard !overflow else { return .max }
    subsets = product / (chosen + 1)
    guard subsets <= limit else { return subsets }
  }
  return subsets
}

/// Calls `body` with every subset of `0..<count` of a size, in dictionary order.
func forEachSubset(of count: Int, size: Int, _ body: ([Int]) -> Void) {
  guard size <= count else { return }
  var subset = Array(0..<size)
  while true {
    body(subset)
    guard let place = subset.indices.last(where: { subset[$0] < count - size + $0 }) else { return }
    subset[place] += 1
    for next in subset.indices.dropFirst(place + 1) { subset[next] = subset[next - 1] + 1 }
  }
}
