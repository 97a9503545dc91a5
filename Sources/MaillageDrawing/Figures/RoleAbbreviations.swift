internal import MaillageAnalysis
internal import MaillageModel

/// The families of a role in a few letters, for a narrow cell.
struct RoleAbbreviations {
  private let context: FigureContext
  private let families: [(code: String, short: String, label: LocalizedText)]
  /// The levels, the strongest first, with their letters.
  private let levels: [(level: RoleLevel, code: String)]

  /// The families shown, each with the beginning of its name: no code, for those of levels look the same.
  init(_ context: FigureContext, _ families: [Family]) {
    self.context = context
    let names = families.map { context.say($0.shortLabel) }
    self.families = zip(families, names).map { family, name in
      let others = names.filter { $0 != name }
      let length = (3...max(3, name.count)).first { length in
        !others.contains { $0.hasPrefix(name.prefix(length)) }
      }
      return (family.code, String(name.prefix(length ?? name.count)), family.label)
    }
    levels = RoleLevel.allCases.sorted { $0.strength > $1.strength }
      .map { ($0, context.letters(of: $0)) }
  }

  /// The places of the families in which a function makes sense.
  func meant(in function: SupportFunction) -> Set<Int> {
    Set(
      families.indices.filter {
        context.typology.applies(function: function.code, family: families[$0].code)
      })
  }

  /// A role in a few letters: a level with the families in which it holds, « C Int Coo », « P toutes », by line.
  func lines(of role: ResolvedRole, meant: Set<Int>) -> [String] {
    let held = families.map { role.levelByFamily[$0.code] }
    guard families.count > 1 else {
      return [context.letters(of: (held.first ?? nil) ?? role.level)]
    }
    let isGeneral = isGeneral(role)
    let lines = levels.compactMap { level, code -> String? in
      if isGeneral && level == .unknown { return nil }
      let own = families.indices.filter { held[$0] == level }
      guard !own.isEmpty else { return nil }
      guard meant.count > 1, meant.isSubset(of: own) else {
        return ([code] + own.map { families[$0].short }).joined(separator: " ")
      }
      // To be verified everywhere is what a line without family comes to: it says nothing of all families.
      return level == .unknown ? code : code + " " + whole
    }
    return isGeneral ? [context.letters(of: role.level) + unspecified] + lines : lines
  }

  /// Whether a role has a level that no family does: a line without family counts in each as to be verified,
  /// and the level declared says more.
  private func isGeneral(_ role: ResolvedRole) -> Bool {
    role.level != .unknown && !role.levelByFamily.values.contains(role.level)
  }

  /// What the letters stand for, those that a cell bears; nothing when a single family is shown.
  func note(for lines: some Sequence<String>) -> String? {
    guard families.count > 1 else { return nil }
    let lines = Set(lines)
    let present = Set(
      lines.flatMap { $0.unicodeScalars.split { $0 == " " || $0 == "\u{A0}" } }.map { String($0) })
    let names = families.filter { present.contains($0.short) }.map {
      $0.short + Wording.colon(context.language) + context.say($0.label).lowercasedFirst
    }
    var parts: [String] = []
    if present.contains(whole) {
      parts.append(
        context.say(
          fr: "«\u{A0}toutes\u{A0}»\u{A0}: toutes celles où la fonction a un sens",
          en: "“all”: all those in which the function makes sense"))
    }
    if lines.contains(where: { $0.hasSuffix(unspecified) }) {
      parts.append(
        context.say(
          fr: "«\u{A0}fam.\u{A0}?\u{A0}»\u{A0}: famille non précisée", en: "“fam.?”: family not given"))
    }
    let doubt = context.letters(of: RoleLevel.unknown)
    if lines.contains(doubt) {
      parts.append(
        context.say(
          fr: "«\u{A0}\(doubt)\u{A0}» seul\u{A0}: à vérifier, famille comprise",
          en: "“\(doubt)” alone: to be verified, family included"))
    }
    guard !(names + parts).isEmpty else { return nil }
    return context.say(
      fr: "Après la lettre, les familles où elle vaut. ",
      en: "After the letter, the families in which it holds: ")
      + (names + parts).joined(separator: Wording.semicolon(context.language)) + "."
  }

  /// What stands for all families, and for a family that no line names.
  private var whole: String { context.say(fr: "toutes", en: "all") }
  private var unspecified: String { context.say(fr: " fam.\u{A0}?", en: " fam.?") }
}
