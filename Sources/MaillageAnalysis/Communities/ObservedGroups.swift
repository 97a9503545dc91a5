public import MaillageModel
internal import NetworkAlgorithms

/// The groups that the ties draw, against the declared categories.
public struct ObservedGroups: Analysis {
  /// The name in commands and files.
  public static let id = "communautes"
  /// The title, for people.
  public static let title = LocalizedText(fr: "Groupes observés", en: "Observed groups")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Quels groupes les liens dessinent-ils, et suivent-ils les catégories\u{A0}?",
    en: "Which groups do the ties draw, and do they follow the categories?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Algorithme de Leiden (Traag, Waltman et van Eck 2019) sur les liens sûrs, chacun comptant une fois\u{A0}: il \
      cherche la division de plus grande modularité, chaque groupe restant d’un seul tenant\u{A0}; la meilleure de \
      dix recherches de graine fixe (deux au moins sur un grand réseau) est gardée, vingt autres disent si elle est stable, et 99 réseaux tirés au \
      sort où chacun garde son nombre de liens disent si elle dépasse le hasard. L’accord avec les catégories est \
      l’indice de Rand ajusté (Hubert et Arabie 1985) et l’information mutuelle normalisée, sur les acteurs liés.
      """,
    en: """
      Leiden algorithm (Traag, Waltman and van Eck 2019) over the sure ties, each counting once: it looks for the \
      division of largest modularity, each group staying in one piece; the best of ten searches of fixed seed (two at least on a large network) \
      is kept, twenty others tell whether it is stable, and 99 random networks where each keeps its number of ties \
      tell whether it exceeds chance. The agreement with the categories is the adjusted Rand index (Hubert and \
      Arabie 1985) and the normalised mutual information, over the tied actors.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      Tout réseau peu dense se divise en groupes, même tiré au sort\u{A0}: la modularité ne se lit qu’à côté de celle \
      du hasard. D’autres divisions sont presque aussi bonnes, et les petits groupes peuvent être fondus dans de \
      plus grands. Un acteur sans lien sûr n’est dans aucun groupe.
      """,
    en: """
      Any sparse network divides into groups, even a random one: modularity only reads beside that of chance. \
      Other divisions are nearly as good, and small groups may be merged into larger ones. An actor without sure \
      tie is in no group.
      """)

  /// Creates the analysis with its default options.
  public init() {}

  /// Looks for the groups.
  public func run(on study: Study) -> Result {
    let network = study.network
    let plain = network.plain
    let search = GroupSearch(plain)
    let categories = study.typology.categories
    let declared = study.actors.map { categories.position(of: $0.category) ?? categories.count }
    let linked = study.actors.indices.filter { search.groups[$0] != nil }
    let comparison = PartitionComparison(
      linked.map { search.groups[$0] ?? 0 }, linked.map { declared[$0] })
    let actors = study.actors.indices.map { node in
      let inside = plain.neighbors(of: node).count { search.groups[Int($0)] == search.groups[node] }
      return GroupMember(
        actor: study.actors[node].id, category: study.actors[node].category,
        group: search.groups[node].map { $0 + 1 }, tiesInside: inside,
        tiesOutside: plain.degree(of: node) - inside, stability: search.stability[node],
        isGeneric: study.actors[node].nature == .genericGroup)
    }
    return Result(
      actors: actors, groupCount: search.groupCount, tieCount: plain.tieCount,
      modularity: search.modularity, chance: ChanceModularity(plain, observed: search.modularity),
      agreement: search.agreement, categoryModularity: plain.quality(of: declared),
      categoryRand: comparison.adjustedRand,
      categoryInformation: linked.isEmpty ? nil : comparison.normalizedMutualInformation,
      doubtfulTieCount: network.doubtfulTies.count,
      doubtfulPartners: network.doubtfulTies.reduce(into: [:]) { partners, tie in
        let (a, b) = (study.actors[tie.a].id, study.actors[tie.b].id)
        partners[a, default: []].insert(b)
        partners[b, default: []].insert(a)
      }, doubts: Doubts(network, search, linked: linked),
      categories: categories, names: MarkedNames(of: study))
  }

  /// The group of each actor in force, numbered as in the result, without asking what the groups are worth;
  /// absent without a sure tie.
  package static func numbers(of study: Study) -> [Int?] {
    GroupSearch.best(study.network.plain).groups.map { $0.map { $0 + 1 } }
  }

  /// What the groups would be if all doubtful ties existed.
  struct Doubts {
    let groupCount: Int
    let agreement: Double?

    init?(_ network: ActorNetwork, _ search: GroupSearch, linked: [Int]) {
      guard !network.doubtfulTies.isEmpty, !linked.isEmpty else { return nil }
      let other = GroupSearch(network.plainWithDoubts)
      groupCount = other.groupCount
      agreement =
        PartitionComparison(
          linked.map { search.groups[$0] ?? 0 }, linked.map { other.groups[$0] ?? 0 }
        ).adjustedRand
    }
  }

  /// The groups of a territory on a day.
  public struct Result: AnalysisResult {
    /// One row per actor in force, in the order of the study's actors.
    public let actors: [GroupMember]
    /// How many groups, and how many sure ties.
    public let groupCount: Int, tieCount: Int
    /// The modularity of the groups; absent without ties.
    public let modularity: Double?
    let chance: ChanceModularity?
    /// The mean agreement with other searches, 1 when all find the same; absent where it is undefined.
    public let agreement: Double?
    /// The modularity of the declared categories taken as groups; absent without ties.
    public let categoryModularity: Double?
    /// The agreement of the groups and the categories, as adjusted Rand index and as normalised mutual
    /// information, over the tied actors; absent where it is undefined.
    public let categoryRand: Double?, categoryInformation: Double?
    /// How many pairs only doubtful relations join.
    public let doubtfulTieCount: Int
    /// Those to whom only doubtful relations tie each actor.
    let doubtfulPartners: [String: Set<String>]
    let doubts: Doubts?

    let categories: CodeTable<Category>
    let names: MarkedNames

    /// The mean modularity of random networks of the same degrees; absent without ties.
    public var chanceModularity: Double? { chance?.mean }
    /// The probability that such a network is as divided as the observed one; absent without ties.
    public var chanceProbability: Double? { chance?.pValue }

    /// The members of a group, numbered from 1, in the order of their identifiers.
    public func members(of group: Int) -> [GroupMember] { actors.filter { $0.group == group } }
  }
}

/// The place of an actor among the groups.
public struct GroupMember: Sendable, Hashable {
  /// The actor's identifier, and the code of its category.
  public let actor: String, category: String
  /// Its group, numbered from 1, the largest first; absent without a sure tie.
  public let group: Int?
  /// How many of its ties stay in its group, and how many leave it.
  public let tiesInside: Int, tiesOutside: Int
  /// The mean share of its group that other searches keep with it, 0 to 1; absent without a sure tie.
  public let stability: Double?
  /// Whether it stands for a kind of actor.
  public let isGeneric: Bool
}
