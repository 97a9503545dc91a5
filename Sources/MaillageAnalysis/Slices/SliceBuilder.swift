internal import MaillageModel

/// Sorts the holders of each function into slices.
struct SliceBuilder {
  private let study: Study
  private let coverage: Coverage.Result
  private let reach: Reach
  private let actorsById: [String: Actor]

  init(_ study: Study) {
    self.study = study
    coverage = study.answer(to: Coverage.self)
    reach = Reach(study)
    actorsById = Dictionary(uniqueKeysWithValues: study.actors.map { ($0.id, $0) })
  }

  func result() -> CoverageSlices.Result {
    CoverageSlices.Result(
      slices: echelons + zones + sectors, phases: phases, typesByCategory: typesByCategory,
      hasRoles: coverage.actorsWithoutRole.count < coverage.actorCount, typology: study.typology)
  }

  private var echelons: [CoverageSlices.Slice] {
    let present = Set(study.actors.map(\.echelon))
    let known = Echelon.allCases.filter { present.contains($0) }.map(Optional.some)
    return (known + (present.contains(nil) ? [nil] : [])).map { echelon in
      slice(.echelon, value: echelon.map { study.typology.vocabulary.code($0) }) { actor, _ in
        actorsById[actor]?.echelon == echelon ? .own : .outside
      }
    }
  }

  private var zones: [CoverageSlices.Slice] {
    let named = Set(study.roles.values.flatMap { $0.values.flatMap(\.zones) })
    return study.typology.zones.map(\.code).filter(named.contains).map { zone in
      slice(.zone, value: zone) { actor, function in
        guard let role = study.role(of: actor, in: function) else { return .outside }
        let zones = reach.zones(of: role)
        if zones.isEmpty { return .everywhere }
        if zones.contains(zone) { return .own }
        return zones.contains { reach.overlap($0, zone) } ? .everywhere : .outside
      }
    }
  }

  private var sectors: [CoverageSlices.Slice] {
    let words = Dictionary(grouping: study.actors.compactMap(\.sector), by: \.folded)
    return words.filter { !$0.key.isEmpty }.sortedByIdentifiers { [$0.key] }.map { sector, spellings in
      slice(.sector, value: spellings.sortedByBytes().first) { actor, _ in
        guard let own = reach.sector(of: actor) else { return .everywhere }
        return own == sector ? .own : .outside
      }
    }
  }

  /// How a holder stands to a slice.
  private enum Place {
    case own, everywhere, outside
  }

  private func slice(
    _ axis: CoverageSlices.Axis, value: String?, place: (String, String) -> Place
  ) -> CoverageSlices.Slice {
    CoverageSlices.Slice(
      axis: axis, value: value,
      cells: coverage.overall.map { cell in
        let inside = { (actor: String) in place(actor, cell.function) != .outside }
        let holders = cell.holders.filter(inside)
        return CoverageSlices.SliceCell(
          cell: cell.restricted(to: inside, threshold: study.options.coordinationThreshold),
          own: holders.filter { place($0, cell.function) == .own },
          elsewhere: cell.holders.count - holders.count)
      })
  }

  private var phases: [CoverageSlices.PhaseCoverage] {
    let families = study.typology.families.map(\.code) + [Coverage.allFamilies]
    return families.flatMap { family in
      study.typology.phases.map { phase in
        let cells = (family == Coverage.allFamilies ? coverage.overall : coverage.cells)
          .filter { $0.family == family && $0.phase == phase.code }
        return CoverageSlices.PhaseCoverage(
          phase: phase.code, summary: CoverageSummary(family: family, cells: cells))
      }
    }
  }

  private struct TypeKey: Hashable {
    let type: String, category: String
  }

  private struct Gathered {
    var actions: Set<String> = []
    var actors: Set<String> = []
    var uncertain: Set<String> = []
  }

  private var typesByCategory: [CoverageSlices.TypeByCategory] {
    var gathered: [TypeKey: Gathered] = [:]
    for action in study.actions {
      for (actor, part) in study.participations[action.id]?.actors ?? [:] {
        guard part != .none, let category = study.actor(actor)?.category else { continue }
        let key = TypeKey(type: action.type, category: category)
        if part.takesPart {
          gathered[key, default: Gathered()].actions.insert(action.id)
          gathered[key, default: Gathered()].actors.insert(actor)
        } else {
          gathered[key, default: Gathered()].uncertain.insert(actor)
        }
      }
    }
    return gathered.sortedByIdentifiers { [$0.key.type, $0.key.category] }.map { key, found in
      CoverageSlices.TypeByCategory(
        type: key.type, category: key.category, actions: found.actions.sortedByBytes(),
        actors: found.actors.sortedByBytes(),
        uncertain: found.uncertain.subtracting(found.actors).sortedByBytes())
    }
  }
}

extension CoverageCell {
  /// The same cell with only some of its actors.
  func restricted(to isInside: (String) -> Bool, threshold: Int) -> CoverageCell {
    let holders = holders.filter(isInside)
    let uncertain = uncertain.filter(isInside)
    let pilots = pilots.filter(isInside)
    return CoverageCell(
      function: function, phase: phase, family: family, holders: holders, pilots: pilots,
      occasional: occasional.filter(isInside), uncertain: uncertain,
      collectives: collectives.filter(isInside),
      state: CoverageCell.state(
        applies: state != .notApplicable, holders: holders.count, uncertain: uncertain.count,
        pilots: pilots.count, coordinationThreshold: threshold))
  }
}
