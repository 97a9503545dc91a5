import MaillageModel
import MaillageReading
import Testing

/// A folder damaged as folders really are, made from one without fault.
struct Damage: Sendable, CustomTestStringConvertible {
  let name: String
  /// What must be told, and whether a territory still comes out.
  let codes: Set<String>
  let apply: @Sendable (inout Folder) -> Void

  init(_ name: String, _ codes: Set<String>, _ apply: @escaping @Sendable (inout Folder) -> Void) {
    self.name = name
    self.codes = codes
    self.apply = apply
  }

  var testDescription: String { name }
}

extension Folder {
  /// Replaces a text in a table.
  fileprivate mutating func edit(_ file: String, _ old: String, _ new: String) {
    let text = String(decoding: files[file] ?? [], as: UTF8.self)
    files[file] = Array(
      text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new).utf8)
  }

  fileprivate mutating func rename(_ file: String, _ name: String) {
    files[name] = files.removeValue(forKey: file)
  }

  /// A folder of several tables without anything to say but what was read.
  static let sound = Folder([
    "projet.csv": "titre,territoire,date_observation,source\nEssai,Région Exemple,2026-06-30,fictif\n",
    "acteurs.csv": """
    id,nom,sigle,categorie,siret,code_insee,pays,debut,fin,source
    region,Région Exemple,,COLL,21330063500017,84,FR,,,fictif
    cci,CCI Exemple,CCI,CONS,,,FR,2010-01-01,,fictif
    direccte,Direccte,,ETAT,,,FR,2010,2021-03-31,fictif
    dreets,DREETS,,ETAT,,,FR,2021-04-01,,fictif
    tunis,Ville de Tunis,,ETRA,,,TN,,,fictif

    """,
    "filiations.csv": "ancien,nouveau,type,date,source\ndireccte,dreets,succession,2021-04-01,fictif\n",
    "services.csv": "id,nom,acteur,type,source\nri,Relations internationales,region,RI,fictif\n",
    "roles.csv":
      "acteur,fonction,niveau,famille,debut,source\ncci,INF,P,I,2012,fictif\ndireccte,COO,P,,2010,fictif\n",
    "relations.csv": """
    id,origine,cible,type,poids,debut,source
    accord,region,tunis,accord,1,2018,fictif
    aide,region,cci,financement,1,2018,fictif

    """,
    "actions.csv": "id,intitule,type,relation,pays,source\na1,Mission à Tunis,I1.5,accord,TN,fictif\n",
    "mobilisations.csv": "action,acteur,service,role,source\na1,cci,,C,fictif\na1,,ri,P,fictif\n",
  ])
}

@Suite("Folders damaged as they really are")
struct DamagedFoldersTests {
  static let damages: [Damage] = [
    Damage("nothing at all", []) { _ in },
    Damage("no folder content", ["E01"]) { $0.files = [:] },
    Damage("actors renamed", ["E01", "N43"]) { $0.rename("acteurs.csv", "acteurs (1).csv") },
    Damage("actors saved as a workbook", ["E14"]) {
      $0.files["acteurs.csv"] = nil
      $0.files["acteurs.xlsx"] = [0x50, 0x4B, 3, 4]
    },
    Damage("workbook renamed .csv", ["E14"]) { $0.files["roles.csv"] = [0x50, 0x4B, 3, 4, 0, 0] },
    Damage("Unicode text", ["E14"]) {
      let text = String(decoding: $0.files["acteurs.csv"] ?? [], as: UTF8.self)
      $0.files["acteurs.csv"] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    },
    Damage("Windows-1252 with semicolons", ["N40"]) { folder in
      let text = String(decoding: folder.files["acteurs.csv"] ?? [], as: UTF8.self)
      folder.files["acteurs.csv"] = text.unicodeScalars.map { $0 == "," ? 0x3B : UInt8($0.value & 255) }
    },
    Damage("byte order mark and sep= line", []) {
      $0.files["acteurs.csv"] =
        [0xEF, 0xBB, 0xBF] + Array("sep=,\r\n".utf8) + ($0.files["acteurs.csv"] ?? [])
    },
    Damage("old Macintosh line ends", []) { $0.edit("acteurs.csv", "\n", "\r") },
    Damage("trailing separators", []) { $0.edit("acteurs.csv", "\n", ",,,\n") },
    Damage("emptied file", ["E16"]) { $0.files["acteurs.csv"] = [] },
    Damage("header deleted", ["E02"]) {
      $0.edit("acteurs.csv", "id,nom,sigle,categorie,siret,code_insee,pays,debut,fin,source\n", "")
    },
    Damage("title above the header", ["E02"]) {
      $0.edit("roles.csv", "acteur,fonction", "Liste des rôles\nacteur,fonction")
    },
    Damage("required column deleted", ["E02"]) { $0.edit("roles.csv", "fonction", "mission") },
    Damage("separator lost", ["E03"]) {
      $0.edit("acteurs.csv", "cci,CCI Exemple,CCI,CONS", "cci,CCI Exemple,CONS")
    },
    Damage("comma in a name", ["E03"]) { $0.edit("acteurs.csv", "CCI Exemple,CCI", "CCI, de l’Exemple,CCI") },
    Damage("quote never closed", ["E03"]) { $0.edit("acteurs.csv", "CCI Exemple", "\"CCI Exemple") },
    Damage("identifier typed twice", ["E04"]) { $0.edit("acteurs.csv", "dreets,DREETS", "cci,DREETS") },
    Damage("identifier with capitals", ["E05"]) { $0.edit("acteurs.csv", "tunis,Ville", "Tunis,Ville") },
    Damage("unknown category", ["E06"]) { $0.edit("acteurs.csv", "CONS", "GUILDES") },
    Damage("actor deleted", ["E07"]) {
      $0.edit("acteurs.csv", "tunis,Ville de Tunis,,ETRA,,,TN,,,fictif\n", "")
    },
    Damage("table of services deleted", ["E07"]) { $0.files["services.csv"] = nil },
    Damage("impossible date", ["E08"]) { $0.edit("acteurs.csv", "2021-03-31", "31/09/2021") },
    Damage("dates exchanged", ["E09"]) { $0.edit("acteurs.csv", "2010,2021-03-31", "2021-03-31,2010") },
    Damage("letters in a number", ["E10"]) { $0.edit("relations.csv", "accord,1,", "accord,un,") },
    Damage("actor and service", ["E11"]) { $0.edit("mobilisations.csv", "a1,,ri", "a1,cci,ri") },
    Damage("type of action unknown", ["E12"]) { $0.edit("actions.csv", "I1.5", "I9.9") },
    Damage("filiation of itself", ["E13"]) { $0.edit("filiations.csv", "direccte,dreets", "dreets,dreets") },
    Damage("SIRET damaged by Excel", ["A20"]) { $0.edit("acteurs.csv", "21330063500017", "2.13301E+13") },
    Damage("e-mail in a cell", ["A28"]) { $0.edit("acteurs.csv", "TN,,,fictif", "TN,,,mairie@exemple.tn") },
    Damage("table copied twice in one file", ["A24", "A32"]) {
      $0.files["relations.csv"] = ($0.files["relations.csv"] ?? []) + ($0.files["relations.csv"] ?? [])
    },
    Damage("two lines of header", ["A32"]) {
      $0.edit("roles.csv", "source\n", "source\nacteur,fonction,niveau,famille,debut,source\n")
    },
    Damage("zero bytes", ["A29"]) { $0.edit("acteurs.csv", "Ville de", "Ville\u{0} de") },
    Damage("everything at once", ["E04", "E05", "E06", "E07", "E08", "E10", "E12"]) {
      $0.edit("acteurs.csv", "dreets,DREETS", "cci,DREETS")
      $0.edit("acteurs.csv", "tunis,Ville", "Tunis,Ville")
      $0.edit("acteurs.csv", "CONS", "XXXX")
      $0.edit("acteurs.csv", "2021-03-31", "hier")
      $0.edit("relations.csv", "accord,1,", "accord,un,")
      $0.edit("actions.csv", "I1.5", "I9.9")
    },
  ]

  @Test("each is told with its codes, and only errors stop", arguments: damages)
  func damage(_ damage: Damage) {
    var folder = Folder.sound
    damage.apply(&folder)
    let outcome = folder.read()
    let told = Set(outcome.codes)
    #expect(
      damage.codes.isSubset(of: told), "\(outcome.diagnostics.map { $0.code + " " + $0.described(.fr) })")
    #expect((outcome.territory == nil) == outcome.diagnostics.contains { $0.severity == .error })
    #expect((outcome.territory == nil) == damage.codes.contains { $0.hasPrefix("E") })
    #expect(outcome.diagnostics == outcome.diagnostics.sorted())
  }

  @Test("there are at least thirty of them, and the sound folder has nothing to say")
  func sound() {
    #expect(Self.damages.count > 30)
    #expect(
      Folder.sound.read().codes == ["N41"], "\(Folder.sound.read().diagnostics.map { $0.described(.fr) })")
  }

  @Test("one byte wrong anywhere never stops the reading from answering", arguments: 0..<60)
  func fuzz(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var folder = Folder.sound
    for _ in 0..<4 {
      guard let name = folder.files.keys.sorted().randomElement(using: &generator),
        var bytes = folder.files[name],
        let place = bytes.indices.randomElement(using: &generator)
      else { continue }
      switch Int.random(in: 0...2, using: &generator) {
      case 0: bytes[place] = [0, 9, 10, 13, 34, 44, 59, 0x80, 0xFF].randomElement(using: &generator) ?? 0
      case 1: bytes.removeSubrange(place...)
      default: bytes.insert(contentsOf: bytes[place...].prefix(20), at: place)
      }
      folder.files[name] = bytes
    }
    let outcome = folder.read()
    #expect((outcome.territory == nil) == outcome.diagnostics.contains { $0.severity == .error })
  }
}
