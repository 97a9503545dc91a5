public import MaillageModel
internal import NetworkAlgorithms

/// A centrality whose ranking is put to the test.
public enum RankedMeasure: String, Sendable, CaseIterable {
  case betweenness = "intermediarite"
  case degree = "degre"
  case harmonicCloseness = "proximite_harmonique"
  case strength = "force"
  case closeness = "proximite"
  case eigenvector = "vecteur_propre"
  case pageRank = "pagerank"

  /// The name, for people.
  public var label: LocalizedText {
    switch self {
    case .betweenness: LocalizedText(fr: "Intermédiarité", en: "Betweenness")
    case .degree: LocalizedText(fr: "Degré", en: "Degree")
    case .harmonicCloseness: LocalizedText(fr: "Proximité harmonique", en: "Harmonic closeness")
    case .strength: LocalizedText(fr: "Force", en: "Strength")
    case .closeness: LocalizedText(fr: "Proximité", en: "Closeness")
    case .eigenvector: LocalizedText(fr: "Vecteur propre", en: "Eigenvector")
    case .pageRank: LocalizedText(verbatim: "PageRank")
    }
  }

  /// What the ranking is tried against: everything for the three that the findings compare, for the others what
  /// takes few cases.
  public var perturbations: [Perturbation] {
    switch self {
    case .betweenness, .degree, .harmonicCloseness: Perturbation.allCases
    case .strength, .closeness, .eigenvector, .pageRank:
      [.withoutOneTie, .withoutOneActor, .doubtfulTies]
    }
  }

  /// Whether the weight of the relations counts.
  var isWeighted: Bool { self == .strength }

  /// The certain ties as the measure sees them.
  func graph(of network: ActorNetwork) -> Graph { isWeighted ? network.graph : network.plain }

  /// The scores of the nodes of a graph.
  func scores(of graph: Graph) -> [Double?] {
    switch self {
    case .betweenness: graph.betweenness()
    case .degree: graph.degrees().map(Double.init)
    case .harmonicCloseness: graph.harmonicCloseness()
    case .strength: graph.strengths()
    case .closeness: graph.closeness()
    case .eigenvector: graph.eigenvectorCentrality()
    case .pageRank: graph.tieCount > 0 ? graph.pageRank() : [Double?](repeating: nil, count: graph.nodeCount)
    }
  }
}

/// A way in which the tables may be wrong.
public enum Perturbation: String, Sendable, CaseIterable {
  /// One tie, or two, do not exist.
  case withoutOneTie = "suppression_1"
  case withoutTwoTies = "suppression_2"
  /// One tie was forgotten.
  case withOneTie = "ajout_1"
  /// One actor was not to be counted.
  case withoutOneActor = "retrait_acteur"
  /// Each doubtful tie exists or not, with its probability.
  case doubtfulTies = "liens_incertains"

  /// The name, for people.
  public var label: LocalizedText {
    switch self {
    case .withoutOneTie: LocalizedText(fr: "Un lien de moins", en: "One tie less")
    case .withoutTwoTies: LocalizedText(fr: "Deux liens de moins", en: "Two ties less")
    case .withOneTie: LocalizedText(fr: "Un lien de plus", en: "One tie more")
    case .withoutOneActor: LocalizedText(fr: "Un acteur de moins", en: "One actor less")
    case .doubtfulTies:
      LocalizedText(fr: "Liens à vérifier présents ou non", en: "Doubtful ties present or not")
    }
  }

  /// The change of the graph; absent where it is not one number of ties or actors.
  var change: GraphChange? {
    switch self {
    case .withoutOneTie: .removingTies(1)
    case .withoutTwoTies: .removingTies(2)
    case .withOneTie: .addingTies(1)
    case .withoutOneActor: .removingNodes(1)
    case .doubtfulTies: nil
    }
  }
}
