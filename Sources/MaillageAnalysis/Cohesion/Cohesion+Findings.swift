internal import MaillageModel

extension Cohesion.Result {
  /// How the network is cut, where it is weak, and whether categories mix.
  public var findings: [Finding] {
    guard tieCount > 0 else {
      return [
        Finding(
          LocalizedText(
            fr: actorCount < 2
              ? "Moins de deux acteurs en vigueur\u{A0}: il n’y a pas de réseau."
              : "Aucun lien sûr entre les \(Phrasing.count(actorCount, .actor).fr) en vigueur.",
            en: actorCount < 2
              ? "Fewer than two actors in force: there is no network."
              : "No sure tie between the \(Phrasing.count(actorCount, .actor).en) in force."),
          tone: .caution)
      ]
    }
    return [overview] + [isolation, weakness, mixing, families].compactMap { $0 }
  }

  private var overview: Finding {
    let actors = Phrasing.count(actorCount, .actor)
    let ties = Phrasing.count(tieCount, .sureTie)
    let largest = components.first?.count ?? 0
    let density = Phrasing.percent(density ?? 0)
    let parts =
      components.count == 1
      ? LocalizedText(fr: "une seule composante", en: "a single component")
      : LocalizedText(
        fr: "\(components.count) composantes, dont la plus grande réunit \(largest) acteurs",
        en: "\(components.count) components, the largest of which gathers \(largest) actors")
    return Finding(
      LocalizedText(
        fr: """
          \(actors.fr) et \(ties.fr) forment \(parts.fr)\u{A0}; \(density.fr) des liens possibles sont déclarés.
          """,
        en: """
          \(actors.en) and \(ties.en) form \(parts.en); \(density.en) of the possible ties are declared.
          """))
  }

  private var isolation: Finding? {
    guard !isolated.isEmpty else { return nil }
    let count = Phrasing.count(isolated.count, .actor)
    let list = Phrasing.list(names: isolated.map(names.inSentence))
    return Finding(
      LocalizedText(
        fr: "\(count.fr) \(isolated.count < 2 ? "n’a" : "n’ont") aucun lien sûr déclaré\u{A0}: \(list.fr).",
        en: "\(count.en) \(isolated.count == 1 ? "has" : "have") no sure tie declared: \(list.en)."),
      tone: .caution)
  }

  private var weakness: Finding? {
    guard !articulations.isEmpty else {
      return Finding(
        LocalizedText(
          fr: "Aucun acteur ne tient à lui seul deux parties du réseau.",
          en: "No actor holds two parts of the network together alone."),
        tone: .positive)
    }
    let count = Phrasing.count(articulations.count, .actor)
    let list = Phrasing.list(names: articulations.map(names.inSentence))
    let bridgeCount = Phrasing.count(bridges.count, .tie)
    let without =
      bridges.isEmpty
      ? LocalizedText(fr: "mais chaque lien a un détour", en: "but every tie has a way round")
      : LocalizedText(
        fr: "et \(bridgeCount.fr) \(bridges.count < 2 ? "est" : "sont") sans détour possible",
        en: "and \(bridgeCount.en) \(bridges.count == 1 ? "has" : "have") no way round")
    return Finding(
      LocalizedText(
        fr: """
          \(count.fr) \(articulations.count < 2 ? "tient à lui seul" : "tiennent chacun") des parties du \
          réseau (\(list.fr)), \(without.fr).
          """,
        en: """
          \(count.en) \(articulations.count == 1 ? "holds" : "each hold") parts of the network alone (\(list.en)), \
          \(without.en).
          """),
      tone: .caution)
  }

  private var mixing: Finding? {
    // Within a single category, no tie can leave it.
    guard let categoryIndex, categoryIndices.count > 1 else { return nil }
    let value = Phrasing.number(categoryIndex, decimals: 2)
    let direction =
      categoryIndex == 0
      ? LocalizedText(
        fr: "autant de liens dans une même catégorie que d’une catégorie à l’autre",
        en: "as many ties within one category as from one to another")
      : categoryIndex > 0
        ? LocalizedText(
          fr: "les liens vont plutôt d’une catégorie à l’autre",
          en: "ties rather go from one category to another")
        : LocalizedText(
          fr: "les liens restent plutôt dans une même catégorie", en: "ties rather stay within one category")
    return Finding(
      LocalizedText(
        fr: "Indice E–I par catégorie\u{A0}: \(value.fr), \(direction.fr)\(mostClosed.fr).",
        en: "E–I index by category: \(value.en), \(direction.en)\(mostClosed.en)."))
  }

  /// The categories of the lowest index, all of them; nothing where all categories have the same.
  private var mostClosed: LocalizedText {
    let known = categoryIndices.filter { $0.value != nil }
    let least = known.compactMap(\.value).min()
    let closed = known.filter { $0.value == least }
    guard closed.count < known.count else { return LocalizedText(verbatim: "") }
    let list = Phrasing.list(closed.map { typology.categories.label($0.group) }, limit: 3)
    let doubt =
      mayOthersBeClosest
      ? LocalizedText(
        fr: " (ce peut être une autre, selon les liens à vérifier)",
        en: " (it may be another, depending on the doubtful ties)") : LocalizedText(verbatim: "")
    let words =
      closed.count == 1
      ? LocalizedText(fr: "\u{A0}; la plus repliée\u{A0}: \(list.fr)", en: "; the most closed: \(list.en)")
      : LocalizedText(fr: "\u{A0}; les plus repliées\u{A0}: \(list.fr)", en: "; the most closed: \(list.en)")
    return words + doubt
  }

  private var families: Finding? {
    guard let familyIndex else { return nil }
    let value = Phrasing.number(familyIndex, decimals: 2)
    return Finding(
      LocalizedText(
        fr: """
          Indice E–I par famille\u{A0}: \(value.fr), sur les acteurs dont la famille est connue \
          (\(actorsWithoutFamily.count) laissés de côté).
          """,
        en: """
          E–I index by family: \(value.en), over the actors whose family is known \
          (\(actorsWithoutFamily.count) left aside).
          """))
  }
}

extension Phrasing.Noun {
  fileprivate static let sureTie = Self(fr: ("lien sûr", "liens sûrs"), en: ("sure tie", "sure ties"))
}
