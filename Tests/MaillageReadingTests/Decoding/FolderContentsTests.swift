import MaillageModel
import Testing

@testable import MaillageReading

@Suite("Files and tables")
struct FolderContentsTests {
  @Test(
    "names of tables, French or English, in any case, accents or not",
    arguments: [
      ("acteurs.csv", "acteurs"), ("Acteurs.CSV", "acteurs"), ("ACTORS.csv", "acteurs"),
      ("réponses.csv", "reponses"),
      ("Competences-Services.csv", "competences_services"),
      ("service_competences.csv", "competences_services"),
      ("rôles.tsv", "roles"), ("acteurs.csv.txt", "acteurs"), ("project.csv", "projet"),
      ("funding.csv", "financements"),
    ])
  func named(_ file: String, _ table: String) {
    #expect(TableName(file).table(among: InputSchema.tables)?.id == table)
    #expect(TableName(file).kind == .table)
  }

  @Test("what is no table", arguments: ["acteurs (1).csv", "notes.csv", "acteurs.csv.bak", "acteurs"])
  func others(_ file: String) {
    #expect(TableName(file).kind != .table || TableName(file).table(among: InputSchema.tables) == nil)
  }
}
