import NetworkAlgorithms
import Testing

/// Expects two lists of scores to be equal within a tolerance, absent scores at the same places.
func expectClose(
  _ scores: [Double?], _ expected: [Double?], within tolerance: Double = 1e-9,
  _ comment: @autoclosure () -> String = "", at place: SourceLocation = #_sourceLocation
) {
  let far = zip(scores, expected).enumerated().filter { _, pair in
    switch pair {
    case (nil, nil): false
    case (let score?, let value?): !((score - value).magnitude <= tolerance)
    default: true
    }
  }
  #expect(scores.count == expected.count, "\(comment())", sourceLocation: place)
  #expect(far.isEmpty, "\(comment()) \(far.prefix(3))", sourceLocation: place)
}

func expectClose(
  _ score: Double?, _ expected: Double?, within tolerance: Double = 1e-9,
  _ comment: @autoclosure () -> String = "", at place: SourceLocation = #_sourceLocation
) {
  expectClose([score], [expected], within: tolerance, comment(), at: place)
}

/// Expects the scores of a renamed graph to be the renamed scores of the graph.
func expectInvariant(
  within tolerance: Double = 1e-9, weighted: Bool = false, at place: SourceLocation = #_sourceLocation,
  _ measure: (Graph) -> [Double?]
) {
  for seed in 0..<40 as Range<UInt64> {
    let graph = Networks.random(seed: seed, weighted: weighted)
    let permutation = graph.permutation(seed: seed &+ 1000)
    let scores = measure(graph.relabeled(permutation))
    expectClose(permutation.map { scores[$0] }, measure(graph), within: tolerance, "seed \(seed)", at: place)
  }
}

/// Values given by node number, absent values where a node is not named.
func values(_ count: Int, _ known: [Int: Double]) -> [Double?] { (0..<count).map { known[$0] } }
