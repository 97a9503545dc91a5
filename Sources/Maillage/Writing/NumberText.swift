internal import Foundation
internal import MaillageAnalysis
package import MaillageModel

/// Numbers as people read them, the same on every machine.
package enum NumberText {
  /// A whole number with its thousands apart: `12 345` in French, `12,345` in English.
  package static func integer(_ value: Int, _ language: Language) -> String {
    Phrasing.whole(value)[language]
  }

  /// A number rounded to some decimals, half away from zero: `0,52` in French.
  package static func decimal(_ value: Double, decimals: Int, _ language: Language) -> String {
    let text = fixed(value.magnitude, decimals: decimals)
    let parts = text.split(separator: ".")
    let whole = parts.first.flatMap { Int($0) }.map { integer($0, language) } ?? text
    let isZero = text.allSatisfy { $0 == "0" || $0 == "." }
    let sign = value < 0 && !isZero ? "\u{2212}" : ""
    guard parts.count == 2 else { return sign + whole }
    return sign + whole + (language == .fr ? "," : ".") + parts[1]
  }

  /// A ratio as a percentage: `81,6 %` in French, `81.6%` in English.
  package static func percent(_ ratio: Double, decimals: Int, _ language: Language) -> String {
    decimal(ratio * 100, decimals: decimals, language) + (language == .fr ? "\u{A0}%" : "%")
  }

  /// The shortest text that reads back to the same double, with a point.
  package static func exact(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 1e15 ? String(Int64(value)) : "\(value)"
  }

  private static func fixed(_ value: Double, decimals: Int) -> String {
    String(format: "%.\(decimals)f", value)
  }
}
