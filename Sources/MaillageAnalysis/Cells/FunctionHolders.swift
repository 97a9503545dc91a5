internal import MaillageModel

/// Who holds each function in each family, those that name no family included.
///
/// Two actors that hold a function without naming a family surely hold the same one; beside an actor that
/// names a family, theirs is to be verified there.
struct FunctionHolders {
  /// The families in which functions are compared: those of the typology, then none in particular.
  let families: [String]
  private let certain: [CellKey: [String]]
  private let uncertain: [CellKey: [String]]

  init(_ study: Study, coverage: Coverage.Result) {
    var certain: [CellKey: [String]] = [:]
    var uncertain: [CellKey: [String]] = [:]
    for cell in coverage.cells where cell.state != .notApplicable {
      certain[cell.key] = cell.holders
      uncertain[cell.key] = cell.uncertain
    }
    for cell in coverage.overall {
      let key = CellKey(function: cell.function, family: CellNames.unspecifiedFamily)
      certain[key] = cell.holders.filter { actor in
        let levels = study.role(of: actor, in: cell.function)?.levelByFamily ?? [:]
        return !levels.values.contains(where: \.holds)
      }
    }
    families = study.typology.families.map(\.code) + [CellNames.unspecifiedFamily]
    self.certain = certain
    self.uncertain = uncertain
  }

  /// The actors that surely hold a function in a family.
  func certain(_ function: String, in family: String) -> [String] {
    certain[CellKey(function: function, family: family)] ?? []
  }

  /// The actors whose part is to be verified there.
  func uncertain(_ function: String, in family: String) -> [String] {
    uncertain[CellKey(function: function, family: family)] ?? []
  }
}
