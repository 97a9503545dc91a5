import NetworkAlgorithms

/// Contexts of the literature and of the textbook.
enum Contexts {
  static let davis = FormalContext(TwoModeNetworks.davis)

  /// Leech, bream, frog, dog, spike-weed, reed, bean, maize; needs water to live, lives in water, lives on land,
  /// needs chlorophyll, two seed leaves, one seed leaf, moves around, has limbs, suckles its young.
  ///
  /// B. Ganter, R. Wille, Formal Concept Analysis, 1999, p. 18, doi:10.1007/978-3-642-59830-2.
  static let water = FormalContext(
    TwoModeGraph([
      "110000100", "110000110", "111000110", "101000111", "110101000", "111101000", "101110000", "101101000",
    ]))

  /// King Arthur, Sir Robin, the Holy Grail; human, knight, king, mysterious.
  static let arthur = FormalContext(TwoModeGraph(["1110", "1100", "0001"]))

  static func random(seed: UInt64) -> FormalContext {
    FormalContext(TwoModeNetworks.random(seed: seed, upTo: 7, by: 6))
  }

  /// Every set of the numbers below a bound.
  static func subsets(_ count: Int) -> [[Int]] {
    (0..<1 << count).map { mask in (0..<count).filter { mask >> $0 & 1 == 1 } }
  }
}
