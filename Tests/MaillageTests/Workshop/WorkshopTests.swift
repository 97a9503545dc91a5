import Foundation
import Testing

@testable import Maillage

@Suite("What a workshop shows")
struct WorkshopTests {
  private let workshop: Workshop

  init() throws { workshop = try Workshop(language: .fr, clock: { "14\u{A0}h\u{A0}32" }) }

  private func page() async -> String { String(decoding: await workshop.currentPage, as: UTF8.self) }

  private func report(_ words: String) -> [OutputFile] {
    let text = """
      <html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:">\
      </head><body><main>\(words)</main></body></html>
      """
    return [OutputFile(path: "index.html", text: text), OutputFile(path: "tables/a.csv", text: words)]
  }

  private let broken = WorkshopProblem(diagnostics: [
    Diagnostic(
      code: "E07", severity: .error, at: SourceLocation(file: "roles.csv", line: 12, column: "acteur"),
      value: "<b>ccir", message: LocalizedText(fr: "l’acteur manque.", en: "no actor."),
      remedy: LocalizedText(fr: "Corrigez l’identifiant.", en: "Correct it.")),
    Diagnostic(
      code: "E19", severity: .error, at: SourceLocation(file: "acteurs.csv", line: 4),
      message: LocalizedText(fr: "la cellule est vide.", en: "empty."), remedy: LocalizedText(fr: "", en: "")),
    Diagnostic(
      code: "A20", severity: .warning, at: SourceLocation(file: "acteurs.csv"),
      message: LocalizedText(fr: "un SIREN est douteux.", en: "doubtful."),
      remedy: LocalizedText(fr: "", en: "")),
  ])

  @Test("before the first report, a page that waits for it")
  func waiting() async {
    #expect(await page().contains("Le rapport se prépare"))
    #expect(await workshop.file(at: "tables/a.csv") == nil)
  }

  @Test("the report as it is, which may now ask the workshop and nobody else")
  func good() async {
    await workshop.accept(report("premier"))
    let page = await page()
    #expect(page.contains("<main>premier</main>"))
    #expect(page.contains("default-src 'none'; connect-src 'self'; img-src data:"))
    #expect(page.hasSuffix("</body></html>"))
    #expect(!page.contains("class=\"atelier-bar\""))
    #expect(await workshop.state.message == "Atelier\u{A0}: à jour, 14\u{A0}h\u{A0}32")
    #expect(await workshop.file(at: "tables/a.csv")?.bytes == Array("premier".utf8))
    #expect(await workshop.file(at: "index.html") == nil, "the page is only served alive")
  }

  @Test("the page of the real report is given the right to ask")
  func policy() {
    let template = String(decoding: PackageResources.report_mustache, as: UTF8.self)
    let page = LivePage(base: template, panel: nil).bytes(.fr, saying: "Le rapport se refait…")
    let served = String(decoding: page, as: UTF8.self)
    #expect(served.contains("connect-src 'self'"))
    #expect(served.contains(">Le rapport se refait…</p>"), "told before any script asks")
    #expect(!template.contains("connect-src"), "what is written to disk talks to nobody")
  }

  @Test("every error with its place, value and remedy, above the last good report")
  func errors() async throws {
    await workshop.accept(report("premier"))
    await workshop.refuse(broken)
    let page = await page()
    #expect(
      page.contains(
        "Les tables ont 2\u{A0}erreurs\u{A0}; le rapport affiché est celui de 14\u{A0}h\u{A0}32."))
    #expect(
      page.contains(
        "<th scope=\"row\">roles.csv</th><td class=\"number\">12</td><td>acteur</td>"
          + "<td class=\"atelier-value\">&lt;b&gt;ccir</td>"
          + "<td class=\"atelier-finding\">l’acteur manque. Corrigez l’identifiant.</td><td>E07</td>"))
    #expect(
      page.contains("<span class=\"atelier-first\">acteurs.csv, ligne 4\u{A0}: la cellule est vide.</span>"),
      "what to mend first is in view without a click")
    #expect(page.contains("1\u{A0}avertissement, qui n’empêche rien"))
    let panel = try #require(page.range(of: "un SIREN est douteux."))
    let below = try #require(page.range(of: "<main>premier</main>"))
    #expect(panel.upperBound < below.lowerBound)
    #expect(await workshop.file(at: "tables/a.csv") != nil, "its files stay too")
  }

  @Test("without an earlier report, the errors alone, and then why there is nothing below")
  func errorsFirst() async {
    await workshop.refuse(broken)
    #expect(await page().contains("Les tables ont 2\u{A0}erreurs\u{A0}; aucun rapport n’a encore été fait."))
  }

  @Test("a reason that is in no table is told in words, without an empty table")
  func reason() async {
    await workshop.refuse(WorkshopProblem(reason: LocalizedText(fr: "Pas de jour.", en: "No day.")))
    let page = await page()
    #expect(page.contains("<span class=\"atelier-first\">Pas de jour.</span>"))
    #expect(!page.contains("<table>"))
  }

  @Test("the page changes its name when its content does, and only then")
  func token() async {
    await workshop.accept(report("premier"))
    let first = await workshop.state
    await workshop.refuse(broken)
    let second = await workshop.state
    await workshop.begin()
    let third = await workshop.state
    await workshop.accept(report("premier"))
    #expect(first.page != second.page)
    #expect(second.page == third.page, "working shows in the corner, without loading the page again")
    #expect(second.signal != third.signal)
    #expect(await workshop.state == first)
  }

  @Test("a page that waits hears of a change at once, and of nothing after its time")
  func news() async throws {
    let before = await workshop.state
    let start = ContinuousClock.now
    #expect(try await workshop.state(after: before.signal, within: .milliseconds(150)) == before)
    #expect(ContinuousClock.now - start >= .milliseconds(150))
    #expect(try await workshop.state(after: "autre", within: .seconds(60)) == before)
    async let heard = workshop.state(after: before.signal, within: .seconds(60))
    await workshop.accept(report("premier"))
    #expect(try await heard.page != before.page)
  }
}
