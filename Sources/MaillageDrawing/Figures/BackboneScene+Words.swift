internal import MaillageAnalysis
internal import MaillageModel

extension BackboneScene {
  func name(_ id: String) -> String {
    context.study.service(id).map { PlainText.printable($0.name) } ?? id
  }

  func owner(_ id: String) -> String {
    guard let service = context.study.service(id) else { return "" }
    return context.study.actor(service.actor).map { PlainText.printable($0.shortName) } ?? service.actor
  }

  /// « A et B : 8 actions communes, 1,9 attendues. »
  func sentence(_ pair: BackboneTest.Pair) -> String {
    let expected = context.say(Phrasing.number(pair.expected, decimals: 1))
    let fragile =
      pair.isUnsettled
      ? context.say(fr: ", à la limite du tirage", en: ", at the limit of the draw") : ""
    return context.say(
      fr:
        "\(name(pair.a)) et \(name(pair.b))\u{A0}: \(pair.shared) en commun, \(expected) attendues\(fragile)",
      en: "\(name(pair.a)) and \(name(pair.b)): \(pair.shared) in common, \(expected) expected\(fragile)")
  }

  var legend: Legend {
    var legend = Legend()
    if !positive.isEmpty {
      legend.lines.append(
        Legend.LineEntry(
          style: Self.together, look: context.say(fr: "trait plein épais", en: "thick solid line"),
          meaning: context.say(
            fr: "ensemble plus que par hasard, avec le nombre d’actions communes",
            en: "together beyond chance, with the number of joint actions")))
    }
    if !negative.isEmpty && drawsApart {
      legend.lines.append(
        Legend.LineEntry(
          style: Self.apart,
          look: context.say(fr: "tireté", en: "dashed"),
          meaning: context.say(
            fr: "ensemble moins que par hasard, avec le nombre d’actions communes",
            en: "together less than by chance, with the number of joint actions")))
    }
    legend.notes = [method] + context.glossary(ofHosts: named)
    return legend
  }

  private var method: String {
    context.say(
      fr:
        "Méthode\u{A0}: on compare à \(tables) où chaque service garde son nombre d’actions et chaque action son "
        + "nombre de services, qui\u{A0}avec qui étant laissé au hasard (modèle dit FDSM). Une paire est établie quand "
        + "le hasard la donnerait moins de 5\u{A0}fois sur 100, seuil resserré parce qu’on juge beaucoup de paires. "
        + "Une absence de trait ne dit pas que deux services ne travaillent pas ensemble.",
      en:
        "Method: compared with \(tables) where each service keeps its number of actions and each action its number "
        + "of services, who goes with whom being left to chance (the model called FDSM). A pair is established "
        + "when chance would give it less than 5 times in 100, a threshold made stricter because many pairs are "
        + "judged. The absence of a line does not say that two services do not work together.")
  }

  private var tables: String {
    test.isExact
      ? context.say(fr: "toutes les \(tableCount) tables", en: "all \(tableCount) tables")
      : context.say(
        fr: "\(tableCount) tables tirées au hasard", en: "\(tableCount) tables drawn at random")
  }

  private var tableCount: String { context.whole(test.tableCount) }

  var counts: String {
    let pairs = context.count(test.pairs.count, .pair)
    let tested = test.tested.count
    return context.say(
      fr: "\(test.members.count) services, \(pairs), \(tested) \(tested < 2 ? "jugée" : "jugées").",
      en: "\(test.members.count) services, \(pairs), \(tested) tested.")
  }

  var omissions: [String] {
    var omissions: [String] = []
    let together = test.pairs(.positive).count - positive.count
    let apart = test.pairs(.negative).count - negative.count
    if together + apart > 0 {
      let hidden = together + apart
      let parts = Phrasing.counts([
        (together, LocalizedText(fr: "ensemble plus que par hasard", en: "together beyond chance")),
        (apart, LocalizedText(fr: "ensemble moins que par hasard", en: "together less than by chance")),
      ])
      omissions.append(
        context.say(
          fr:
            "D’abord les paires ensemble, par groupes entiers si possible, les plus sûres en tête, à égalité par identifiant\u{A0}; \(hidden)\u{A0}"
            + (hidden < 2
              ? "autre paire établie figure dans la table"
              : "autres paires établies figurent dans la table") + "\u{A0}: \(parts.fr).",
          en:
            "Pairs together first, in whole groups where possible, the surest at the head, equal ones by identifier; \(hidden) other established "
            + (hidden == 1 ? "pair is in the table: " : "pairs are in the table: ") + parts.en + "."))
    }
    let others = test.members.count - shown.count
    if others > Self.listed {
      omissions.append(
        context.say(
          fr:
            "\(others - Self.listed) services de peu d’actions ne sont pas nommés\u{A0}; ils figurent dans la table.",
          en: "\(others - Self.listed) services of few actions are not named; they are in the table."))
    }
    if test.doubtfulCount > 0 {
      let one = test.doubtfulCount == 1
      omissions.append(
        context.say(
          fr:
            "\(test.doubtfulCount) \(one ? "participation" : "participations") à vérifier \(one ? "n’est pas comptée" : "ne sont pas comptées").",
          en:
            "\(test.doubtfulCount) \(one ? "participation" : "participations") to be verified \(one ? "is" : "are") not counted."
        ))
    }
    return omissions
  }

  var summary: String {
    let pairs = context.count(test.pairs.count, .pair)
    let together = test.pairs(.positive).count, apart = test.pairs(.negative).count
    guard together + apart > 0 else {
      return context.say(
        fr: "Sur \(pairs) de services, aucune n’est établie\u{A0}: co-présence non distinguable du hasard.",
        en: "Out of \(pairs) of services, none is established: co-presence cannot be told from chance.")
    }
    return context.say(
      fr:
        "Sur \(pairs) de services, \(together) \(together < 2 ? "est établie" : "sont établies") ensemble plus que par hasard "
        + "et \(apart) moins que par hasard\u{A0}; les autres ne s’en distinguent pas.",
      en:
        "Out of \(pairs) of services, \(together) \(together == 1 ? "is" : "are") established together beyond chance and "
        + "\(apart) less than by chance; the others cannot be told from it.")
  }

  var description: String {
    func told(_ fr: String, _ en: String, _ pairs: [BackboneTest.Pair]) -> [String] {
      pairs.isEmpty
        ? []
        : [
          context.say(fr: fr, en: en) + Wording.colon(context.language)
            + pairs.map(sentence).joined(separator: Wording.semicolon(context.language)) + "."
        ]
    }
    let services = test.members.map { name($0) + " (\(sizes[$0] ?? 0))" }
    return
      ([summary] + told("Ensemble plus que par hasard", "Together beyond chance", positive)
      + told("Ensemble moins que par hasard", "Together less than by chance", negative)
      + [
        context.say(
          fr: "Services, avec leur nombre d’actions\u{A0}: ", en: "Services, with their number of actions: ")
          + context.list(services) + "."
      ]).joined(separator: " ")
  }
}
