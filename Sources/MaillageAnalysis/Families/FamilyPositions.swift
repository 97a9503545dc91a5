public import MaillageModel
internal import NetworkAlgorithms

/// Which actors work across the families of action, and which keep to one.
public struct FamilyPositions: Analysis {
  /// The name in commands and files.
  public static let id = "familles"
  /// The title, for people.
  public static let title = LocalizedText(
    fr: "Acteurs transversaux aux familles", en: "Actors across the families")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Qui travaille dans toutes les familles d’action, et qui dans une seule\u{A0}?",
    en: "Who works in all families of action, and who in a single one?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Un réseau par famille, fait des relations sûres qui la nomment, un lien par paire. Participation de \
      Battiston, Nicosia et Latora (2014)\u{A0}: 0 quand une seule famille porte les liens d’un acteur, 1 quand \
      toutes en portent autant\u{A0}; focalisé sous 1/3, transversal au-delà de 2/3, mixte entre les deux. Une paire \
      dont aucune relation ne nomme de famille n’entre dans aucune\u{A0}: les bornes disent ce que la participation \
      deviendrait selon les familles de ces liens, un par famille.
      """,
    en: """
      One network for each family, made of the sure relations that name it, one tie per pair. Battiston, Nicosia \
      and Latora’s participation (2014): 0 when a single family carries an actor’s ties, 1 when all carry as \
      many; focused below 1/3, cross-cutting above 2/3, mixed in between. A pair none of whose relations names a \
      family enters none: the bounds say what the participation would become with the families of these ties, \
      each in one family.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      Avec un ou deux liens, la participation dit peu\u{A0}: un seul lien fait toujours un acteur focalisé. Elle \
      suit les liens déclarés, non les fonctions tenues\u{A0}; être focalisé n’est pas un défaut.
      """,
    en: """
      With one or two ties, participation says little: a single tie always makes an actor focused. It follows \
      the ties declared, not the functions held; being focused is no fault.
      """)

  /// Creates the analysis with its default options.
  public init() {}

  /// Places every actor among the families.
  public func run(on study: Study) -> Result {
    let networks = FamilyNetworks(of: study)
    let multiplex = networks.multiplex
    let families = study.typology.families
    let participation = multiplex.participation()
    let entropies = multiplex.entropies()
    let overlaps = multiplex.overlappingDegrees()
    let zScores = multiplex.zScores()
    let roles = multiplex.roles()
    let positions = multiplex.nodeCount == study.actors.count ? study.actors.indices : 0..<0
    return Result(
      actors: positions.map { node in
        let ties = multiplex.layers.map { $0.degree(of: node) }
        let unnamed = networks.withoutFamily.degree(of: node)
        return FamilyPosition(
          actor: study.actors[node].id, tiesByFamily: ties, tiesWithoutFamily: unnamed,
          overlap: overlaps[node], participation: participation[node], entropy: entropies[node],
          role: roles[node],
          participationRange: FamilyPosition.participationRange(of: ties, further: unnamed),
          zScore: zScores[node], familiesOfRoles: Self.familiesOfRoles(study.actors[node].id, study),
          isGeneric: study.actors[node].nature == .genericGroup)
      },
      layers: families.indices.map { place in
        Result.Layer(family: families[place].code, ties: multiplex.layers[place].tieCount)
      },
      overlaps: families.indices.flatMap { a in
        (a + 1..<max(a + 1, families.count)).map { b in
          Result.Overlap(
            a: families[a].code, b: families[b].code, share: multiplex.tieOverlap(a, b))
        }
      },
      tieCount: study.network.graph.tieCount,
      tiesWithoutFamily: networks.withoutFamily.tieCount,
      doubtfulRelations: study.relations.count { !$0.isCertain }, families: families,
      names: MarkedNames(of: study))
  }

  /// The families in which an actor surely holds a function, in the typology's order.
  private static func familiesOfRoles(_ actor: String, _ study: Study) -> [String] {
    let held = Set(
      (study.roles[actor] ?? [:]).values.flatMap { $0.levelByFamily.filter(\.value.holds).keys })
    return study.typology.families.map(\.code).filter(held.contains)
  }

  /// The place of the actors among the families on a day.
  public struct Result: AnalysisResult {
    /// One row per actor in force, in the order of the study's actors; none in a typology without families.
    public let actors: [FamilyPosition]
    /// The ties of each family, in the typology's order.
    public let layers: [Layer]
    /// How far every two families tie the same pairs of actors.
    public let overlaps: [Overlap]
    /// How many pairs sure relations join, and how many of these by relations none of which names a family.
    public let tieCount: Int, tiesWithoutFamily: Int
    /// How many relations are to be verified, and left out.
    public let doubtfulRelations: Int

    let families: CodeTable<Family>
    let names: MarkedNames

    /// The network of one family.
    public struct Layer: Sendable, Hashable {
      /// The code of the family.
      public let family: String
      /// How many pairs of actors it ties.
      public let ties: Int
    }

    /// How far two families tie the same pairs of actors.
    public struct Overlap: Sendable, Hashable {
      /// The codes of the two families.
      public let a: String, b: String
      /// The share of the pairs tied in one or the other that are tied in both, 0 to 1; absent without any.
      public let share: Double?
    }
  }
}
