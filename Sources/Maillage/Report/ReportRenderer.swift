internal import Mustache

/// Turns the page and its sections into HTML through their templates; every text is escaped except pictures,
/// sections, style and script, which the product writes itself.
struct ReportRenderer: Sendable {
  private let page: MustacheTemplate
  private let section: MustacheTemplate

  init() throws {
    page = try MustacheTemplate(string: String(decoding: PackageResources.report_mustache, as: UTF8.self))
    section = try MustacheTemplate(string: String(decoding: PackageResources.section_mustache, as: UTF8.self))
  }

  func render(_ page: ReportPage) -> String {
    self.page.render(page)
  }

  func render(_ section: ReportPage.Section) -> String {
    self.section.render(section)
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
