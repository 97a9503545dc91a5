extension SIMD8<UInt16> {
  /// The bits set in some lane.
  var union: Int {
    @inline(__always) get {
      let half = lowHalf | highHalf
      let quarter = half.lowHalf | half.highHalf
      return Int(quarter.x | quarter.y)
    }
  }
}

extension SIMD8<Double> {
  /// The sum of the lanes, by halves, which need not wait for each other.
  var total: Double {
    @inline(__always) get {
      let half = lowHalf + highHalf
      let quarter = half.lowHalf + half.highHalf
      return quarter.x + quarter.y
    }
  }
}
