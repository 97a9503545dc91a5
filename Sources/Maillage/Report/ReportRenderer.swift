internal import Mustache

/// Turns the page into HTML through the template; every text is escaped except pictures, style and script,
/// which the product writes itself.
struct ReportRenderer {
  private let template: MustacheTemplate

  init() throws {
    template = try MustacheTemplate(
      string: String(decoding: PackageResources.report_mustache, as: UTF8.self))
  }

  func render(_ page: ReportPage) -> String {
    template.render(page)
  }

  static var style: String { String(decoding: PackageResources.report_css, as: UTF8.self) }

  /// The style of a page whose tables have some columns: those of numbers stand to the right, told once for
  /// the table instead of in each of tens of thousands of cells.
  static func style(columns: Int) -> String {
    guard columns > 0 else { return style }
    let cells = (1...columns).map { ".n\($0) > tbody > tr > :nth-child(\($0))" }.joined(separator: ",\n")
    return style + cells
      + " { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; min-width: var(--number); }\n"
  }

  /// The style of the line that each sheet of paper but the first bears at its top: sheets come apart.
  static func running(_ heading: String) -> String {
    let text = heading.unicodeScalars.map { scalar in
      "\"\\<>&".unicodeScalars.contains(scalar) || scalar.value < 0x20
        ? "\\" + String(scalar.value, radix: 16) + " " : String(scalar)
    }.joined()
    return """
      @page { @top-left { content: "\(text)"; font: 8pt "Liberation Sans", Arial, sans-serif; color: #3d3d3d; } }
      @page :first { @top-left { content: none; } }

      """
  }

  static var script: String { String(decoding: PackageResources.report_js, as: UTF8.self) }
}
