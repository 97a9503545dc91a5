import MaillageModel
import Testing

@testable import MaillageAnalysis

@Suite("Whom to ask for each gap")
struct CandidatesTests {
  /// A chamber holds two functions of the phase; an agency one; a firm refuses; a state body has nothing.
  static let tables = [
    "acteurs": """
    id,nom,categorie,nature
    agence,Agence,AGEN,organisme
    chambre,Chambre,CONS,organisme
    marque,Marque,AGEN,marque
    refus,Pôle,POLE,organisme
    tresor,Trésor,ETAT,organisme
    """,
    "roles": """
    acteur,fonction,niveau,famille
    agence,INF,C,I
    agence,DET,?,I
    chambre,INF,C,I
    chambre,SEN,C,I
    marque,INF,C,I
    refus,DET,non,I
    refus,INF,C,I
    """,
    "relations": """
    id,origine,cible,type
    r1,agence,chambre,travail
    """,
  ]

  @Test("the score is the sum of the parts shown")
  func parts() throws {
    let result = Candidates().run(on: try Sample.study(Self.tables))
    let gap = try #require(result.gap(function: "DET", family: "I"))
    #expect(gap.state == .undetermined && gap.refusals == ["refus"])
    #expect(gap.candidates.map(\.actor) == ["chambre", "agence"])
    let chamber = gap.candidates[0]
    // The guide expects the chambers to lead the detection: 2; SEN and INF: 2; the agency: 1.
    #expect(chamber.expectedPoints == 2 && chamber.neighbourPoints == 2 && chamber.contactPoints == 1)
    #expect(chamber.score == 5)
    let agency = gap.candidates[1]
    #expect(agency.unverifiedPoints == 2 && agency.neighbourPoints == 1 && agency.contactPoints == 1)
    #expect(agency.score == 4)
  }

  @Test("a function that makes no sense in a family is no neighbour")
  func neighboursThatMakeNoSense() throws {
    var tables = Self.tables
    tables["roles"]? += "\nchambre,GAR,C,P\nchambre,FIN,C,I"
    // Guaranteeing makes no sense in promotion: only FIN, of the same phase, speaks for the chamber.
    let gap = try #require(
      Candidates().run(on: try Sample.study(tables)).gap(function: "GAR", family: "I"))
    #expect(gap.candidates.first { $0.actor == "chambre" }?.neighbours.map(\.function) == ["FIN"])
  }

  @Test("brands, refusals and a category alone make no candidate")
  func leftOut() throws {
    let result = Candidates().run(on: try Sample.study(Self.tables))
    let actors = Set(result.gaps.flatMap(\.candidates).map(\.actor))
    #expect(!actors.contains("marque") && !actors.contains("tresor"))
    let detection = try #require(result.gap(function: "DET", family: "I"))
    #expect(!detection.candidates.contains { $0.actor == "refus" })
  }

  @Test("the actor that the guide names gets one point more than its category")
  func named() throws {
    var tables = Self.tables
    tables["acteurs"]? += "\nbf,Business France,ETAT,organisme"
    let result = Candidates().run(on: try Sample.study(tables))
    let gap = try #require(result.gap(function: "REC", family: "I"))
    #expect(gap.candidates.map(\.actor) == ["bf"])
    #expect(gap.candidates[0].isNamed && gap.candidates[0].expectedPoints == 3)
  }

  @Test("an actor that leaves is neither a successor nor a contact")
  func leaving() throws {
    let study = try Sample.study(Self.tables)
    let scoring = CandidateScoring(study, coverage: Coverage().run(on: study))
    let key = CellKey(function: "SEN", family: "I")
    let candidates = scoring.candidates(for: key, leaving: "chambre")
    #expect(!candidates.contains { $0.actor == "chambre" || $0.contacts.contains("chambre") })
  }

  @Test("fixed columns come first; without roles the finding asks for them")
  func outputs() throws {
    let result = Candidates().run(on: try Sample.study(Self.tables))
    let columns = result.tables[0].columns.map(\.id)
    #expect(columns.prefix(4) == ["famille", "fonction", "acteur", "score"])
    let empty = Candidates().run(on: Sample.nothing)
    #expect(empty.findings.map(\.tone) == [.caution])
  }
}
