public import MaillageModel
internal import NetworkAlgorithms

/// How well the network of the actors holds together, and how far categories keep to themselves.
public struct Cohesion: Analysis {
  /// The name in commands and files.
  public static let id = "cohesion"
  /// The title, for people.
  public static let title = LocalizedText(fr: "Cohésion du réseau", en: "Cohesion of the network")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Le réseau tient-il ensemble, et les mondes se parlent-ils\u{A0}?",
    en: "Does the network hold together, and do the worlds talk to each other?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Sur le réseau des relations sûres en vigueur entre acteurs en vigueur, sans direction ni doublon\u{A0}: \
      composantes, densité, points d’articulation, ponts, et indice E–I (liens externes moins liens \
      internes, sur leur somme\u{A0}: de −1, chacun chez soi, à 1, tous les liens vont ailleurs). Pour les \
      familles, un lien est interne quand ses deux acteurs tiennent sûrement une fonction dans une même \
      famille\u{A0}; un acteur sans famille laisse ses liens hors du calcul.
      """,
    en: """
      On the network of sure relations in force between actors in force, without direction or double: \
      components, density, articulation points, bridges, and the E–I index (external ties minus internal \
      ties, over their sum: from −1, each at home, to 1, all ties go elsewhere). For families, a tie is \
      internal when its two actors surely hold a function in one same family; an actor without family \
      leaves its ties out of the computation.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      L’indice E–I dépend de la taille des catégories\u{A0}: une petite catégorie a peu de liens internes \
      possibles. Les relations à vérifier ne comptent pas\u{A0}; un lien non déclaré passe pour absent.
      """,
    en: """
      The E–I index depends on the size of the categories: a small one has few possible internal ties. \
      Relations to be verified do not count; an undeclared tie passes for absent.
      """)

  /// Creates the analysis with its default options.
  public init() {}

  /// Measures the network.
  public func run(on study: Study) -> Result {
    let network = study.network
    let graph = network.graph
    let ids = study.actors.map(\.id)
    let componentByNode = graph.components()
    let components = Dictionary(grouping: ids.indices, by: { componentByNode[$0] })
      .values.map { nodes in nodes.map { ids[$0] } }
      .sorted { $0.count == $1.count ? $0[0].precedesInBytes($1[0]) : $0.count > $1.count }
    let categories = study.typology.categories.map(\.code)
    let positions = study.actors.map {
      study.typology.categories.position(of: $0.category) ?? categories.count
    }
    let mixing = graph.externalInternalIndex(groups: positions)
    let families = FamilyMixing(of: study, graph: graph)
    return Result(
      actorCount: ids.count, tieCount: graph.tieCount, doubtfulTieCount: network.doubtfulTies.count,
      components: components, density: graph.density(),
      articulations: zip(ids, graph.articulationPoints()).filter(\.1).map(\.0),
      bridges: graph.bridges().map { Bridge(a: ids[$0.a], b: ids[$0.b]) },
      categoryIndex: mixing.overall,
      categoryIndices: zip(categories, mixing.perGroup).map { GroupIndex(group: $0, value: $1) }
        .filter { index in study.actors.contains { $0.category == index.group } },
      mayOthersBeClosest: MostClosed(of: network, groups: positions).mayChange,
      familyIndex: families.index, actorsWithoutFamily: families.actorsWithoutFamily,
      typology: study.typology, names: Names(of: study))
  }

  /// A tie whose loss would split its component.
  public struct Bridge: Sendable, Hashable {
    /// The identifiers of its two actors.
    public let a: String, b: String
  }

  /// The E–I index of one group.
  public struct GroupIndex: Sendable, Hashable {
    /// The group's code.
    public let group: String
    /// From −1 (inside) to 1 (outside); absent without ties.
    public let value: Double?
  }

  /// The cohesion of a territory on a day.
  public struct Result: AnalysisResult {
    /// How many actors, certain ties, and pairs that only doubtful relations join.
    public let actorCount: Int, tieCount: Int, doubtfulTieCount: Int
    /// The actors of each component, the largest first.
    public let components: [[String]]
    /// The share of the possible ties that exist, 0 to 1; absent with fewer than two actors.
    public let density: Double?
    /// The actors whose departure would split their component, in the order of their identifiers.
    public let articulations: [String]
    /// The ties whose loss would split their component.
    public let bridges: [Bridge]
    /// The E–I index over all ties; absent without ties.
    public let categoryIndex: Double?
    /// The E–I index of each category present, in the typology's order.
    public let categoryIndices: [GroupIndex]
    /// Whether the doubtful ties may change which categories have the lowest index.
    let mayOthersBeClosest: Bool
    /// The E–I index by family; absent without a tie between actors of known families.
    public let familyIndex: Double?
    /// The actors that surely hold no function in any family, left out of the index by family.
    public let actorsWithoutFamily: [String]

    let typology: Typology
    let names: Names

    /// The actors without any certain tie, in the order of their identifiers.
    public var isolated: [String] {
      components.filter { $0.count == 1 }.flatMap { $0 }.sortedByBytes()
    }
  }
}
