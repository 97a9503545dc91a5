package import MaillageModel

extension ObservedGroups.Result {
  /// Which groups there are, whether they mean anything, and whether they follow the categories.
  public var findings: [Finding] {
    guard tieCount > 0 else {
      return [
        Finding(
          LocalizedText(
            fr: "Aucun lien sûr n’est déclaré entre les acteurs\u{A0}: il n’y a pas de groupe à chercher.",
            en: "No sure tie is declared between the actors: there is no group to look for."),
          tone: .caution)
      ]
    }
    guard groupCount > 1 else {
      return [
        Finding(
          LocalizedText(
            fr: "Les acteurs liés ne forment qu’un groupe\u{A0}: aucune division trouvée ne vaut mieux.",
            en: "The tied actors form a single group: no division found is better."))
      ]
    }
    return [overview, stability, agreementWithCategories.map { Finding($0) }].compactMap { $0 }
      + (1...min(3, groupCount)).map(description)
      + [outside, doubtful].compactMap { $0 }
  }

  /// Whether the groups are no better than those that chance draws.
  package var isChance: Bool { (chanceProbability ?? 1) > 0.05 }

  private var overview: Finding {
    let sizes = sizes
    let value = Phrasing.number(modularity ?? 0, decimals: 2)
    let random = Phrasing.number(chanceModularity ?? 0, decimals: 2)
    let below = chance?.below ?? 0
    let exceeds = !isChance
    let reading =
      exceeds
      ? LocalizedText(verbatim: "")
      : LocalizedText(
        fr: " Ces groupes ne sont donc qu’une façon de ranger la carte, non un fait établi.",
        en: " These groups are therefore but a way to arrange the map, not an established fact.")
    let (least, most) = (sizes.last ?? 0, sizes.first ?? 0)
    let range =
      least == most
      ? LocalizedText(fr: "de \(most) acteurs chacun", en: "of \(most) actors each")
      : LocalizedText(fr: "de \(least) à \(most) acteurs", en: "of \(least) to \(most) actors")
    let draws = ChanceModularity.draws
    let than =
      below == 0
      ? LocalizedText(
        fr: "n’est pas plus divisé (modularité \(value.fr)) que le moins divisé des \(draws)",
        en: "is not more divided (modularity \(value.en)) than any of the \(draws)")
      : LocalizedText(
        fr: "est plus divisé (modularité \(value.fr)) que \(below) des \(draws)",
        en: "is more divided (modularity \(value.en)) than \(below) of the \(draws)")
    return Finding(
      LocalizedText(
        fr: """
          Les liens dessinent \(groupCount) groupes, \(range.fr). Le réseau \(than.fr) réseaux tirés au sort où \
          chacun garde son nombre de liens (\(random.fr) en moyenne).\(reading.fr)
          """,
        en: """
          The ties draw \(groupCount) groups, \(range.en). The network \(than.en) random networks where each keeps \
          its number of ties (\(random.en) on average).\(reading.en)
          """),
      tone: exceeds ? .neutral : .caution)
  }

  /// Whether other searches find the same groups.
  private var stability: Finding? {
    guard let agreement, agreement < 0.9 else { return nil }
    let value = Phrasing.number(agreement, decimals: 2)
    return Finding(
      LocalizedText(
        fr: """
          La division dépend de la recherche\u{A0}: vingt autres ne s’accordent avec celle-ci qu’à \(value.fr) en \
          moyenne (Rand ajusté, 1 si identiques).
          """,
        en: """
          The division depends on the search: twenty others only agree with this one at \(value.en) on average \
          (adjusted Rand, 1 when equal).
          """),
      tone: .caution)
  }

  /// Whether the groups follow the categories, with the number that tells it; absent with a single category.
  package var agreementWithCategories: LocalizedText? {
    // A single category is nothing to follow, and a single group follows nothing.
    guard groupCount > 1, let categoryRand, Set(actors.filter { $0.group != nil }.map(\.category)).count > 1
    else {
      return nil
    }
    let value = Phrasing.number(categoryRand, decimals: 2)
    let eachMixes = (1...groupCount).allSatisfy { group in
      Set(members(of: group).map(\.category)).count > 1
    }
    let verdict =
      switch categoryRand {
      case ..<0.1:
        LocalizedText(
          fr: "Les groupes ne suivent pas les catégories"
            + (eachMixes ? "\u{A0}: chacun en mêle plusieurs" : ""),
          en: "The groups do not follow the categories" + (eachMixes ? ": each mixes several" : ""))
      // What Steinley (2004, doi:10.1037/1082-989X.9.3.386) calls poor ends there.
      case ..<0.65:
        LocalizedText(
          fr: "Les groupes suivent en partie les catégories", en: "The groups follow the categories in part")
      default:
        LocalizedText(
          fr: "Les groupes suivent largement les catégories", en: "The groups largely follow the categories")
      }
    return LocalizedText(
      fr: "\(verdict.fr) (Rand ajusté \(value.fr), 0 au hasard, 1 si identiques).",
      en: "\(verdict.en) (adjusted Rand \(value.en), 0 by chance, 1 when equal).")
  }

  /// One group: its size, those that hold it together, its main categories.
  private func description(of group: Int) -> Finding {
    let members = members(of: group)
    let hubs = members.sorted { ($1.tiesInside, $0.actor) < ($0.tiesInside, $1.actor) }.prefix(2)
    let around =
      Phrasing.list(hubs.map { names.inSentence($0.actor) }) + remark(on: Array(hubs), among: members)
    let byCategory = Dictionary(grouping: members, by: \.category)
      .map { (code: $0.key, count: $0.value.count) }
      .sorted { ($1.count, $0.code) < ($0.count, $1.code) }
    let common = byCategory.filter { $0.count > 1 }.prefix(2)
    let main =
      common.isEmpty
      ? LocalizedText(fr: "tous de catégories différentes", en: "all of different categories")
      : LocalizedText(fr: "surtout ", en: "mostly ")
        + Phrasing.list(
          common.map { entry in
            let label = Phrasing.quoted(categories.label(entry.code))
            return LocalizedText(fr: "\(label.fr) (\(entry.count))", en: "\(label.en) (\(entry.count))")
          })
    let count = Phrasing.count(members.count, .actor)
    return Finding(
      LocalizedText(
        fr: "Groupe \(group), \(count.fr) autour de \(around.fr)\u{A0}: \(main.fr).",
        en: "Group \(group), \(count.en) around \(around.en): \(main.en)."))
  }

  /// Who has as many ties in the group as those named, and who may have more depending on the doubtful ties.
  private func remark(on hubs: [GroupMember], among members: [GroupMember]) -> LocalizedText {
    let named = Set(hubs.map(\.actor)), inside = Set(members.map(\.actor))
    let others = members.filter { !named.contains($0.actor) }
    let equals = others.count { $0.tiesInside == hubs.last?.tiesInside }
    let rivals = others.filter { other in
      let doubtful = doubtfulPartners[other.actor, default: []].intersection(inside)
      return hubs.contains { hub in
        // A tie between both would serve both.
        other.tiesInside + doubtful.subtracting([hub.actor]).count > hub.tiesInside
      }
    }
    var remarks: [LocalizedText] = []
    if equals > 0 {
      remarks.append(
        LocalizedText(
          fr: equals < 2 ? "1 autre a autant de liens" : "\(equals) autres ont autant de liens",
          en: equals == 1 ? "1 other has as many ties" : "\(equals) others have as many ties"))
    }
    if !rivals.isEmpty {
      let (list, ties) = (
        Phrasing.list(rivals.map { names.inSentence($0.actor) }, limit: 3),
        Perturbation.doubtfulTies.condition
      )
      remarks.append(
        LocalizedText(
          fr: "\(list.fr) \(rivals.count < 2 ? "peut" : "peuvent") passer avant \(ties.fr)",
          en: "\(list.en) may come before \(ties.en)"))
    }
    guard !remarks.isEmpty else { return LocalizedText(verbatim: "") }
    let words = Phrasing.parted(remarks)
    return LocalizedText(fr: " (\(words.fr))", en: " (\(words.en))")
  }

  private var outside: Finding? {
    let alone = actors.filter { $0.group == nil }
    guard !alone.isEmpty else { return nil }
    let count = Phrasing.count(alone.count, .actor)
    return Finding(
      LocalizedText(
        fr: "\(count.fr) sans lien sûr \(alone.count < 2 ? "n’est" : "ne sont") dans aucun groupe.",
        en: "\(count.en) without sure tie \(alone.count == 1 ? "is" : "are") in no group."),
      tone: .caution)
  }

  private var doubtful: Finding? {
    guard let doubts, let agreement = doubts.agreement else { return nil }
    let ties = Phrasing.count(doubtfulTieCount, .tie)
    let value = Phrasing.number(agreement, decimals: 2)
    return Finding(
      LocalizedText(
        fr: """
          Avec \(ties.fr) à vérifier en plus, il y aurait \(doubts.groupCount) groupes, d’accord avec ceux-ci à \
          \(value.fr) (Rand ajusté).
          """,
        en: """
          With \(ties.en) to be verified besides, there would be \(doubts.groupCount) groups, that agree with \
          these at \(value.en) (adjusted Rand).
          """),
      tone: .caution)
  }
}
