internal import MaillageAnalysis
internal import MaillageModel

extension TimelineChart {
  static let agreement = Phrasing.Noun(
    fr: ("accord", "accords"), en: ("agreement", "agreements"))

  func legend(of shown: [Group]) -> Legend {
    var legend = Legend()
    let ends = Set(shown.flatMap { endsByAgreement[$0.agreement.relation] ?? [] })
    let named = ends.sortedByBytes().compactMap { context.study.actor($0) }
    let groups = shown.filter(\.isDated)
    let today = context.study.date
    let events = groups.flatMap(\.events)
    func mark(_ sample: String, _ fill: String, isDashed: Bool = false, _ meaning: String) {
      let text = Contrast.ratio(fill, Palette.paper) >= 4.5 ? Palette.paper : Palette.ink
      legend.marks.append(
        Legend.MarkEntry(
          sample: sample,
          style: ShapeStyle(fill: fill, border: Palette.grey, text: text, borderWidth: 2, isDashed: isDashed),
          meaning: meaning))
    }
    let inForce = groups.map(\.agreement).filter { $0.isInForce && Self.isDated($0.validity) }
    if inForce.contains(where: \.isCertain) {
      mark(" ", TimelineYears.agreementFill, context.say(fr: "accord en vigueur", en: "agreement in force"))
    }
    if inForce.contains(where: { !$0.isCertain }) {
      mark(" ", Palette.toCheck, context.say(fr: "accord à vérifier", en: "agreement to be verified"))
    }
    if events.contains(where: { !$0.validity.hasEnded(before: today) && Self.isDated($0.validity) }) {
      mark(
        " ", TimelineYears.actionFill,
        context.say(fr: "action en cours ou à venir", en: "action under way or to come"))
    }
    let past =
      (groups.contains { !$0.agreement.isInForce }
        ? [LocalizedText(fr: "accord expiré", en: "expired agreement")] : [])
      + (events.contains { $0.validity.hasEnded(before: today) }
        ? [LocalizedText(fr: "action terminée", en: "action over")] : [])
    if !past.isEmpty {
      mark(
        " ", Palette.heading, isDashed: true,
        context.say(
          fr: "bord tireté\u{A0}: " + past.map(\.fr).joined(separator: " ou "),
          en: "dashed border: " + past.map(\.en).joined(separator: " or ")))
    }
    let periods = groups.map(\.agreement.validity) + events.map(\.validity)
    if periods.contains(where: { $0.end == nil && $0.start != nil }) {
      mark("→", Palette.paper, context.say(fr: "sans terme", en: "without term"))
    }
    if periods.contains(where: { $0.start == nil && $0.end != nil }) {
      mark(
        "?", Palette.paper,
        context.say(fr: "dans une barre\u{A0}: début non renseigné", en: "in a bar: start not given"))
    }
    if periods.contains(where: { !Self.isDated($0) }) {
      legend.marks.append(
        Legend.MarkEntry(
          sample: "?", style: ShapeStyle(text: Palette.grey),
          meaning: context.say(fr: "seul\u{A0}: dates non renseignées", en: "alone: dates not given")))
    }
    let now =
      groups.isEmpty
      ? ""
      : context.say(
        fr: "L’année en gras est celle de l’étude. Une barre va de l’année du début à celle de la fin. ",
        en:
          "The year in bold is that of the study. A bar goes from the year of the start to that of the end. ")
    legend.notes = [
      now
        + context.say(
          fr:
            "Accord\u{A0}: convention, accord ou jumelage déclaré, "
            + "avec l’étranger ou non. Une action s’appuie sur un accord quand sa ligne le nomme.",
          en:
            "Agreement: a declared convention, agreement "
            + "or twinning, foreign or not. An action hangs from an agreement when its line names it.")
        + (shown.allSatisfy(\.events.isEmpty)
          ? ""
          : context.say(
            fr: " Avant le nom d’une action, le code de son type.",
            en: " Before the name of an action, the code of its type."))
        + (doubtfulCount(shown) == 0
          ? ""
          : context.say(
            fr: " «\u{A0}À vérifier\u{A0}»\u{A0}: déclaré sans certitude.",
            en: " “To be verified”: declared as unsure."))
    ]
    legend.notes += context.glossary(of: named, limit: Self.nameLimit)
    return legend
  }

  /// How many agreements of some groups are to be verified.
  private func doubtfulCount(_ groups: [Group]) -> Int {
    Set(groups.filter { !$0.agreement.isCertain }.map(\.agreement.relation)).count
  }

  /// « , dont 1 à vérifier », with what follows it; nothing when all are sure.
  private func doubt(_ groups: [Group], then: String = "") -> String {
    let count = doubtfulCount(groups)
    guard count > 0 else { return "" }
    return context.say(fr: ", dont \(count) à vérifier", en: ", \(count) of them to be verified") + then
  }

  /// The state of an agreement that binds, with its review when it has one.
  func term(of agreement: Agreement) -> String? {
    let review = agreement.reviewDate.map { date in
      context.say(
        fr: "révision " + (date.day == nil ? "en " : "le ") + date.formatted(context.language),
        en: "review " + (date.day == nil ? "in " : "on ") + date.formatted(context.language))
    }
    let soon = context.say(fr: "dans les douze mois", en: "within twelve months")
    switch agreement.state {
    case .expired: return context.say(fr: "expiré", en: "expired")
    case .reviewOverdue: return review.map { $0 + context.say(fr: ", dépassée", en: ", overdue") }
    case .endingSoon:
      // The first of the two dates is the one that is near.
      let end = agreement.validity.end?.lastDay, date = agreement.reviewDate?.lastDay
      if let review, let date, end.map({ date < $0 }) ?? true { return review + ", " + soon }
      let ending = context.say(fr: "fin ", en: "end ") + soon
      return ([ending] + [review].compactMap { $0 }).joined(separator: ", ")
    case .openEnded, .running: return review
    }
  }

  private static func isDated(_ period: Period) -> Bool { period.start != nil || period.end != nil }

  /// The actions that hang from no agreement, counted.
  var loose: String {
    let actions = context.study.territory.actions.filter { !context.isFiltered || context.keeps($0) }
    guard !actions.isEmpty else {
      return context.say(fr: "Aucune action à montrer.", en: "No action to show.")
    }
    let none = actions.count { $0.relation == nil }
    let shown = Set(groups.flatMap(\.events).compactMap(\.action))
    let elsewhere = actions.count { $0.relation != nil && !shown.contains($0.id) }
    if none == actions.count {
      return context.say(
        fr: none < 2
          ? "L’action ne nomme aucun accord." : "Aucune des \(none)\u{A0}actions ne nomme d’accord.",
        en: none == 1 ? "The action names no agreement." : "None of the \(none) actions names an agreement.")
    }
    var words = context.say(
      fr:
        "\(context.count(none, .action)) sur \(actions.count) ne \(none < 2 ? "nomme" : "nomment") aucun accord",
      en: "\(context.count(none, .action)) of \(actions.count) \(none == 1 ? "names" : "name") no agreement")
    if elsewhere > 0 {
      words += context.say(
        fr: "\u{A0}; \(elsewhere) en \(elsewhere < 2 ? "nomme" : "nomment") un qui n’est pas montré ici",
        en: "; \(elsewhere) \(elsewhere == 1 ? "names" : "name") one that is not shown here")
    }
    return words + "."
  }

  func counts(of shown: [Group]) -> String {
    let events = shown.reduce(0) { $0 + $1.events.count }
    let isAll = Set(shown.map(\.agreement.relation)).count == groups.count
    let part = isAll ? "" : context.say(fr: " sur \(groups.count)", en: " of \(groups.count)")
    return context.count(Set(shown.map(\.agreement.relation)).count, Self.agreement) + part
      + doubt(shown, then: ",")
      + context.say(fr: " et ", en: " and ") + context.say(Phrasing.countOrNone(events, .action))
      + context.say(fr: events < 2 ? " rattachée." : " rattachées.", en: " attached.")
  }

  var summary: String {
    let carrying = groups.count { !$0.events.isEmpty }
    let actions = Set(groups.flatMap(\.events).compactMap(\.action)).count
    let expired = groups.count { !$0.agreement.isInForce }
    let undated = groups.count { !Self.isDated($0.agreement.validity) }
    let endless = groups.count {
      $0.agreement.isInForce && Self.isDated($0.agreement.validity) && $0.agreement.validity.end == nil
    }
    let outliving = groups.flatMap(\.events).count(where: \.outlivesAgreement)
    let doubt = doubt(groups)
    let total = context.count(groups.count, Self.agreement) + doubt
    let link = doubt.isEmpty ? ", " : Wording.semicolon(context.language)
    let carried =
      actions == 0
      ? context.say(fr: "sans action rattachée", en: "without attached action")
      : context.say(
        fr: (doubt.isEmpty ? "dont " : "") + "\(carrying) \(carrying < 2 ? "porte" : "portent") "
          + context.count(actions, .action),
        en: "\(carrying) of which \(carrying == 1 ? "carries" : "carry") \(context.count(actions, .action))")
    let after =
      outliving == 0
      ? ""
      : context.say(
        fr:
          "\u{A0}; \(context.count(outliving, .action)) \(outliving < 2 ? "continue" : "continuent") après l’accord",
        en: "; \(context.count(outliving, .action)) \(outliving == 1 ? "goes" : "go") on after the agreement")
    guard undated < groups.count else {
      return context.say(
        fr: "\(total)\(link)\(carried)\u{A0}; aucun n’a de date, et rien ne dit jusqu’à quand ils tiennent.",
        en: "\(total)\(link)\(carried); none has a date, and nothing tells how long they hold.")
    }
    let states = context.say(
      Phrasing.counts([
        (expired, LocalizedText(fr: "expiré\(expired < 2 ? "" : "s")", en: "expired")),
        (endless, LocalizedText(fr: "en vigueur sans terme", en: "in force without term")),
        (undated, LocalizedText(fr: "sans date", en: "without date")),
      ]))
    return total + link + carried + (states.isEmpty ? "" : Wording.semicolon(context.language) + states)
      + after + "."
  }

  func description(of shown: [Group]) -> String {
    let colon = Wording.colon(context.language)
    let sentences = shown.prefix(Self.undatedLimit).map { group in
      let head = name(of: group) + ", " + state(of: group.agreement)
      guard !group.events.isEmpty else {
        return head + colon + context.say(fr: "aucune action rattachée.", en: "no action attached.")
      }
      return head + colon
        + group.events.map { title($0) + " (" + state(of: $0) + ")" }
        .joined(separator: Wording.semicolon(context.language)) + "."
    }
    return ([summary, loose] + sentences).joined(separator: " ")
  }
}
