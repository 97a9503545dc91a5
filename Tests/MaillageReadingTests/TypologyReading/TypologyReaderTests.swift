import Foundation
import MaillageModel
import Testing

@testable import MaillageReading

@Suite("The typology")
struct TypologyReaderTests {
  private func replaced(_ tables: [String: String]) -> (typology: Typology, diagnostics: [Diagnostic]) {
    TypologyReader.read(
      files: tables.sorted { $0.key < $1.key }.map { SourceFile(name: $0.key, text: $0.value) },
      replacing: .shipped)
  }

  @Test("the shipped tables have nothing wrong")
  func shipped() {
    let (typology, diagnostics) = TypologyReader.read(
      files: EmbeddedTypology.files.map { SourceFile(name: $0.name, contents: .bytes($0.bytes)) },
      replacing: Typology())
    #expect(diagnostics.map { $0.described(.fr) } == [])
    #expect(typology == .shipped)
    #expect(typology.families.count == 3)
    #expect(typology.actionTypes.count == 27)
    #expect(typology.functions.count == 18)
    #expect(typology.categories.count == 13)
    #expect(typology.serviceLook != nil)
    #expect(typology.applicabilities.count == 54)
    #expect(typology.countries.count == 250)
  }

  @Test("every table of the folder is compiled in")
  func embedded() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(
        path: "Sources/MaillageReading/Typology")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".csv")
    }
    #expect(files.sorted() == EmbeddedTypology.files.map(\.name).sorted())
    #expect(files.count <= TypologyTable.allCases.count)
  }

  @Test("every shipped word is found by each of its spellings, or by an earlier word")
  func spellings() {
    for category in Typology.shipped.categories {
      for word in [category.code, category.label.fr, category.label.en] {
        #expect(Typology.shipped.categories.parse(word)?.code == category.code, "\(word)")
      }
    }
    for function in Typology.shipped.functions {
      for word in [function.code, function.label.fr, function.label.en] {
        #expect(Typology.shipped.functions.parse(word)?.code == function.code, "\(word)")
      }
    }
  }

  @Test("a folder replaces the tables that it has, and only those")
  func partial() throws {
    let (typology, diagnostics) = replaced([
      "familles.csv":
        "code;fr;en\nI;Export;Export\nP;Attractivité;Attractiveness\nC;Coopération;Cooperation\n"
    ])
    #expect(diagnostics.filter { $0.severity == .error }.isEmpty)
    #expect(typology.families["I"]?.label.fr == "Export")
    #expect(typology.functions == Typology.shipped.functions)
  }

  @Test("labels of zones and their countries are replaced apart")
  func zones() {
    let labels = replaced(["zones.csv": "zone,fr,en\nmaghreb,Le Maghreb,Maghreb\n"]).typology.zones
    #expect(labels.count == 1)
    #expect(labels["maghreb"]?.members == Typology.shipped.zones["maghreb"]?.members)
    let members = replaced(["zones_pays.csv": "zone,pays,debut,fin\nmaghreb,TN,2000,\n"]).typology.zones
    #expect(members["maghreb"]?.members.map(\.country) == ["TN"])
    #expect(members["ocde"]?.members.isEmpty == true)
  }

  @Test(
    "what is wrong with a replacement",
    arguments: [
      (["vocabulaire.csv": "liste,cle,code,fr,en\nboolean,yes,oui,Oui,Yes\n"], "E25", "«\u{A0}pilot\u{A0}»"),
      (["familles.csv": "code,fr\n"], "E16", "aucune ligne"),
      (
        ["types_actions.csv": "code,fr,sous_categorie\nX1,Essai,X\n"], "E07",
        "«\u{A0}X\u{A0}» n’existe pas dans sous_categories.csv"
      ),
      (["categories.csv": "code,fr,tags\nA,Essai,etat\n"], "E06", "local-authority"),
      (["familles.csv": "code,libelle\nI,Export\n"], "E02", "«\u{A0}fr\u{A0}»"),
      (["familles.csv": "code,fr\nI,Export\nI,Autre\n"], "E04", "déjà utilisé"),
      (["zones_pays.csv": "zone,pays\nnulle-part,TN\n"], "E07", "zones.csv"),
      (["phases.csv": "code,fr,relais\nAMONT,Amont,premier\n"], "E10", "premier"),
    ])
  func faults(_ tables: [String: String], _ code: String, _ words: String) {
    let found = replaced(tables).diagnostics.filter { $0.code == code }
    #expect(
      found.contains { $0.described(.fr).contains(words) },
      "\(replaced(tables).diagnostics.map { $0.described(.fr) })")
  }

  @Test("a folder that is not there")
  func missing() {
    #expect(
      TypologyReader.read(folder: "/nowhere/typologie", replacing: .shipped).diagnostics.map(\.code) == [
        "E01"
      ])
  }
}
