import MaillageModel
import MaillageReading
import Testing

@Suite("Reading what somebody imagines of a territory")
struct ScenarioReaderTests {
  static let heading = "operation,objet,id,vers,fonction,famille,date"
  private let reader: ScenarioReader
  private let day = CalendarDate.reference

  init() throws {
    let tables = [
      ("acteurs", "id,nom,categorie,fin\ncci,CCI Nord,CONS,\nagence,Agence,AGEN,\nvieux,Ancien,ASSO,1990"),
      ("services", "id,nom,acteur,type\ndde,Développement,agence,DDE"),
      ("relations", "id,origine,cible,type\nr1,cci,agence,travail"),
    ]
    let outcome = TerritoryReader(typology: TypologyReader.shipped()).check(
      files: tables.map { SourceFile(name: $0.0 + ".csv", text: $0.1) }, folderName: "essai")
    reader = ScenarioReader(for: try #require(outcome.territory))
  }

  private func read(_ lines: String..., heading: String = heading) -> ScenarioOutcome {
    reader.check(
      file: SourceFile(name: "scenario.csv", text: ([heading] + lines).joined(separator: "\n")), on: day)
  }

  /// A line, or several, and what must be told: `E07:2:vers`.
  struct Fault: Sendable, CustomTestStringConvertible {
    let lines: [String]
    let told: String
    let says: String
    var testDescription: String { told + " " + lines.joined(separator: " / ") }
  }

  static let faults = [
    Fault(lines: ["détruire,acteur,cci,,,,"], told: "E06:2:operation", says: "retirer"),
    Fault(lines: ["scinder,relation,r1,cci,,,"], told: "E27:2:objet", says: "Objets possibles\u{A0}: acteur"),
    Fault(lines: ["transferer,,cci,agence,SEN,,"], told: "E19:2:objet", says: "vide"),
    Fault(lines: ["transferer,role,cci,,SEN,,"], told: "E19:2:vers", says: "obligatoire"),
    Fault(lines: ["retirer,acteur,cic,,,,"], told: "E07:2:id", says: "Proches\u{A0}: cci"),
    Fault(lines: ["transferer,role,cci,agnce,SEN,,"], told: "E07:2:vers", says: "agence"),
    Fault(lines: ["retirer,service,dd,,,,"], told: "E07:2:id", says: "dde"),
    Fault(lines: ["retirer,relation,r7,,,,"], told: "E07:2:id", says: "r1"),
    Fault(lines: ["retirer,role,cci,,SENS,,"], told: "E06:2:fonction", says: "SEN"),
    Fault(lines: ["fusionner,acteur,cci,CCI Nord,,,"], told: "E05:2:vers", says: "cci-nord"),
    Fault(lines: ["terminer,relation,r1,,,,31/02/2021"], told: "E08:2:date", says: "28/02/2021"),
    Fault(lines: ["ajouter,acteur,cci,,,,"], told: "E04:2:", says: "existe déjà"),
    Fault(lines: ["ajouter,acteur,nouveau,,,,"], told: "E19:2:categorie", says: "vide"),
    Fault(lines: ["retirer,acteur,cci,agence,,,"], told: "A42:2:vers", says: "ne se sert pas"),
    Fault(
      lines: ["fusionner,acteur,cci,tout,,,", "fusionner,acteur,agence,tout,,,"], told: "A43:2:categorie",
      says: "AGEN, CONS"),
    Fault(lines: ["fusionner,acteur,cci,agenc,,,"], told: "A44:2:vers", says: "agence"),
    Fault(lines: ["fusionner,acteur,cci,nouvel-organisme,,,"], told: "N47:2:vers", says: "crée"),
    Fault(lines: ["scinder,acteur,cci,cci,,,"], told: "E28:2:vers", says: "transférez"),
    Fault(
      lines: ["fusionner,acteur,cci,agence,,,", "retirer,acteur,cci,,,,"], told: "E28:3:",
      says: "disparaît déjà"),
    Fault(
      lines: ["retirer,acteur,cci,,,,1999", "ajouter,role,cci,P,SEN,I,"], told: "E28:3:",
      says: "a disparu le 01/01/1999"),
    Fault(
      lines: ["fusionner,acteur,cci,tout,,,1999", "ajouter,role,tout,P,SEN,I,1998"], told: "E28:3:",
      says: "n’apparaît que"),
    Fault(
      lines: ["ajouter,role,cci,P,SEN,I,", "ajouter,role,cci,C,SEN,I,"], told: "E28:3:", says: "le contraire"),
    Fault(
      lines: ["ajouter,role,cci,P,SEN,I,", "retirer,role,cci,,SEN,,"], told: "E28:3:", says: "le contraire"),
    Fault(
      lines: ["transferer,service,dde,cci,,,", "transferer,service,dde,vieux,,,"], told: "E28:3:",
      says: "le contraire"),
  ]

  @Test("each fault is told at its place, with what to do", arguments: faults)
  func tells(_ fault: Fault) throws {
    let outcome = reader.check(
      file: SourceFile(name: "scenario.csv", text: ([Self.heading] + fault.lines).joined(separator: "\n")),
      on: day)
    let all = outcome.diagnostics.map { "\($0.code):\($0.location.line ?? 0):\($0.location.column ?? "")" }
    let index = try #require(all.firstIndex(of: fault.told), "\(all)")
    let diagnostic = outcome.diagnostics[index]
    #expect(diagnostic.described(.fr).contains(fault.says), "\(diagnostic.described(.fr))")
    #expect(!diagnostic.described(.en).isEmpty)
    #expect((outcome.scenario == nil) == outcome.diagnostics.contains { $0.severity == .error })
    #expect(diagnostic.severity == DiagnosticCode(rawValue: diagnostic.code)?.severity)
  }

  @Test("operations are understood in French and in English, with or without accents")
  func languages() throws {
    let french = read("fusionner,acteur,cci,agence,,,2001", "Transférer,fonction,vieux,cci,Sensibiliser,,")
    let english = read(
      "Merge,actor,cci,agence,,,2001", "transfer,function,vieux,cci,SEN,,",
      heading: "operation,object,identifier,towards,function,family,date")
    let scenario = try #require(french.scenario)
    #expect(scenario == english.scenario)
    #expect(scenario.operations.count == 2)
  }

  @Test("the order of the lines leaves no trace")
  func order() {
    let lines = ["fusionner,acteur,cci,agence,,,", "retirer,relation,r1,,,,", "ajouter,service,ri,agence,,,"]
    let heading = Self.heading + ",type"
    let there = read(lines[0] + ",", lines[1] + ",", lines[2] + ",RI", heading: heading)
    let back = read(lines[2] + ",RI", lines[1] + ",", lines[0] + ",", heading: heading)
    #expect(there.scenario != nil && there.scenario == back.scenario)
  }

  @Test("a relation without type is an ordinary one, and one between two actors may be named by them")
  func relations() throws {
    let scenario = try #require(
      read("ajouter,relation,cci,vieux,,,", "retirer,relation,cci,agence,,,").scenario)
    #expect(scenario.operations.map(\.change).contains(.removeRelation(.between("cci", "agence", kind: nil))))
    #expect(
      scenario.operations.map(\.change).contains(
        .addRelation(origin: "cci", target: "vieux", kind: "travail", family: nil)))
  }

  @Test("a merger needs no object, and an actor that is gone may come back")
  func leniency() {
    #expect(read("fusionner,,cci,agence,,,").scenario != nil)
    #expect(read("ajouter,acteur,vieux,,,,").scenario != nil)
    #expect(read("retirer,acteur,cci,,,,1998", "ajouter,acteur,cci,,,,1999").scenario != nil)
  }

  @Test("a scenario that is not there is told, and nothing is read")
  func missing() {
    let outcome = reader.check("/nowhere/scenario.csv", on: day)
    #expect(outcome.scenario == nil && outcome.diagnostics.map(\.code) == ["E01"])
  }

  @Test("each form says what it means in both languages, and stands once")
  func grammar() {
    let forms = ScenarioGrammar.forms
    #expect(Set(forms.map { "\($0.verb) \($0.object)" }).count == forms.count)
    #expect(forms.allSatisfy { !$0.meaning.fr.isEmpty && !$0.meaning.en.isEmpty })
    for verb in ScenarioVerb.allCases { #expect(forms.contains { $0.verb == verb }) }
  }

  @Test(
    "the example of each form is one, but for the names that it invents", arguments: ScenarioGrammar.forms)
  func examples(_ form: ScenarioForm) {
    let columns = ScenarioGrammar.columns.map(\.id)
    let cells = form.example.split(separator: ",", omittingEmptySubsequences: false)
    let padding = String(repeating: ",", count: columns.count - cells.count)
    let outcome = read(form.example + padding, heading: columns.joined(separator: ","))
    let told = Set(outcome.diagnostics.map(\.code)).subtracting(["E07", "N47", "N40"])
    #expect(told.isEmpty, "\(form.example): \(outcome.diagnostics.map { $0.described(.fr) })")
  }
}
