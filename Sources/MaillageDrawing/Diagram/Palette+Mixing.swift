extension Palette {
  /// A colour mixed with white: `strength` 1 keeps it whole, 0 gives white.
  ///
  /// - Returns: `#RRGGBB`; the sheet's colour when the first cannot be read.
  static func mixed(_ color: String, strength: Double) -> String {
    guard color.utf8.count == 7, color.hasPrefix("#"), let value = UInt32(color.dropFirst(), radix: 16)
    else { return paper }
    let share = min(1, max(0, strength))
    let channels = [value >> 16, value >> 8, value].map { channel in
      Int((255 - share * (255 - Double(channel & 255))).rounded())
    }
    return "#"
      + channels.map { channel in
        let digits = String(channel, radix: 16, uppercase: true)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }
}
