internal import MaillageAnalysis
internal import MaillageModel

/// What the figure of the brokers says in words.
extension BrokerageScene {
  /// What is shown, in numbers.
  var counts: String {
    let between = tied.reduce(0) { $0 + $1.directTies }
    let all = context.count(categories.count, .category)
    let ties = context.say(Phrasing.countOrNone(between, .tie))
    guard categories.count > 1 else {
      return all + ", " + context.say(Phrasing.countOrNone(innerTies, .tie))
        + context.say(fr: " à l’intérieur.", en: " within.")
    }
    let inside = innerTies == 0 ? context.say(fr: "aucun", en: "none") : context.whole(innerTies)
    return context.say(
      fr: "\(all), \(ties) entre elles et \(inside) à l’intérieur.",
      en: "\(all), \(ties) between them and \(inside) within.")
  }

  /// What is left out and why.
  var omissions: [String] {
    var omissions: [String] = []
    let hidden = apart.count - named.count
    if hidden > 0 {
      let pairs = context.count(hidden, .pairOfCategories)
      omissions.append(
        context.say(
          fr: "Sans lien direct, \(pairs) \(named.isEmpty ? "" : "de plus ")"
            + (hidden < 2 ? "est rapprochée" : "sont rapprochées")
            + " par des contacts communs, que passerelles_categories.csv nomme.",
          en:
            "Without direct tie, \(pairs) \(named.isEmpty ? "" : "more ")\(hidden == 1 ? "is" : "are") brought together by common "
            + "contacts, which passerelles_categories.csv names."))
    }
    if result.doubtfulTieCount > 0 {
      let ties = context.count(result.doubtfulTieCount, .tie)
      omissions.append(
        context.say(
          fr: "\(ties) à vérifier \(result.doubtfulTieCount < 2 ? "ne compte" : "ne comptent") pas.",
          en: "\(ties) to be verified \(result.doubtfulTieCount == 1 ? "does" : "do") not count."))
    }
    if !context.filter.isEmpty {
      omissions.append(
        context.say(
          fr: "Les liens et les passerelles sont comptés sur tout le réseau.",
          en: "Ties and brokers are counted over the whole network."))
    }
    return omissions
  }

  /// What the figure says, in one sentence.
  var summary: String {
    let direct = context.count(tied.count, .pairOfCategories)
    let alone = apart.count { $0.brokers.count == 1 }
    guard !apart.isEmpty else {
      return context.say(
        fr:
          "\(direct) \(tied.count < 2 ? "a" : "ont") des liens directs\u{A0}; aucune autre n’est rapprochée par un contact commun.",
        en:
          "\(direct) \(tied.count == 1 ? "has" : "have") direct ties; no other is brought together by a common contact."
      )
    }
    let only =
      alone == apart.count
      ? LocalizedText(
        fr: alone < 2 ? "par un seul acteur" : "chacune par un seul acteur",
        en: alone == 1 ? "through a single actor" : "each through a single actor")
      : LocalizedText(
        fr: alone == 0 ? "aucune par un seul acteur" : "dont \(alone) par un seul acteur",
        en: alone == 0 ? "none through a single actor" : "\(alone) of them through a single actor")
    return context.say(
      fr: "\(direct) \(tied.count < 2 ? "a" : "ont") des liens directs\u{A0}; \(apart.count) n’en "
        + "\(apart.count < 2 ? "a pas mais a" : "ont pas mais ont") un contact commun, \(only.fr)\(main.fr).",
      en: "\(direct) \(tied.count == 1 ? "has" : "have") direct ties; \(apart.count) "
        + "\(apart.count == 1 ? "has" : "have") none but a common contact, \(only.en)\(main.en).")
  }

  /// Whether all the pairs of categories are there: the extremes of an actor count them all.
  private var isWhole: Bool {
    apart.count == result.bridges.count { $0.directTies == 0 && !$0.brokers.isEmpty }
  }

  /// The actor that alone brings most categories together.
  private var main: LocalizedText {
    let alone = apart.filter { $0.brokers.count == 1 }
    let byActor = Dictionary(grouping: alone) { $0.brokers[0].actor }.mapValues(\.count)
    guard let most = byActor.values.max() else { return LocalizedText(verbatim: "") }
    let first = byActor.filter { $0.value == most }.keys.sortedByBytes().map { id in
      let name = context.study.actor(id).map { PlainText.printable($0.name) } ?? id
      let extremes = isWhole ? result.aloneWords(of: id) : LocalizedText(verbatim: "")
      return LocalizedText(
        fr: "\(name) (\(most)\(extremes.fr))", en: "\(name) (\(most)\(extremes.en))")
    }
    let list = Phrasing.list(first, limit: 2)
    return LocalizedText(fr: ", le plus souvent \(list.fr)", en: ", most often \(list.en)")
  }

  /// What the figure says, for somebody who does not see it.
  var description: String {
    let direct = tied.sorted { $0.directTies > $1.directTies }.map {
      pair($0) + " (\($0.directTies))"
    }
    var sentences = [summary]
    if !direct.isEmpty {
      sentences.append(
        context.say(fr: "Liens directs\u{A0}: ", en: "Direct ties: ")
          + direct.joined(separator: Wording.semicolon(context.language)) + ".")
    }
    if !named.isEmpty {
      sentences.append(
        context.say(fr: "Sans lien direct\u{A0}: ", en: "Without direct tie: ")
          + named.map { pair($0) + ", " + through($0) }.joined(separator: Wording.semicolon(context.language))
          + ".")
    }
    sentences += KeyActorList(context, result).sentences
    return sentences.joined(separator: " ")
  }
}
