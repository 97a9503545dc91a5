internal import MaillageModel

/// Compares each category with each cell.
struct ReferenceBuilder {
  private let study: Study
  private let coverage: Coverage.Result
  private let expectations: [Key: [Expectation]]
  private let actorsByCategory: [String: [Actor]]

  private struct Key: Hashable {
    let category: String
    let cell: CellKey
  }

  init(_ study: Study) {
    self.study = study
    coverage = study.answer(to: Coverage.self)
    expectations = Dictionary(grouping: study.typology.expectations) { expectation in
      Key(
        category: expectation.category,
        cell: CellKey(function: expectation.function, family: expectation.family))
    }
    actorsByCategory = Dictionary(grouping: study.actors, by: \.category)
  }

  func result() -> ReferenceModel.Result {
    ReferenceModel.Result(
      comparisons: coverage.cells.flatMap { cell in
        study.typology.categories.compactMap { compare($0.code, with: cell) }
      },
      hasRoles: coverage.actorsWithoutRole.count < coverage.actorCount,
      typology: study.typology, names: Names(of: study))
  }

  private func compare(_ category: String, with cell: CoverageCell) -> ReferenceModel.Comparison? {
    let expected = expectations[Key(category: category, cell: cell.key)] ?? []
    let actors = actorsByCategory[category] ?? []
    let members = Set(actors.map(\.id))
    // A collective set aside beside a member still shows its category at work.
    let holders = (cell.holders + cell.collectives.filter { holds($0, cell) }).filter(members.contains)
    let uncertain = (cell.uncertain + cell.collectives.filter { !holds($0, cell) })
      .filter(members.contains)
    guard !expected.isEmpty || !holders.isEmpty else { return nil }
    let level = expected.map(\.level).max { $0.strength < $1.strength }
    return ReferenceModel.Comparison(
      cell: cell.key, category: category,
      outcome: outcome(
        isExpected: !expected.isEmpty, hasActors: !actors.isEmpty, holders: holders, uncertain: uncertain),
      expectedLevel: level, who: expected.map(\.who), sources: expected.map(\.source),
      holders: holders.sortedByBytes(), uncertain: uncertain.sortedByBytes(),
      refusals: actors.map(\.id).filter {
        study.role(of: $0, in: cell.function)?.levelByFamily[cell.family] == RoleLevel.none
      },
      lacksLead: level == .pilot && !holders.isEmpty && Set(cell.pilots).isDisjoint(with: holders),
      applies: cell.state != .notApplicable)
  }

  private func holds(_ actor: String, _ cell: CoverageCell) -> Bool {
    study.role(of: actor, in: cell.function)?.levelByFamily[cell.family]?.holds ?? false
  }

  private func outcome(
    isExpected: Bool, hasActors: Bool, holders: [String], uncertain: [String]
  ) -> ReferenceModel.Outcome {
    if !isExpected { return .unexpected }
    if !hasActors { return .outsideScope }
    if !holders.isEmpty { return .present }
    return uncertain.isEmpty ? .absent : .toCheck
  }
}
