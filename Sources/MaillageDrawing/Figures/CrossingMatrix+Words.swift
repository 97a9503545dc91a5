internal import MaillageAnalysis
internal import MaillageModel

/// What the table of actors and zones says in words.
extension CrossingMatrix {
  func legend(of part: Part) -> Legend {
    var legend = Legend()
    legend.categories = context.legend(of: part.actors, withShapes: false)
    let present = families.filter { family in
      part.actors.contains { actor in
        part.zones.contains { cell(actor.id, $0)?.byFamily[family.code] ?? 0 > 0 }
      }
    }
    let shorts = present.map { $0.short + Wording.colon(context.language) + $0.label }
    // A page of many zones may have empty cells only.
    let cells =
      shorts.isEmpty
      ? ""
      : context.say(
        fr: "Dans une case, le nombre d’actions et de partenariats par famille\u{A0}: ",
        en: "In a cell, the number of actions and partnerships by family: ")
        + shorts.joined(separator: Wording.semicolon(context.language)) + ". "
    legend.notes = [
      cells + strongNote(for: part)
        + CrossingScene.scope(context)
    ]
    if part.zones.contains(where: { actorCount($0) >= CrossingScene.shared }) {
      legend.notes[0] += context.say(
        fr: " Zone en gras\u{A0}: au moins \(CrossingScene.shared)\u{A0}acteurs.",
        en: " Zone in bold: at least \(CrossingScene.shared) actors.")
    }
    if context.filter.zones.isEmpty {
      if !unreached.empty.isEmpty {
        let names = unreached.empty.map(label).joined(separator: ", ")
        legend.notes.append(context.heading(of: unreached) + " " + names + ".")
      }
      legend.notes += context.note(on: unreached).map { [$0] } ?? []
    }
    legend.notes += context.glossary(of: part.actors, limit: 19)
    return legend
  }

  /// What the darker cells mean, where there is one.
  private func strongNote(for part: Part) -> String {
    let strong = CrossingColumns.strong
    return part.columns.hasStrong(part.actors)
      ? context.say(
        fr: "Fond plus soutenu à partir de \(strong). ", en: "Stronger fill from \(strong) on. ") : ""
  }

  func counts(of part: Part) -> String {
    func share(_ count: Int, of all: Int) -> String {
      count == all ? "" : context.say(fr: " sur \(all)", en: " of \(all)")
    }
    return context.count(part.actors.count, .actor) + share(part.actors.count, of: ranked.count) + ", "
      + context.count(part.zones.count, .zone) + share(part.zones.count, of: zones.count) + "."
  }

  var omissions: [String] {
    var words = [
      ties.count > Self.mostLines
        ? context.say(
          fr: "\(ties.count) liens ne se suivraient pas des yeux\u{A0}: un tableau remplace le dessin.",
          en: "\(ties.count) lines could not be followed: a table takes the place of the drawing.")
        : context.say(
          fr: "Le dessin ne tiendrait pas sur une page\u{A0}: un tableau le remplace.",
          en: "A page would not hold the drawing: a table takes its place.")
    ]
    let left = ranked.count - shown.count
    if left > 0 {
      let equals =
        isCutAmongEquals
        ? LocalizedText(
          fr: " (à égalité, les derniers par identifiant)", en: " (of equals, the last by identifier)")
        : LocalizedText(fr: "", en: "")
      words.append(
        context.say(
          fr:
            "\(context.count(left, .actor)) aux actions et partenariats les moins nombreux\(equals.fr) "
            + (left < 2 ? "est compté à part" : "sont comptés ensemble") + ", en fin de tableau.",
          en:
            "\(context.count(left, .actor)) with the fewest actions and partnerships\(equals.en) "
            + (left == 1 ? "is counted apart" : "are counted together") + ", at the end of the table."
        ))
    }
    if leftZones > 0 {
      words.append(
        context.say(
          fr: "\(context.count(leftZones, .zone)) aux acteurs les moins nombreux ne sont que dans la table.",
          en: "\(context.count(leftZones, .zone)) with the fewest actors are in the table only."))
    }
    return words
  }

  var summary: String {
    let reached = Set(ties.map(\.zone))
    return CrossingScene.summary(
      context, actors: ranked.count, zones: reached.count,
      crowded: reached.count { actorCount($0) >= CrossingScene.shared })
  }

  func description(of part: Part) -> String {
    let sentences = part.actors.compactMap { actor -> String? in
      let parts = part.zones.compactMap { zone -> String? in
        let count = cell(actor.id, zone)?.total ?? 0
        return count == 0 ? nil : label(zone) + " (\(count))"
      }
      return parts.isEmpty
        ? nil
        : PlainText.printable(actor.name) + Wording.colon(context.language) + parts.joined(separator: ", ")
          + "."
    }
    return ([summary] + sentences).joined(separator: " ")
  }
}
