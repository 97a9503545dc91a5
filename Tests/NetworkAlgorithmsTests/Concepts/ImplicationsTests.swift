import NetworkAlgorithms
import Testing

@Suite struct ImplicationsTests {
  @Test("Davis: 23 implications, 20 with cases, some of them known")
  func davis() throws {
    let implications = try #require(Contexts.davis.implications())
    #expect(implications.count == 23)
    #expect(implications.count { $0.support > 0 } == 20)
    for (premise, conclusion, support) in [([4, 5], [7], 6), ([2], [4], 6), ([9], [11], 5)] {
      let found = implications.first { $0.premise == premise }
      #expect(found?.conclusion == conclusion && found?.support == support)
    }
    #expect(zip(implications, implications.dropFirst()).allSatisfy { $0.support >= $1.support })
  }

  @Test("Living beings and water: 10 implications")
  func water() { #expect(Contexts.water.implications()?.count == 10) }

  @Test(
    "One implication for each pseudo-intent, found by its definition", arguments: 0..<120 as Range<UInt64>)
  func bruteForce(seed: UInt64) throws {
    let context = Contexts.random(seed: seed)
    // A set is pseudo-closed when it is not closed and holds the closure of every smaller pseudo-closed set.
    var pseudo = [Set<Int>]()
    for set in Contexts.subsets(context.attributeCount).sorted(by: { $0.count < $1.count })
    where context.closure(of: set) != set {
      let smaller = pseudo.filter { $0.isStrictSubset(of: set) }
      if smaller.allSatisfy({ Set(context.closure(of: $0.sorted())).isSubset(of: set) }) {
        pseudo.append(Set(set))
      }
    }
    let implications = try #require(context.implications())
    #expect(Set(implications.map { Set($0.premise) }) == Set(pseudo))
    #expect(implications.count == pseudo.count)
    for implication in implications {
      #expect(
        Set(implication.conclusion)
          == Set(context.closure(of: implication.premise)).subtracting(implication.premise))
      #expect(implication.support == context.objects(having: implication.premise).count)
    }
  }

  @Test("A limit is kept: nothing rather than a part")
  func limit() {
    #expect(Contexts.davis.implications(atMost: 87) == nil)
    #expect(Contexts.davis.implications(atMost: 88)?.count == 23)
  }
}
