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
}
