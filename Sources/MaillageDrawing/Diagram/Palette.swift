internal import Foundation

/// The colours that no category owns; every text on them reaches a contrast of 4.5, every mark 3.
public enum Palette {
  /// Text and titles.
  public static let ink = "#000000"
  /// Secondary text and lines.
  public static let grey = "#3D3D3D"
  /// Borders of cells.
  public static let rule = "#6B6B6B"
  /// Fill of headings.
  public static let heading = "#E4E4E4"
  /// Fill of boxes behind nodes.
  public static let box = "#F2F2F2"
  /// Circles behind nodes, which must not pass for lines.
  public static let ring = "#CFCFCF"
  /// The sheet.
  public static let paper = "#FFFFFF"
  /// What is missing, and what breaks the network.
  public static let alert = "#A30000"
  /// Fills of the findings: a departure, something to verify, in line, to coordinate.
  public static let gap = "#F2C6B6"
  public static let toCheck = "#FBE5C8"
  public static let compliant = "#DDF0E4"
  public static let toCoordinate = "#E8E0F0"

  /// A fill with the text that reads on it.
  public struct Tint: Sendable, Hashable {
    public let fill: String, text: String
  }

  /// The strongest part: pilot.
  public static let strong = Tint(fill: "#00456B", text: "#FFFFFF")
  /// A contribution.
  public static let medium = Tint(fill: "#5AA5CF", text: "#000000")
  /// An occasional part.
  public static let light = Tint(fill: "#CFE6F3", text: "#000000")
  /// A part to be verified.
  public static let doubtful = Tint(fill: toCheck, text: "#000000")
  /// A confirmed absence.
  public static let blank = Tint(fill: paper, text: grey)
}

/// The contrast between two colours, as the web content accessibility guidelines define it.
public enum Contrast {
  /// The ratio, 1 to 21, of two colours written `#RRGGBB`; 1 when one cannot be read.
  public static func ratio(_ a: String, _ b: String) -> Double {
    guard let first = luminance(a), let second = luminance(b) else { return 1 }
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  private static func luminance(_ color: String) -> Double? {
    guard color.utf8.count == 7, color.hasPrefix("#"), let value = UInt32(color.dropFirst(), radix: 16)
    else { return nil }
    let channels = [value >> 16, value >> 8, value].map { Double($0 & 255) / 255 }
    let linear = channels.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
