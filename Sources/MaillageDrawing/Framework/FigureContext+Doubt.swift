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
}
