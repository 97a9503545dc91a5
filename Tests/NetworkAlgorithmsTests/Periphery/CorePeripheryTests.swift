import NetworkAlgorithms
import Testing

@Suite struct CorePeripheryTests {
  @Test("A clique with pendants is a perfect core; its fit is 1")
  func perfect() throws {
    let ends: [(Int32, Int32)] = [(0, 1), (0, 2), (1, 2), (0, 3), (1, 4), (2, 5)]
    let split = try #require(Graph(nodeCount: 6, ends: ends).corePeriphery())
    #expect(split.isCore == [true, true, true, false, false, false])
    #expect(split.coreSize == 3 && split.errors == 0)
    expectClose(split.fit, 1)
  }

  @Test("A star has its hub for core; equal degrees leave places open; no ties, no core")
  func shapes() throws {
    let star = try #require(Networks.star(leaves: 4).corePeriphery())
    #expect(star.isCore == [true, false, false, false, false] && star.errors == 0 && star.fit == nil)
    let kite = try #require(Networks.kite.corePeriphery())
    #expect(kite.isCore == [nil, nil, false, true, false, true, true, false, false, false])
    #expect(kite.coreSize == 4)
    let complete = try #require(Networks.complete(4).corePeriphery())
    #expect(complete.isCore == [nil, nil, nil, nil] && complete.coreSize == 3 && complete.errors == 0)
    #expect(Networks.isolated(4).corePeriphery() == nil)
  }

  @Test("The smallest of the best cores, by trying every set", arguments: 0..<60 as Range<UInt64>)
  func bruteForce(seed: UInt64) throws {
    let graph = Networks.random(seed: seed)
    let n = graph.nodeCount
    guard graph.tieCount > 0 else { return }
    func errors(_ set: Int) -> Int {
      var count = 0
      for a in 0..<n {
        for b in 0..<a where (set >> a & 1) == (set >> b & 1) {
          count += (set >> a & 1 == 1) == graph.hasTie(a, b) ? 0 : 1
        }
      }
      return count
    }
    let all = (0..<(1 << n)).map { (errors($0), $0.nonzeroBitCount, $0) }
    let best = try #require(all.min { ($0.0, $0.1) < ($1.0, $1.1) })
    let cores = all.filter { ($0.0, $0.1) == (best.0, best.1) }.map(\.2)
    let expected = (0..<n).map { node -> Bool? in
      let count = cores.count { $0 >> node & 1 == 1 }
      return count == cores.count ? true : count == 0 ? false : nil
    }
    let split = try #require(graph.corePeriphery())
    #expect(split.errors == best.0 && split.coreSize == best.1 && split.isCore == expected)
    if let core = cores.first, cores.count == 1, let fit = split.fit {
      expectClose(fit, correlation(graph, core))
    }
  }

  private func correlation(_ graph: Graph, _ core: Int) -> Double {
    var pairs = [(Double, Double)]()
    for a in 0..<graph.nodeCount {
      for b in 0..<a where (core >> a & 1) == (core >> b & 1) {
        pairs.append((Double(core >> a & 1), graph.hasTie(a, b) ? 1 : 0))
      }
    }
    let count = Double(pairs.count)
    let x = pairs.reduce(0) { $0 + $1.0 } / count
    let y = pairs.reduce(0) { $0 + $1.1 } / count
    let product = pairs.reduce(0) { $0 + ($1.0 - x) * ($1.1 - y) }
    let squares =
      pairs.reduce(0) { $0 + ($1.0 - x) * ($1.0 - x) } * pairs.reduce(0) { $0 + ($1.1 - y) * ($1.1 - y) }
    return product / squares.squareRoot()
  }
}
