import NetworkAlgorithms
import Testing

@Suite struct AssociationRulesTests {
  @Test("Davis: event 6 leads to event 8 seven times out of eight")
  func davis() throws {
    let rules = Contexts.davis.associationRules(support: 5, confidence: 0.8)
    let rule = try #require(rules.first { $0.premise == [5] && $0.conclusion == 7 })
    #expect(rule.support == 7 && rule.premiseSupport == 8 && rule.confidence == 7 / 8.0)
    expectClose(rule.lift, 7 / 8.0 / (14 / 18.0))
    #expect(rules.first?.confidence == 1 && rules.allSatisfy { $0.support >= 5 && $0.confidence >= 0.8 })
  }

  @Test("Every rule by definition, in order", arguments: 0..<60 as Range<UInt64>)
  func bruteForce(seed: UInt64) {
    let context = Contexts.random(seed: seed)
    let rules = context.associationRules(support: 2, confidence: 0.5, premiseSize: 3)
    var expected = Set<[Int]>()
    for premise in Contexts.subsets(context.attributeCount) where 1...3 ~= premise.count {
      let cases = context.objects(having: premise).count
      for conclusion in 0..<context.attributeCount where !premise.contains(conclusion) {
        let both = context.objects(having: premise + [conclusion]).count
        guard both >= 2, 2 * both >= cases else { continue }
        expected.insert(premise + [-1, conclusion, both, cases])
      }
    }
    #expect(Set(rules.map { $0.premise + [-1, $0.conclusion, $0.support, $0.premiseSupport] }) == expected)
    #expect(rules.count == expected.count)
    for rule in rules {
      let all = context.objects(having: [rule.conclusion]).count
      #expect(rule.confidence == Double(rule.support) / Double(rule.premiseSupport))
      expectClose(rule.lift, rule.confidence * Double(context.objectCount) / Double(all))
    }
    for (first, second) in zip(rules, rules.dropFirst()) {
      #expect(first.confidence >= second.confidence)
      if first.confidence == second.confidence { #expect(first.support >= second.support) }
    }
  }
}
