internal import MaillageAnalysis
internal import MaillageModel

extension ActionScene {
  private static let service = Phrasing.Noun(fr: ("service", "services"), en: ("service", "services"))

  var legend: Legend {
    var legend = Legend()
    legend.categories = context.legend(of: actors, withShapes: true)
    if let look = context.typology.serviceLook, !services.isEmpty {
      legend.categories.append(
        Legend.CategoryEntry(
          code: look.code, label: context.say(look.label), shapeName: context.say(look.look.shapeName),
          style: ShapeStyle(look.look)))
    }
    func line(_ style: LineStyle, _ meaning: String, color: String = "") {
      legend.lines.append(
        Legend.LineEntry(
          style: style, look: LineWords.description(of: style, context.language) + color, meaning: meaning))
    }
    for part in MobilisationPart.allCases where parts.values.contains(part) {
      line(Self.style(part), label(part), color: context.say(fr: ", en bleu", en: ", in blue"))
    }
    if !services.isEmpty {
      line(
        Self.serviceStyle,
        context.say(fr: "service de l’acteur", en: "service of the actor"))
    }
    if agreement != nil {
      line(Self.agreementStyle, context.say(fr: "signe l’accord", en: "signs the agreement"))
      line(
        LineStyle(pattern: .dashed, width: 1.4, head: .atEnd("odot")),
        context.say(fr: "l’action s’appuie sur l’accord", en: "the action hangs from the agreement"))
    }
    legend.lines += context.legend(of: relations.filter(\.isCertain))
    if relations.contains(where: { !$0.isCertain }) {
      line(Self.doubtfulStyle, context.say(fr: "relation à vérifier", en: "relation to be verified"))
    }
    legend.notes = context.glossary(of: actors)
    return legend
  }

  var counts: String {
    let lines =
      relations.isEmpty
      ? context.say(fr: "aucune relation", en: "no relation") : context.sureAndDoubtful(relations)
    return mobilised + Wording.semicolon(context.language) + lines
      + context.say(fr: " entre acteurs montrés.", en: " between actors shown.")
  }

  /// « 3 acteurs (dont 1 à vérifier) et 2 services mobilisés ».
  private var mobilised: String {
    func doubt(_ count: Int) -> String {
      count == 0
        ? "" : context.say(fr: " (dont \(count) à vérifier)", en: " (\(count) of them to be verified)")
    }
    let all = Array(parts.values) + others.map(\.part), services = (services + otherServices).map(\.part)
    let actors = context.count(all.count, .actor) + doubt(all.count { !$0.takesPart })
    let own =
      services.isEmpty
      ? context.say(fr: "aucun service", en: "no service")
      : context.count(services.count, Self.service) + doubt(services.count { !$0.takesPart })
    let isMany = all.count + services.count > 1
    return context.say(
      fr: "\(actors) et \(own) \(isMany ? "mobilisés" : "mobilisé")", en: "\(actors) and \(own) mobilised")
  }

  var summary: String {
    let pilots = names { $0 == .pilot }
    let foreign = actors.filter { isForeign($0) && parts[$0.id] != nil }.map { PlainText.printable($0.name) }
    let title = PlainText.printable(action.title)
    var words = context.say(
      fr: "\(title)\u{A0}: \(mobilised)", en: "\(title): \(mobilised)")
    words +=
      pilots.isEmpty
      ? context.say(fr: ", aucun pilote déclaré", en: ", no declared lead")
      : context.say(fr: ", pilote\u{A0}: ", en: ", lead: ") + context.list(pilots)
    if !foreign.isEmpty {
      words +=
        context.say(fr: "\u{A0}; partenaires étrangers\u{A0}: ", en: "; foreign partners: ")
        + context.list(foreign)
    }
    words += Wording.semicolon(context.language)
    words +=
      agreement.map { hanging(from: $0) } ?? context.say(fr: "aucun accord nommé", en: "no agreement named")
    return words + "."
  }

  private func hanging(from agreement: Relation) -> String {
    context.say(fr: "s’appuie sur\u{A0}: ", en: "hangs from: ") + words(agreement).lowercasedFirst
  }

  private func names(_ condition: (MobilisationPart) -> Bool) -> [String] {
    actors.filter { parts[$0.id].map(condition) ?? false }.map { PlainText.printable($0.name) }
  }

  var description: String {
    let colon = Wording.colon(context.language)
    var sentences = [summary, timing.uppercasedFirst + "."]
    for part in MobilisationPart.allCases {
      let who = names { $0 == part }
      if !who.isEmpty { sentences.append(label(part).uppercasedFirst + colon + context.list(who) + ".") }
    }
    sentences += services.map { entry in
      let actor = context.study.actor(entry.service.actor).map { PlainText.printable($0.name) } ?? ""
      return PlainText.printable(entry.service.name) + " (" + actor + ")" + colon + label(entry.part) + "."
    }
    if let alsoMobilised { sentences.append(alsoMobilised) }
    if let aim { sentences.append(context.say(fr: "Vise\u{A0}: ", en: "Aims at: ") + aim + ".") }
    sentences += relations.compactMap { active in
      context.typology.relationKinds[active.relation.kind].map { context.sentence(of: active, $0) + "." }
    }
    return sentences.joined(separator: " ")
  }
}
