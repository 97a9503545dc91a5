internal import MaillageAnalysis
internal import MaillageModel

extension ExclusivesChart {
  /// How many of the members without a row are named.
  private static let toldLimit = 6

  func name(_ id: String) -> String {
    switch subject {
    case .types: return context.say(context.typology.serviceTypes.label(id))
    case .services:
      guard let service = context.study.service(id) else { return id }
      let owner =
        context.study.actor(service.actor).map { " (" + PlainText.printable($0.shortName) + ")" } ?? ""
      return PlainText.printable(service.name) + owner
    }
  }

  private func words(_ combination: ExclusiveCombinations.Combination) -> String {
    combination.members.map(name).joined(separator: " + ")
  }

  var subtitle: LocalizedText {
    subject == .types
      ? LocalizedText(fr: " (1/2, par type de service)", en: " (1/2, by type of service)")
      : LocalizedText(fr: " (2/2, par service)", en: " (2/2, by service)")
  }

  var legend: Legend {
    var legend = Legend()
    legend.marks = [
      Legend.MarkEntry(
        sample: "●", style: ShapeStyle(fill: Palette.strong.fill, text: Palette.strong.text),
        meaning: context.say(fr: "fait partie de l’équipe", en: "is in the team"))
    ]
    if !empty.isEmpty {
      legend.marks.append(
        Legend.MarkEntry(
          sample: "●", style: ShapeStyle(fill: Palette.toCheck, border: Palette.alert, isDashed: true),
          meaning: context.say(
            fr: "équipe qu’aucune action ne réunit, même avec d’autres",
            en: "team that no action brings together, even with others")))
    }
    if formed.contains(where: { $0.doubtfulCount > 0 }) {
      legend.marks.append(
        Legend.MarkEntry(
          sample: "?", style: ShapeStyle(),
          meaning: context.say(
            fr: "une participation à vérifier peut changer l’équipe",
            en: "a part to be verified may change the team")))
    }
    legend.notes = [
      context.say(
        fr: "Chaque action compte dans une seule colonne\u{A0}: celle de l’équipe exacte qu’elle mobilise.",
        en: "Each action counts in one column only: that of the exact team it mobilises.")
        + (subject == .types
          ? context.say(
            fr: " Un service de plusieurs types compte dans chacun.",
            en: " A service of several types counts in each.") : "")
        + (empty.isEmpty
          ? ""
          : context.say(
            fr:
              " Les équipes qui ne se forment pas sont celles que demande une règle, et les paires de types "
              + "présents jamais réunis.",
            en: " The teams that do not form are those that a rule asks for, and the pairs of types that are "
              + "present and never together."))
        + (combinations.contains { !$0.rules.isEmpty }
          ? context.say(
            fr: " Une équipe plus large que celle d’une règle peut la suivre aussi, sans marque ici.",
            en: " A team larger than that of a rule may follow it too, without a mark here.") : "")
        + neverFormed
    ]
    if subject == .services {
      legend.notes += context.glossary(ofHosts: members + absent.prefix(Self.toldLimit))
    }
    return legend
  }

  /// The answer to the second half of the question, where nothing is drawn of it.
  private var neverFormed: String {
    guard subject == .types else {
      return context.say(
        fr: " Les équipes qui ne se forment pas se cherchent entre types de service\u{A0}: voir la page 1.",
        en: " Teams that never form are looked for between types of service: see page 1.")
    }
    return empty.isEmpty && unformed == 0
      ? context.say(
        fr:
          " Aucune équipe demandée par une règle et aucune paire de types présents ne manque, participations à vérifier "
          + "comprises.",
        en:
          " No team that a rule asks for and no pair of types that are present is missing, parts to be verified included."
      )
      : ""
  }

  var counts: String {
    context.say(
      fr: "\(context.count(actionCount, .action)), \(context.count(formed.count + unlisted, .team)).",
      en: "\(context.count(actionCount, .action)), \(context.count(formed.count + unlisted, .team)).")
  }

  /// Which members have no row, and by what order the others have one.
  private var withoutRow: String {
    let noun: Phrasing.Noun = subject == .types ? .serviceType : .service
    let names = context.say(Phrasing.list(names: absent.map(name), limit: Self.toldLimit))
    let left = context.count(absent.count, noun), first = context.count(rowLimit, noun)
    return context.say(
      fr:
        "Les équipes vont de la plus fréquente à la moins fréquente, à égalité les plus petites d’abord, puis dans l’ordre des identifiants, parmi celles que "
        + "forment les \(first) de plus d’actions. \(left) \(absent.count < 2 ? "est" : "sont") sans ligne, faute d’une "
        + "équipe dessinée\u{A0}: \(names).",
      en:
        "Teams go from the most to the least frequent, at equality the smallest first, then by identifier, among those that the \(first) "
        + "of most actions make. \(left) \(absent.count == 1 ? "has" : "have") no row, being in no team drawn: \(names)."
    )
  }

  var omissions: [String] {
    var omissions: [String] = []
    if !absent.isEmpty {
      omissions.append(withoutRow)
    }
    if unlisted > 0 {
      let actions = context.count(unlistedActions, .action)
      omissions.append(
        context.say(
          fr:
            "\(context.count(unlisted, .team)) de plus (\(actions)) \(unlisted == 1 ? "figure" : "figurent") dans la table.",
          en:
            "\(context.count(unlisted, .team)) more (\(actions)) \(unlisted == 1 ? "is" : "are") in the table."
        ))
    }
    if unformed > 0 {
      omissions.append(
        context.say(
          fr:
            "\(context.count(unformed, .pair)) de plus qui ne se \(unformed == 1 ? "forme" : "forment") pas \(unformed == 1 ? "figure" : "figurent") dans la table.",
          en:
            "\(context.count(unformed, .pair)) more that \(unformed == 1 ? "does" : "do") not form \(unformed == 1 ? "is" : "are") in the table."
        ))
    }
    return omissions
  }

  var summary: String {
    let teams = context.count(formed.count + unlisted, .team)
    let kind = context.say(
      subject == .types
        ? LocalizedText(fr: "de types de service", en: "of types of service")
        : LocalizedText(fr: "de services", en: "of services"))
    let lacking = empty.count + unformed
    let apart =
      subject != .types
      ? ""
      : lacking == 0
        ? context.say(
          fr: "\u{A0}; aucune équipe demandée par une règle, aucune paire de types ne manque",
          en: "; no team that a rule asks for and no pair of types is missing"
        )
        : context.say(fr: "\u{A0}; ", en: "; ")
          + context.count(
            lacking,
            Phrasing.Noun(
              fr: (
                "équipe demandée par une règle, ou paire de types, ne se forme jamais",
                "équipes demandées par une règle, ou paires de types, ne se forment jamais"
              ),
              en: (
                "team that a rule asks for, or pair of types, never forms",
                "teams that a rule asks for, or pairs of types, never form"
              )))
    return context.say(
      fr:
        "\(context.count(actionCount, .action)) \(actionCount < 2 ? "forme" : "forment") \(teams) \(kind)\(apart).",
      en:
        "\(context.count(actionCount, .action)) \(actionCount == 1 ? "makes" : "make") \(teams) \(kind)\(apart)."
    )
  }

  var description: String {
    let told = formed.map { words($0) + " (\($0.actions.count))" }
    let lacking = empty.map(words)
    var sentences = [
      summary,
      context.say(
        fr: "Équipes, avec leur nombre d’actions\u{A0}: ", en: "Teams, with their number of actions: ")
        + told.joined(separator: Wording.semicolon(context.language)) + ".",
    ]
    if !lacking.isEmpty {
      sentences.append(
        context.say(fr: "Jamais réunis\u{A0}: ", en: "Never brought together: ")
          + lacking.joined(separator: Wording.semicolon(context.language)) + ".")
    }
    return sentences.joined(separator: " ")
  }
}
