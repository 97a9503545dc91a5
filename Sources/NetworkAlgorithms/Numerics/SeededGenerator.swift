/// A random generator that repeats its sequence for the same seed on every machine (SplitMix64).
///
/// - Source: G. L. Steele, D. Lea, C. H. Flood, OOPSLA 2014, doi:10.1145/2660193.2660195.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator at the start of the sequence of `seed`.
  ///
  /// - Parameter seed: Any number; equal seeds give equal sequences.
  public init(seed: UInt64) { state = seed }

  /// The next 64 random bits.
  ///
  /// - Returns: A number, all values equally likely.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A random number in 0..<1, with 53 random bits.
  ///
  /// - Returns: The number.
  public mutating func nextUnit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A random integer in `0..<bound`, by multiplication, with a bias below bound / 2⁶⁴.
  ///
  /// - Parameter bound: How many values there are, at least 1.
  /// - Returns: The integer.
  public mutating func next(below bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }
}

extension Array {
  /// Puts the elements in a random order, the same for the same generator state and count.
  mutating func seededShuffle(_ generator: inout SeededGenerator) {
    for index in stride(from: count - 1, to: 0, by: -1) {
      swapAt(index, generator.next(below: index + 1))
    }
  }
}
