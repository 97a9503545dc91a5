import Foundation
import MaillageModel
import MaillageReading
import Testing

/// The territories of the repository.
private let graphs = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "Graphs")

@Suite("Reading folders")
struct TerritoryReaderTests {
  private func temporary(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "maillage-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test(
    "the territories of the repository have no error",
    arguments: (try? FileManager.default.contentsOfDirectory(atPath: graphs.path)) ?? [])
  func repository(_ name: String) throws {
    let outcome = TerritoryReader(typology: .shipped).check(graphs.appending(path: name).path)
    #expect(outcome.errors == [])
    #expect(outcome.territory != nil)
    // Nothing doubtful but what the tables are meant to show: an actor that nothing mentions, an action of a mandate.
    let doubtful = outcome.diagnostics.filter {
      $0.severity == .warning && !["A26", "A34"].contains($0.code)
    }
    #expect(doubtful.map { $0.described(.fr) } == [])
  }

  @Test("a folder that is not there, or is a file")
  func missing() throws {
    let reader = TerritoryReader(typology: .shipped)
    #expect(throws: ReadingFailure.self) { try reader.read("/nowhere/at/all") }
    let outcome = reader.check("/nowhere/at/all")
    #expect(outcome.diagnostics.map(\.code) == ["E01"])
    #expect(outcome.diagnostics.map(\.location.file) == ["all"])
    try temporary { folder in
      let file = folder.appending(path: "acteurs.csv")
      try Data("id,nom,categorie\n".utf8).write(to: file)
      #expect(reader.check(file.path).diagnostics.map(\.code) == ["E01"])
    }
  }

  @Test("a folder in the place of a table")
  func folderForFile() throws {
    try temporary { folder in
      try FileManager.default.createDirectory(
        at: folder.appending(path: "acteurs.csv"), withIntermediateDirectories: true)
      #expect(TerritoryReader(typology: .shipped).check(folder.path).codes == ["E15", "N44"])
    }
  }

  @Test("files of other kinds, hidden files and locks of spreadsheets are left alone")
  func otherFiles() throws {
    try temporary { folder in
      let files = ["acteurs.csv", ".~lock.acteurs.csv#", "~$acteurs.xlsx", "LISEZMOI.md", "carte.png"]
      for name in files {
        try Data("id,nom,categorie\ncci,CCI,CONS\n".utf8).write(to: folder.appending(path: name))
      }
      let outcome = TerritoryReader(typology: .shipped).check(folder.path)
      #expect(outcome.codes == ["N44"])
      #expect(outcome.territory?.inputs.map(\.file) == ["acteurs.csv"])
      #expect(outcome.territory?.inputs.first?.bytes.count == 30)
    }
  }

  @Test("actors alone make a territory")
  func actorsAlone() throws {
    let territory = try #require(
      Folder(["Acteurs.CSV": "Identifiant;Nom;Catégorie\ncci;CCI;Réseau consulaire\n"]).read().territory)
    #expect(territory.actors.map(\.id) == ["cci"])
    #expect(territory.actors[0].category == "CONS")
    #expect(territory.actors[0].country == "FR")
    #expect(territory.project.observationDate == nil)
  }

  @Test("defaults of relations")
  func relationDefaults() throws {
    let folder = Folder.base.with([
      "relations.csv": """
      id;origine;cible;type;certitude;probabilite;oriente;poids
      r1;cci;region;financement;;;;
      r2;cci;region;convention;?;;;2,5
      r3;cci;region;travail;?;0,8;oui;

      """
    ])
    let relations = try #require(folder.read().territory).relations
    #expect(relations.map(\.isOriented) == [true, false, true])
    #expect(relations.map(\.probability) == [1, 0.5, 0.8])
    #expect(relations.map(\.weight) == [1, 2.5, 1])
    #expect(relations.map(\.certainty) == [.certain, .doubtful, .doubtful])
  }

  @Test("empty family, unknown level, unknown columns and provenance")
  func roles() throws {
    let folder = Folder.base.with([
      "roles.csv": "acteur,fonction,niveau,famille,source,enquêteur\ncci,Former,?,,entretien,équipe A\n"
    ])
    let role = try #require(folder.read().territory?.roles.first)
    #expect(role.family == nil)
    #expect(role.level == .unknown)
    #expect(role.function == "FOR")
    #expect(role.provenance.source == "entretien")
    #expect(role.provenance.attributes == ["enquêteur": "équipe A"])
    #expect(role.provenance.location.line == 2)
  }

  @Test("zones of the territory extend and replace those of the typology")
  func zones() throws {
    let folder = Folder.base.with([
      "zones.csv": "zone,libelle,pays,debut\nmaghreb,,TN,2000\nbassin,Bassin,IT,\nbassin,,Tunisie,\n"
    ])
    let typology = try #require(folder.read().territory).typology
    #expect(typology.zones["maghreb"]?.members.map(\.country) == ["TN"])
    #expect(typology.zones["maghreb"]?.label.fr == "Maghreb")
    #expect(typology.zones["bassin"]?.members.map(\.country) == ["IT", "TN"])
    #expect(typology.zones.count == Typology.shipped.zones.count + 1)
  }

  @Test(
    "the tables are in French unless the project says otherwise",
    arguments: [("", "fr"), ("en", "en"), ("DE", "de"), ("anglais", "fr")])
  func language(written: String, read: String) throws {
    let project = "titre,territoire,date_observation,langue\nA,B,2026,\(written)\n"
    let territory = try #require(Folder.base.with(["projet.csv": project]).read().territory)
    #expect(territory.project.language == read)
  }

  @Test("the notice counts the actors in force on the day asked for, else on the project’s")
  func dayAskedFor() throws {
    let folder = Folder.base.with(["acteurs.csv": "id,nom,categorie,debut\na,A,COLL,2030\n"])
    let summary = { (day: CalendarDate?) in
      folder.read(on: day).diagnostics.first { $0.message.fr.contains("en vigueur") }?.message.fr
    }
    #expect(summary(nil) == "1 acteur lu, 0 en vigueur au 30/06/2026, 1 à venir (a).")
    #expect(summary(CalendarDate(iso: "2031-01-01")) == "1 acteur lu, 1 en vigueur au 01/01/2031.")
  }

  @Test("the notice counts as a study does: a filiation ends the one and begins the other")
  func filiationDates() throws {
    let folder = Folder.base.with([
      "acteurs.csv": "id,nom,categorie\na,A,COLL\nb,B,COLL\nc,C,COLL\n",
      "filiations.csv": "ancien,nouveau,type,date\na,b,succession,2020\nb,c,transfert_mission,2021\n",
    ])
    let summary = { (day: String) in
      folder.read(on: CalendarDate(iso: day)).diagnostics.first { $0.message.fr.contains("en vigueur") }?
        .message.fr
    }
    #expect(summary("2025-01-01") == "3 acteurs lus, 2 en vigueur au 01/01/2025, 1 éteint (a).")
    #expect(summary("2019-01-01") == "3 acteurs lus, 2 en vigueur au 01/01/2019, 1 à venir (b).")
  }
}
