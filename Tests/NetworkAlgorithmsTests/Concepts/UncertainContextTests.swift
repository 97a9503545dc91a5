import NetworkAlgorithms
import Testing

@Suite struct UncertainContextTests {
  /// A random context, and its completions.
  private func random(seed: UInt64) -> (context: UncertainContext, completions: [FormalContext]) {
    let known = TwoModeNetworks.random(seed: seed, upTo: 5, by: 4)
    var generator = SeededGenerator(seed: seed &+ 5)
    var unknown = [(row: Int32, column: Int32)]()
    for row in 0..<known.rowCount {
      for column in 0..<known.columnCount where !known.contains(row, column) && unknown.count < 6 {
        if generator.nextUnit() < 0.4 { unknown.append((Int32(row), Int32(column))) }
      }
    }
    let sure = known.incidences.map { (row: Int32($0.row), column: Int32($0.column)) }
    func table(_ cells: [(row: Int32, column: Int32)]) -> TwoModeGraph {
      TwoModeGraph(rowCount: known.rowCount, columnCount: known.columnCount, incidences: cells)
    }
    let completions = Contexts.subsets(unknown.count).map { chosen in
      FormalContext(table(sure + chosen.map { unknown[$0] }))
    }
    return (UncertainContext(known: known, unknown: table(unknown)), completions)
  }

  private func holds(_ premise: [Int], _ conclusion: [Int], in context: FormalContext) -> Bool {
    Set(conclusion).isSubset(of: context.closure(of: premise))
  }

  @Test("Certain in every completion, possible in some", arguments: 0..<60 as Range<UInt64>)
  func completions(seed: UInt64) {
    let (context, completions) = random(seed: seed)
    let sets = Contexts.subsets(context.certain.attributeCount)
    for premise in sets {
      for conclusion in sets where conclusion.count <= 2 {
        let count = completions.count { holds(premise, conclusion, in: $0) }
        #expect(context.isCertain(premise, implies: conclusion) == (count == completions.count))
        #expect(context.isPossible(premise, implies: conclusion) == (count > 0))
      }
    }
  }

  @Test("The basis gives every certain rule, and none of it is redundant", arguments: 0..<60 as Range<UInt64>)
  func basis(seed: UInt64) throws {
    let (context, _) = random(seed: seed)
    let basis = try #require(context.certainImplications())
    #expect(
      basis.allSatisfy { $0.status == .certain && context.isCertain($0.premise, implies: $0.conclusion) })
    func consequences(_ set: [Int], _ rules: [UncertainRule]) -> Set<Int> {
      var result = Set(set)
      for _ in rules {
        for rule in rules where result.isSuperset(of: rule.premise) { result.formUnion(rule.conclusion) }
      }
      return result
    }
    for premise in Contexts.subsets(context.certain.attributeCount) {
      let implied = (0..<context.certain.attributeCount).filter { context.isCertain(premise, implies: [$0]) }
      #expect(consequences(premise, basis) == Set(implied))
    }
    for (index, rule) in basis.enumerated() {
      let others = basis[..<index] + basis[(index + 1)...]
      #expect(!consequences(rule.premise, Array(others)).isSuperset(of: rule.conclusion))
    }
  }

  @Test("Rules by definition; the shortest premise is enough", arguments: 0..<60 as Range<UInt64>)
  func rules(seed: UInt64) {
    let (context, completions) = random(seed: seed)
    let attributes = 0..<context.certain.attributeCount
    func status(_ premise: [Int], _ conclusion: Int) -> Int {
      let count = completions.count { holds(premise, [conclusion], in: $0) }
      return count == completions.count ? 2 : count > 0 ? 1 : 0
    }
    var expected = Set<[Int]>()
    for premise in Contexts.subsets(attributes.count)
    where 1...2 ~= premise.count && !context.certain.objects(having: premise).isEmpty {
      for conclusion in attributes where !premise.contains(conclusion) && status(premise, conclusion) > 0 {
        let shorter = premise.count == 2 ? premise.map { status([$0], conclusion) }.max() ?? 0 : 0
        if shorter < status(premise, conclusion) {
          expected.insert(premise + [-1, conclusion, status(premise, conclusion)])
        }
      }
    }
    let rules = context.rules()
    #expect(
      Set(rules.map { $0.premise + [-1] + $0.conclusion + [$0.status == .certain ? 2 : 1] }) == expected)
    #expect(rules.count == expected.count)
    for rule in rules {
      let counts = completions.map { $0.objects(having: rule.premise).count }
      #expect(counts.min() == rule.certainSupport && counts.max() == rule.possibleSupport)
    }
  }

  @Test("Without unknown cells: the implications of the context")
  func known() {
    let none = TwoModeGraph(rowCount: 18, columnCount: 14, incidences: [])
    let rules = UncertainContext(known: TwoModeNetworks.davis, unknown: none).certainImplications()
    let implications = Contexts.davis.implications()
    #expect(rules?.map(\.premise) == implications?.map(\.premise))
    #expect(rules?.map(\.conclusion) == implications?.map(\.conclusion))
    #expect(rules?.map(\.certainSupport) == implications?.map(\.support))
  }
}
