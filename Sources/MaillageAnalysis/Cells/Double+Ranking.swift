extension Double {
  /// The number to nine decimals, so that scores equal but for rounding errors compare as equal.
  var withoutRoundingError: Double { (self * 1e9).rounded() / 1e9 }
}
