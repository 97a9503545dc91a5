internal import MaillageAnalysis
internal import MaillageModel

/// Roles that are not sure, in words.
extension FigureContext {
  /// Why a role is not sure in a family: its line says so, or it names no family. The second is only told where
  /// some line names none.
  var roleDoubt: LocalizedText {
    let hasUnnamed = study.territory.roles.contains { $0.family == nil }
    return hasUnnamed
      ? LocalizedText(
        fr: "à vérifier ou de famille non précisée", en: "to be verified or of no stated family")
      : LocalizedText(fr: "à vérifier", en: "to be verified")
  }

  /// A mark of the legend for such a role.
  var doubtfulRoleMark: Legend.MarkEntry {
    Legend.MarkEntry(
      sample: "?", style: ShapeStyle(fill: Palette.toCheck, isDashed: true),
      meaning: say(fr: "rôle " + roleDoubt.fr, en: "role " + roleDoubt.en))
  }

  /// The categories of the actors of a drawing that fills doubtful roles with one colour: those of sure roles in
  /// their own, the others as they are drawn.
  func legend(of actors: [Actor], sure: Set<String>) -> [Legend.CategoryEntry] {
    let colored = Set(actors.filter { sure.contains($0.id) }.map(\.category))
    return legend(of: actors, withShapes: false).map { entry in
      guard !colored.contains(entry.code) else { return entry }
      let style = ShapeStyle(fill: Palette.toCheck, border: entry.style.border, isDashed: true)
      return Legend.CategoryEntry(
        code: entry.code, label: entry.label, shapeName: entry.shapeName, style: style)
    }
  }
}
