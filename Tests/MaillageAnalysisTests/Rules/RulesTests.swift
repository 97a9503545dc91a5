import MaillageAnalysis
import MaillageModel
import Testing

struct RulesTests {
  private func outcome(_ ruleCase: RuleCase) throws -> RuleOutcome {
    let result = Rules().run(on: try Sample.study(ruleCase.tables))
    return try #require(
      result.outcomes.first { $0.rule == ruleCase.rule && $0.subject.identifier == ruleCase.subject })
  }

  @Test(
    "Each rule gives its verdict, in words that leave nothing to fill",
    arguments: RuleCase.cooperation + RuleCase.others)
  func verdict(_ ruleCase: RuleCase) throws {
    let outcome = try outcome(ruleCase)
    #expect(outcome.verdict == ruleCase.verdict, "\(outcome.finding.en)")
    for text in [outcome.finding, outcome.advice] {
      for wording in [text.fr, text.en] {
        #expect(!wording.contains("{"))
        #expect(!wording.contains("  "))
      }
    }
    #expect(outcome.finding.fr != outcome.finding.en)
    #expect(!outcome.finding.fr.contains("\u{20};") && !outcome.finding.fr.contains("\u{20}:"))
    #expect(!outcome.source.isEmpty)
  }

  @Test("Every rule of the typology is tried where it holds, where it does not, and where one cannot tell")
  func everyRuleIsTried() throws {
    let tried = Dictionary(grouping: RuleCase.cooperation + RuleCase.others, by: \.rule)
      .mapValues { Set($0.map(\.verdict)) }
    // What the tables never hold, what they always hold, and what asks for nothing.
    let never: [String: Set<Verdict>] = [
      "R08": [.compliant, .gap], "R18": [.compliant, .gap], "R10": [.undetermined],
      "R20": [.gap, .undetermined],
    ]
    #expect(Set(Sample.typology.rules.map(\.code)).count == 22)
    for rule in Set(Sample.typology.rules.map(\.code)) {
      let verdicts = tried[rule] ?? []
      let exempt = never[rule] ?? []
      #expect(verdicts.contains(.compliant) || exempt.contains(.compliant), "\(rule)")
      #expect(
        verdicts.contains(.gap) || verdicts.contains(.toCheck) || exempt.contains(.gap), "\(rule)")
      #expect(verdicts.contains(.undetermined) || exempt.contains(.undetermined), "\(rule)")
    }
  }

  @Test("Cooperation territories that differ from prospecting targets are never flagged")
  func targetsMayDiffer() throws {
    var tables = RuleCase("R20", .compliant, "", parts: ["ri P", "segou C"], hasWitness: false).tables
    tables["actions"] = "id,intitule,type,pays\nx,Coopérer,C1.3,ML\ny,Prospecter,I1.5,JP\nz,Vendre,P2.1,US"
    let outcomes = Rules().run(on: try Sample.study(tables)).outcomes.filter { $0.rule == "R20" }
    #expect(outcomes.map(\.verdict) == [.compliant])
    #expect(outcomes[0].advice.fr.isEmpty)
  }

  @Test("An action without any service line is never a departure from the guide")
  func noFalseGap() throws {
    for type in Sample.typology.actionTypes.map(\.code) {
      let ruleCase = RuleCase("R02", .gap, "", action: ["type": type], parts: ["region P"])
      let outcomes = Rules().run(on: try Sample.study(ruleCase.tables)).outcomes(ofAction: "x")
      #expect(outcomes.filter { $0.verdict == .gap }.allSatisfy { $0.rule == "R12" }, "\(type)")
    }
  }

  @Test("In a column that most actions leave empty, an empty cell is no departure", arguments: [2, 3])
  func columnNotKept(count: Int) throws {
    var tables = RuleCase("R12", .gap, "", hasWitness: false).tables
    let others = (2...count).map { "x\($0),Autre,I1.3," }
    tables["actions"] = Sample.table("id,intitule,type,resultat_attendu", ["x,Une,I1.3,Dix PME"] + others)
    let outcomes = Rules().run(on: try Sample.study(tables)).outcomes(ofAction: "x2")
    #expect(outcomes.first { $0.rule == "R12" }?.verdict == (count == 2 ? .gap : .undetermined))
  }

  @Test("Only actions and partnerships in force are looked at")
  func inForce() throws {
    var tables = RuleCase("R12", .gap, "", hasWitness: false).tables
    tables["actions"] = "id,intitule,type,debut,fin\nx,Finie,I1.3,2020,2021\ny,Future,I1.3,2030,"
    let outcomes = Rules().run(on: try Sample.study(tables)).outcomes
    #expect(!outcomes.contains { $0.rule == "R12" })
  }

  @Test("One row per rule and subject; the columns, in their order")
  func table() throws {
    let ruleCase = RuleCase("R03", .gap, "", action: ["type": "P1.1"], parts: ["ri P"])
    let result = Rules().run(on: try Sample.study(ruleCase.tables))
    let keys = result.outcomes.map { "\($0.rule) \($0.subject.identifier)" }
    #expect(Set(keys).count == keys.count)
    #expect(
      result.tables[0].columns.prefix(7).map(\.id) == [
        "regle", "niveau", "objet", "verdict", "constat", "conseil", "source",
      ])
    #expect(keys == keys.sortedByBytes())
  }

  @Test("What a rule cannot read is told, and answers undetermined")
  func faultyTypology() throws {
    var typology = Sample.typology
    typology.rules = [
      Rule(
        code: "Z1", variant: "", level: .gap, subject: "action", condition: "famille(X)",
        requirement: "", title: LocalizedText(verbatim: "Z"), satisfied: LocalizedText(verbatim: ""),
        violated: LocalizedText(verbatim: ""), advice: LocalizedText(verbatim: ""), source: "test")
    ]
    let study = try Sample.study(RuleCase("Z1", .gap, "").tables, typology: typology)
    let outcomes = Rules().run(on: study).outcomes
    #expect(outcomes.map(\.verdict) == [.undetermined])
    #expect(RuleBook(typology).diagnostics.map(\.location.column) == ["condition"])
  }
}
