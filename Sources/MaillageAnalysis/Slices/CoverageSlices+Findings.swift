internal import MaillageModel

extension CoverageSlices.Result {
  /// Which level holds what, which phases are thin, and what zones and sectors add.
  public var findings: [Finding] {
    guard hasRoles else {
      return [
        Finding(
          LocalizedText(
            fr: "Aucun rôle n’est déclaré\u{A0}: il n’y a rien à découper.",
            en: "No role is declared: there is nothing to cut."),
          tone: .caution)
      ]
    }
    return [echelons] + [singleLevel, thinPhases, specific(.zone), specific(.sector)].compactMap { $0 }
  }

  private var echelons: Finding {
    let parts = slices(.echelon).map { slice in
      let name = label(of: slice)
      let covered = slice.summary.covered
      let count =
        covered.lowerBound == covered.upperBound
        ? LocalizedText(verbatim: "\(covered.lowerBound)")
        : LocalizedText(
          fr: "\(covered.lowerBound) à \(covered.upperBound)",
          en: "\(covered.lowerBound) to \(covered.upperBound)")
      return LocalizedText(
        fr: "\(name.fr.lowercased()) \(count.fr)", en: "\(name.en.lowercased()) \(count.en)")
    }
    let total = slices.first?.summary.functions ?? 0
    return Finding(
      LocalizedText(
        fr: """
          Sur \(total) fonctions, toutes familles confondues, nombre de celles que tient au moins un acteur de \
          chaque échelon\u{A0}: \(Phrasing.list(parts, limit: 8).fr). Un échelon n’a pas à tout tenir.
          """,
        en: """
          Out of \(total) functions, all families together, number of those that at least one actor of each \
          level holds: \(Phrasing.list(parts, limit: 8).en). No level has to hold them all.
          """))
  }

  /// The functions that a single level holds: a reorganisation there would take them all away.
  private var singleLevel: Finding? {
    let levels = slices(.echelon)
    guard levels.count > 1, let functions = levels.first?.cells.map(\.cell.function) else { return nil }
    let single = functions.compactMap { function -> LocalizedText? in
      let holding = levels.filter { slice in
        slice.cells.contains { $0.cell.function == function && !$0.cell.holders.isEmpty }
      }
      guard holding.count == 1, let level = holding.first else { return nil }
      let name = CellNames(typology: typology).function(function)
      let words = label(of: level)
      return LocalizedText(
        fr: "\(name.fr) (\(words.fr.lowercased()))", en: "\(name.en) (\(words.en.lowercased()))")
    }
    guard !single.isEmpty else { return nil }
    let list = Phrasing.list(single)
    return Finding(
      LocalizedText(
        fr: "Tenues à un seul échelon dans les tables\u{A0}: \(list.fr).",
        en: "Held at a single level in the tables: \(list.en)."),
      tone: .caution)
  }

  private var thinPhases: Finding? {
    let thin = phases.filter { phase in
      guard phase.summary.family != Coverage.allFamilies, let ratio = phase.summary.ratio else {
        return false
      }
      return ratio.upperBound < 0.5
    }
    guard !thin.isEmpty else { return nil }
    let list = Phrasing.list(
      thin.map { phase in
        let name = typology.phases.label(phase.phase)
        let family = CellNames(typology: typology).family(phase.summary.family)
        let covered = "\(phase.summary.covered.upperBound)/\(phase.summary.functions)"
        return LocalizedText(
          fr: "\(name.fr) en \(family.fr.lowercased()) (\(covered))",
          en: "\(name.en) in \(family.en.lowercased()) (\(covered))")
      })
    return Finding(
      LocalizedText(
        fr: """
          Phases dont moins de la moitié des fonctions auraient un acteur, même en comptant les rôles à \
          vérifier\u{A0}: \(list.fr).
          """,
        en: """
          Phases of which fewer than half of the functions would have an actor, even counting the parts to \
          verify: \(list.en).
          """),
      tone: .alert)
  }

  private func specific(_ axis: CoverageSlices.Axis) -> Finding? {
    let parts = slices(axis).map { slice in
      let own = slice.cells.count { !$0.own.isEmpty }
      let name = label(of: slice)
      return LocalizedText(fr: "\(name.fr) (\(own))", en: "\(name.en) (\(own))")
    }
    guard !parts.isEmpty else { return nil }
    let list = Phrasing.list(parts, limit: 8)
    switch axis {
    case .zone:
      return Finding(
        LocalizedText(
          fr:
            "Zones que nomment des rôles, avec le nombre de fonctions qui leur sont propres\u{A0}: \(list.fr).",
          en: "Zones that parts name, with the number of functions of their own: \(list.en)."))
    case .sector:
      return Finding(
        LocalizedText(
          fr: """
            Secteurs des acteurs, avec le nombre de fonctions qu’un acteur du secteur tient\u{A0}: \(list.fr). Les \
            acteurs sans secteur servent tous les secteurs.
            """,
          en: """
            Sectors of the actors, with the number of functions that an actor of the sector holds: \(list.en). \
            Actors without sector serve all sectors.
            """))
    case .echelon: return nil
    }
  }
}
