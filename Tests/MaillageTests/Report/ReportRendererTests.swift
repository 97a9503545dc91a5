import Testing

@testable import Maillage

@Suite("The style of a report")
struct ReportRendererTests {
  @Test("the line at the top of each sheet holds any title, and no title ends it")
  func running() {
    let style = ReportRenderer.running("L’Île \"A\" </style> & \\ · 30/06/2025")
    #expect(
      style.contains(
        "content: \"L’Île \\22 A\\22  \\3c /style\\3e  \\26  \\5c  · 30/06/2025\";"))
    #expect(!style.contains("</"))
    #expect(style.contains("@page :first { @top-left { content: none; } }"))
  }

  @Test("on paper chapters follow each other, and a head stands with what it heads")
  func paper() throws {
    let style = ReportRenderer.style
    let print = style[try #require(style.firstRange(of: "@media print")).lowerBound...]
    #expect(!print.contains("h2 { break-before: page"))
    #expect(print.contains("h2 { break-after: avoid"))
    #expect(print.contains("h3, h4, caption, .question { break-after: avoid; }"))
    #expect(print.contains("figure, ul.findings li, tr { break-inside: avoid; }"))
    #expect(print.contains("thead { display: table-header-group"))
  }

  @Test("of a frame taller than the window the keyboard goes to the beginning")
  func frames() {
    #expect(ReportRenderer.script.contains("scrollMarginBottom"))
  }
}
