internal import MaillageAnalysis
internal import MaillageModel

/// The families of a role in a few letters, for a narrow cell.
struct RoleAbbreviations {
  private let context: FigureContext
  private let families: [(family: Family, short: String)]

  /// The families shown, each with the beginning of its name: no code, for those of levels look the same.
  init(_ context: FigureContext, _ families: [Family]) {
    self.context = context
    let names = families.map { context.say($0.shortLabel) }
    self.families = zip(families, names).map { family, name in
      let others = names.filter { $0 != name }
      let length = (3...max(3, name.count)).first { length in
        !others.contains { $0.hasPrefix(name.prefix(length)) }
      }
      return (family, String(name.prefix(length ?? name.count)))
    }
  }

  /// The level of an actor in a function and the families in which it holds: « C Int Coo », « P toutes », on
  /// lines of at most `limit` characters.
  func words(of actor: Actor, in function: SupportFunction, limit: Int) -> [String] {
    guard let role = context.study.role(of: actor.id, in: function.code) else { return [] }
    let vocabulary = context.typology.vocabulary
    guard families.count > 1 else {
      return [vocabulary.code(families.first.flatMap { role.levelByFamily[$0.family.code] } ?? role.level)]
    }
    let meant = families.filter { context.typology.applies(function: function.code, family: $0.family.code) }
    // A line without family counts in each as to be verified: the level declared says more.
    let isGeneral = role.level != .unknown && !role.levelByFamily.values.contains(role.level)
    let levels = RoleLevel.allCases.sorted { $0.strength > $1.strength }
    let lines = levels.flatMap { level -> [String] in
      if isGeneral && level == .unknown { return [] }
      let own = families.filter { role.levelByFamily[$0.family.code] == level }
      guard !own.isEmpty else { return [] }
      let code = vocabulary.code(level)
      let isWhole =
        meant.count > 1 && meant.allSatisfy { one in own.contains { $0.family.code == one.family.code } }
      let names = isWhole ? [whole] : own.map(\.short)
      return Wrapping.filled(([code] + names).joined(separator: " "), limit: limit)
    }
    guard isGeneral else { return lines }
    return [vocabulary.code(role.level) + unspecified] + lines
  }

  /// What the letters stand for, those that a cell bears; nothing when a single family is shown.
  func note(for actors: [Actor], _ functions: [SupportFunction]) -> String? {
    guard families.count > 1 else { return nil }
    let cells = actors.flatMap { actor in functions.flatMap { self.words(of: actor, in: $0, limit: .max) } }
    let present = Set(cells.joined(separator: " ").split { " \u{A0}".contains($0) }.map(String.init))
    let names = families.filter { present.contains($0.short) }.map {
      $0.short + Wording.colon(context.language) + context.say($0.family.label).lowercasedFirst
    }
    var parts: [String] = []
    if present.contains(whole) {
      parts.append(
        context.say(
          fr: "«\u{A0}toutes\u{A0}»\u{A0}: toutes celles où la fonction a un sens",
          en: "“all”: all those in which the function makes sense"))
    }
    if cells.contains(where: { $0.contains(unspecified) }) {
      parts.append(
        context.say(
          fr: "«\u{A0}fam.\u{A0}?\u{A0}»\u{A0}: famille non précisée", en: "“fam.?”: family not given"))
    }
    guard !(names + parts).isEmpty else { return nil }
    return context.say(
      fr: "Après la lettre, les familles où elle vaut\u{A0}: ",
      en: "After the letter, the families in which it holds: ")
      + (names + parts).joined(separator: Wording.semicolon(context.language)) + "."
  }

  /// What stands for all families, and for a family that no line names.
  private var whole: String { context.say(fr: "toutes", en: "all") }
  private var unspecified: String { context.say(fr: " fam.\u{A0}?", en: " fam.?") }
}
