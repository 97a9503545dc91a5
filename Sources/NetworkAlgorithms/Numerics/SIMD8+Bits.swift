extension SIMD8<UInt64> {
  var isAnySet: Bool {
    @inline(__always) get {
      let half = lowHalf | highHalf
      let quarter = half.lowHalf | half.highHalf
      return quarter.x | quarter.y != 0
    }
  }

  /// How many bits are set: in pairs, in fours, then over half of the words and on to one.
  var bitCount: Int {
    @inline(__always) get {
      let pairs = self &- ((self &>> 1) & 0x5555_5555_5555_5555)
      let fours = (pairs & 0x3333_3333_3333_3333) &+ ((pairs &>> 2) & 0x3333_3333_3333_3333)
      let half = fours.lowHalf &+ fours.highHalf
      let eights = (half & 0x0F0F_0F0F_0F0F_0F0F) &+ ((half &>> 4) & 0x0F0F_0F0F_0F0F_0F0F)
      let quarter = eights.lowHalf &+ eights.highHalf
      let word = quarter.x &+ quarter.y
      let sixteens = (word & 0x00FF_00FF_00FF_00FF) &+ ((word &>> 8) & 0x00FF_00FF_00FF_00FF)
      return Int(truncatingIfNeeded: (sixteens &* 0x0001_0001_0001_0001) &>> 48)
    }
  }
}
