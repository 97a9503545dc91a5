import NetworkAlgorithms
import Testing

@Suite struct SeededGeneratorTests {
  @Test("The reference sequence of SplitMix64 from seed 1234567 (S. Vigna, splitmix64.c)")
  func reference() {
    var generator = SeededGenerator(seed: 1_234_567)
    let values = (0..<3).map { _ in generator.next() as UInt64 }
    #expect(values == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  @Test("Units and integers stay in range")
  func ranges() {
    var generator = SeededGenerator(seed: 3)
    var seen = Set<Int>()
    for _ in 0..<1000 {
      let unit = generator.nextUnit()
      #expect(unit >= 0 && unit < 1)
      seen.insert(generator.next(below: 7))
    }
    #expect(seen == Set(0..<7))
  }
}
