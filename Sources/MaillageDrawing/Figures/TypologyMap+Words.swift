internal import MaillageAnalysis
internal import MaillageModel

extension TypologyMap {
  func legend(isMap: Bool) -> Legend {
    var legend = Legend()
    legend.marks = context.typology.subcategories.compactMap { subcategory in
      let own = (isMap ? present : blocks).filter { $0.subcategory.code == subcategory.code }
      guard let first = own.first else { return nil }
      let count = own.reduce(0) { $0 + $1.count }
      return Legend.MarkEntry(
        sample: subcategory.code, style: ShapeStyle(fill: first.fill),
        meaning: context.say(subcategory.label) + " (" + context.say(first.family.shortLabel).lowercasedFirst
          + ")" + Wording.colon(context.language) + context.count(count, .action))
    }
    legend.notes = [
      isMap
        ? context.say(
          fr:
            "La surface d’une case est en proportion du nombre d’actions, écrit dans la case avec le code du "
            + "type. Toutes les actions commencées à la date, ou sans date de début, comptent, même terminées.",
          en: "The area of a cell is in proportion to the number of actions, written in it with the code of "
            + "the type. All actions begun by the day, or without start date, count, even ended.")
        : context.say(
          fr:
            "La longueur d’une barre est en proportion du nombre d’actions. Toutes les actions commencées à la "
            + "date, ou sans date de début, comptent, même terminées.",
          en: "The length of a bar is in proportion to the number of actions. All actions begun by the day, "
            + "or without start date, count, even ended.")
    ]
    return legend
  }

  var omissions: [String] {
    let study = context.study
    let planned = study.territory.actions.count - study.actions.count
    guard planned > 0 else { return [] }
    return [
      context.say(
        fr: "\(context.count(planned, .action)) à venir "
          + (planned > 1 ? "ne sont pas comptées." : "n’est pas comptée."),
        en: "\(context.count(planned, .action)) to come " + (planned == 1 ? "is" : "are") + " not counted.")
    ]
  }

  var counts: String {
    let outside = context.study.actions.count - total
    let shown = context.count(total, .begun(actions))
    guard outside > 0 else { return shown + "." }
    return context.say(
      fr: "\(shown)\u{A0}; \(outside) hors du filtre.", en: "\(shown); \(outside) outside the filter.")
  }

  var summary: String {
    let most = present.map(\.count).max() ?? 0
    // Between quotes: some names have a comma or an « et » of their own.
    let first = present.filter { $0.count == most }.map { block in
      let name = context.say(block.type.shortLabel)
      return context.say(fr: "«\u{A0}\(name)\u{A0}»", en: "“\(name)”")
    }
    // Past a few types that are level, none stands out.
    let leaders: LocalizedText? =
      first.isEmpty || first.count > 3
      ? nil
      : LocalizedText(
        fr: (first.count < 2 ? "le plus pratiqué" : "les plus pratiqués")
          + "\u{A0}: \(context.list(first)) (\(most))\u{A0}; ",
        en: "the most common: \(context.list(first)) (\(most)); ")
    let without = Phrasing.countOrNone(
      missing.count, Phrasing.Noun(fr: ("type", "types"), en: ("type", "types")))
    let shown = context.count(total, .begun(actions)), types = present.count
    return context.say(
      fr:
        "\(shown), dans \(types) \(types < 2 ? "type" : "types") sur \(blocks.count)\u{A0}; "
        + "\(leaders?.fr ?? "")\(without.fr) sans action.",
      en: "\(shown), in \(types) \(types == 1 ? "type" : "types") of \(blocks.count); "
        + "\(leaders?.en ?? "")\(without.en) without action.")
  }

  var description: String {
    let separator = Wording.semicolon(context.language), colon = Wording.colon(context.language)
    let sentences = context.typology.subcategories.compactMap { subcategory -> String? in
      let own = blocks.filter { $0.subcategory.code == subcategory.code }
      guard !own.isEmpty else { return nil }
      return subcategory.code + ", " + context.say(subcategory.label) + colon
        + own.map { "\(code($0)) \(context.say($0.type.shortLabel)) \($0.count)" }
        .joined(separator: separator) + "."
    }
    return ([summary] + sentences).joined(separator: " ")
  }
}
