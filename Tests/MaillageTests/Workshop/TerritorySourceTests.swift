import Testing

@testable import Maillage

@Suite("A territory’s folder feeds a workshop")
struct TerritorySourceTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private struct NoRendering: PictureRendering {
    func picture(of job: RenderJob, within limit: Duration) async throws(RenderFailure) -> [UInt8] {
      throw .unavailable
    }
  }

  private func source(day: String? = nil, typology: String? = nil) -> TerritorySource {
    TerritorySource(
      folder: folder.path, typologyFolder: typology, day: day.flatMap { CalendarDate(iso: $0) },
      rendering: NoRendering())
  }

  private func problem(_ reading: WorkshopReading) -> WorkshopProblem? {
    if case .refused(let problem) = reading { problem } else { nil }
  }

  @Test("right tables and a day give a study, read again at each call")
  func study() throws {
    try folder.write("acteurs.csv", "id,nom,categorie\na,Agence,AGEN\n")
    let source = source(day: "2025-01-01")
    guard case .study(let first) = source.read() else {
      Issue.record("refused")
      return
    }
    #expect(first.territory.actors.map(\.id) == ["a"])
    try folder.write("acteurs.csv", "id,nom,categorie\nb,Agence,AGEN\n")
    guard case .study(let second) = source.read() else {
      Issue.record("refused")
      return
    }
    #expect(second.territory.actors.map(\.id) == ["b"])
  }

  @Test("wrong tables give the diagnostics of a check, word for word")
  func wrong() throws {
    try folder.write("acteurs.csv", "id,nom,categorie\n,Agence,AGEN\n")
    let told = TerritoryReader(typology: TypologyReader.shipped())
      .check(folder.path, on: CalendarDate(iso: "2025-01-01")).diagnostics
    #expect(told.contains { $0.severity == .error })
    #expect(problem(source(day: "2025-01-01").read()) == WorkshopProblem(diagnostics: told))
  }

  @Test("right tables without a day give the reason")
  func day() throws {
    try folder.write("acteurs.csv", "id,nom,categorie\na,Agence,AGEN\n")
    #expect(problem(source().read()) == WorkshopProblem(reason: TerritorySource.missingDay))
  }

  @Test("a typology that cannot be used is told like a table, and a save of it is seen")
  func typology() throws {
    try folder.write("acteurs.csv", "id,nom,categorie\na,Agence,AGEN\n")
    let other = try Folder()
    try other.write("familles.csv", "code\n\"")
    let source = source(day: "2025-01-01", typology: other.path)
    #expect(problem(source.read())?.diagnostics.contains { $0.severity == .error } == true)
    let before = source.look()
    try other.write("familles.csv", "code\n")
    #expect(source.look() != before)
  }

  @Test("a figure that cannot be drawn is a reason, in words")
  func figure() async throws {
    let result = await source().files(of: try folder.smallStudy())
    guard case .failure(let obstacle) = result else {
      Issue.record("drawn by nothing")
      return
    }
    #expect(obstacle.reason.fr.contains("n’a pas pu être dessinée. Graphviz ne démarre pas"))
  }
}
