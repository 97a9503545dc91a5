import Testing

@testable import MaillageAnalysis

struct RuleParserTests {
  private func call(_ name: String, _ values: String..., options: [String: [String]] = [:]) -> RuleExpression
  {
    .call(RuleCall(name: name, values: values, options: options))
  }

  @Test("An empty condition always holds")
  func empty() throws {
    #expect(try RuleParser.parse("") == .always)
    #expect(try RuleParser.parse("  ") == .always)
  }

  @Test("Arguments are values and named values")
  func arguments() throws {
    #expect(
      try RuleParser.parse("service( RI | DDE ; role = P|C; min=2)")
        == call("service", "RI", "DDE", options: ["role": ["P", "C"], "min": ["2"]]))
    #expect(try RuleParser.parse("secteur(vie associative)") == call("secteur", "vie associative"))
    #expect(try RuleParser.parse("economique") == call("economique"))
  }

  @Test("« et » binds more than « ou », « non » more than both")
  func precedence() throws {
    #expect(
      try RuleParser.parse("a ou b et non c")
        == .any([call("a"), .all([call("b"), .not(call("c"))])]))
    #expect(
      try RuleParser.parse("(a ou b) et non (c ou d)")
        == .all([.any([call("a"), call("b")]), .not(.any([call("c"), call("d")]))]))
  }

  @Test("A word that begins like an operator is not one")
  func words() throws {
    #expect(try RuleParser.parse("etat(trou) ou nonce") == .any([call("etat", "trou"), call("nonce")]))
  }
}
