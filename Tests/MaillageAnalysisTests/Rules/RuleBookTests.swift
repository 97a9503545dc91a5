import MaillageModel
import Testing

@testable import MaillageAnalysis

struct RuleBookTests {
  @Test("The rules of the product can all be read")
  func shipped() {
    #expect(RuleBook(Sample.typology).diagnostics.isEmpty)
    #expect(RuleBook(Sample.typology).entries.count == Sample.typology.rules.count)
  }

  @Test(
    "A faulty condition is told",
    arguments: [
      ("famille(C", "closed"), ("famille(C) et", "too early"), ("et famille(C)", "not expected"),
      ("famille(C) nature(action)", "not expected"), ("famille", "needs a value"),
      ("economique(oui)", "takes no value"), ("inconnu(C)", "does not exist"),
      ("famille(Z)", "not in the typology"), ("service(RI; part=P)", "no argument"),
      ("service(RI; role=chef)", "not in the typology"), ("echeance", "does not apply"),
      ("titulaires(COO)", "does not apply"), ("participe(min=deux)", "not in the typology"),
    ])
  func faults(condition: String, expected: String) throws {
    var typology = Sample.typology
    let empty = LocalizedText(verbatim: "")
    typology.rules = [
      Rule(
        code: "Z", variant: "", level: .info, subject: "action", condition: condition, requirement: "",
        title: empty, satisfied: empty, violated: empty, advice: empty, source: "")
    ]
    let diagnostics = RuleBook(typology).diagnostics
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.message.en.contains(expected) == true, "\(diagnostics)")
    #expect(diagnostics.first?.severity == .error)
  }

  @Test("An unknown subject is told")
  func subject() {
    var typology = Sample.typology
    let empty = LocalizedText(verbatim: "")
    typology.rules = [
      Rule(
        code: "Z", variant: "", level: .info, subject: "acteur", condition: "", requirement: "",
        title: empty, satisfied: empty, violated: empty, advice: empty, source: "")
    ]
    #expect(RuleBook(typology).diagnostics.map(\.location.column) == ["objet"])
  }
}
