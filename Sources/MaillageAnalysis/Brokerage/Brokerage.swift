public import MaillageModel
internal import NetworkAlgorithms

/// Who links which categories of actors, whom to invite first, and whose absence would split the network.
public struct Brokerage: Analysis {
  /// The name in commands and files.
  public static let id = "passerelles"
  /// The title, for people.
  public static let title = LocalizedText(fr: "Passerelles et acteurs clés", en: "Brokers and key actors")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Qui relie des mondes qui ne se parlent pas, et de qui dépend-on\u{A0}?",
    en: "Who links worlds that do not talk to each other, and on whom does one depend?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Rôles de Gould et Fernandez (1989)\u{A0}: chaque chemin a → b → c sans relation a → c donne un rôle à b selon \
      les catégories des trois\u{A0}; une relation sans direction compte dans les deux sens, si bien que portier \
      et représentant y vont de pair. Contrainte et taille effective de Burt (1992), ensembles clés de Borgatti \
      (2006)\u{A0}: sans direction, chaque lien comptant une fois. Les p-valeurs redistribuent les catégories au \
      hasard entre les acteurs, à relations inchangées.
      """,
    en: """
      Gould and Fernandez’s roles (1989): each path a → b → c without a relation a → c gives b a role by the \
      categories of the three; a relation without direction counts both ways, so that gatekeeper and \
      representative go together there. Burt’s constraint and effective size (1992), Borgatti’s key sets \
      (2006): without direction, each tie counting once. The p-values deal the categories out again at random \
      among the actors, relations unchanged.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      Être sur un chemin n’est pas jouer un rôle\u{A0}: le réseau dit qui pourrait relier, non qui relie. Un lien \
      absent des tables crée une fausse passerelle. Avec beaucoup d’acteurs, quelques p-valeurs sous 5\u{A0}% \
      sont attendues par le seul hasard. Un groupe générique ne peut être ni invité ni absent en tant que tel.
      """,
    en: """
      Being on a path is not playing a role: the network says who could link, not who does. A tie missing from \
      the tables makes a false broker. With many actors, some p-values under 5% are expected by chance alone. A \
      generic group can be neither invited nor absent as such.
      """)

  /// Creates the analysis with its default options.
  public init() {}

  /// Looks for brokers and key actors.
  public func run(on study: Study) -> Result {
    let network = study.network
    let plain = network.plain
    let ids = study.actors.map(\.id)
    let categories = study.typology.categories
    let groups = study.actors.map { categories.position(of: $0.category) ?? categories.count }
    let bridges = CategoryBridges(of: plain, study: study, groups: groups)
    let scores = BrokerageScores(of: study, network: network, groups: groups)
    let doubtful = network.doubtfulTies.isEmpty ? nil : network.plainWithDoubts
    let isForeign = study.actors.map { study.typology.category($0.category, has: .foreign) }
    let articulations = zip(ids.indices, plain.articulationPoints()).filter(\.1).map(\.0)
    let cut = KeyActors.cutPairs(in: plain, actors: ids)
    let most = cut.max()
    let worst = zip(articulations, cut).filter { $0.1 == most }.map { [$0.0] }
    return Result(
      actors: ids.indices.map { node in
        scores.actor(
          node, of: study, pairs: bridges.pairs[node], pairsAlone: bridges.pairsAlone[node])
      },
      bridges: bridges.bridges, keyActors: KeyActors.search(network, actors: ids),
      reachWithDoubts: doubtful.flatMap {
        KeyActors.best(Result.invitationSize, for: .reach, in: $0, actors: ids)
      },
      namedInvitation: KeyActors.reachingFirst(
        Result.invitationSize, in: plain,
        among: ids.indices.filter { study.actors[$0].nature != .genericGroup && !isForeign[$0] }
      ).map { ids[$0] },
      components: plain.components(), deals: scores.deals, areDealsExhaustive: scores.areDealsExhaustive,
      tieCount: plain.tieCount, doubtfulTieCount: network.doubtfulTies.count,
      articulations: articulations.map { ids[$0] }, cutByArticulation: cut,
      absenceTrials: SetTrial.all(worst, for: .separation, in: network),
      pairIntervals: CountIntervals(of: network) { CategoryBridges.pairCounts(of: $0, groups: groups) },
      aloneIntervals: CountIntervals(of: network) { CategoryBridges.aloneCounts(of: $0, groups: groups) },
      contacts: ids.indices.map { node in plain.neighbors(of: node).map { ids[Int($0)] } },
      categoryByActor: Dictionary(
        study.actors.map { ($0.id, $0.category) }, uniquingKeysWith: { first, _ in first }),
      categories: categories, names: MarkedNames(of: study))
  }

  /// The brokers and key actors of a territory on a day.
  public struct Result: AnalysisResult {
    /// One row per actor in force, in the order of the study's actors.
    public let actors: [ActorBrokerage]
    /// Who stands between every two categories, in the typology's order.
    public let bridges: [CategoryBridge]
    /// The best sets of one to three actors for each criterion; empty without ties.
    public let keyActors: [KeyActors]
    /// Those who reach the others soonest if all doubtful ties exist; absent without such ties.
    public let reachWithDoubts: KeyActors?
    /// Organisations bearing a name, neither generic groups nor foreign partners, that reach the others in few
    /// steps, chosen one after the other.
    public let namedInvitation: [String]
    /// The component of each actor, in the order of the actors.
    let components: [Int]
    /// How many deals of the categories were tried, and whether these were all of them.
    public let deals: Int, areDealsExhaustive: Bool
    /// How many ties are certain, and how many pairs only doubtful relations join.
    public let tieCount: Int, doubtfulTieCount: Int
    /// The actors whose departure would split their component, in the order of their identifiers.
    public let articulations: [String]

    /// For each of them, how many pairs of others, joined today, its absence alone would leave without any path.
    let cutByArticulation: [Int]
    /// How far the worst of them stay the worst if the tables are a little wrong, in their order; none where that was
    /// not tried.
    var absenceTrials: [SetTrial] = []
    /// How far the pairs of actors that each stands between, and the pairs of categories that it alone brings
    /// together, may move, in the order of the actors.
    let pairIntervals: CountIntervals, aloneIntervals: CountIntervals

    /// The contacts of each actor, in the order of the actors.
    let contacts: [[String]]
    let categoryByActor: [String: String]
    let categories: CodeTable<Category>
    let names: MarkedNames

    /// The most pairs of others that the absence of one actor would leave without any path, and these actors.
    var worstCut: Int { cutByArticulation.max() ?? 0 }
    var worstAbsences: [String] {
      zip(articulations, cutByArticulation).filter { $0.1 == worstCut }.map(\.0)
    }

    /// How many actors a first invitation is worded for.
    static let invitationSize = 3

    func isForeign(_ actor: String) -> Bool {
      categoryByActor[actor].flatMap { categories[$0] }?.tags.contains(.foreign) ?? false
    }

    /// What is added to the number of an actor: its extremes and those of its rank.
    func words(of actor: String, _ intervals: CountIntervals) -> LocalizedText {
      actors.firstIndex { $0.actor == actor }.map { intervals.words(of: $0) }
        ?? LocalizedText(verbatim: "")
    }

    /// The best sets for a criterion and a size.
    public func keyActors(_ criterion: KeyActorCriterion, size: Int) -> KeyActors? {
      keyActors.first { $0.criterion == criterion && $0.size == size }
    }
  }
}
