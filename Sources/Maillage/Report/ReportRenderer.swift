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
  static var script: String { String(decoding: PackageResources.report_js, as: UTF8.self) }
}
