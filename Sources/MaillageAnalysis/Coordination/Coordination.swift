public import MaillageModel

/// Who should coordinate and has no relation in force, and where the chain of support breaks.
public struct Coordination: Analysis {
  /// The name in commands and files.
  public static let id = "coordination"
  /// The title, for people.
  public static let title = LocalizedText(
    fr: "Coordination entre acteurs et relais de la chaîne",
    en: "Coordination between actors and relay of the chain")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Qui devrait se parler et n’a aucune relation en vigueur\u{A0}?",
    en: "Who should talk to each other and has no relation in force?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Deux acteurs devraient se coordonner quand ils tiennent la même fonction dans la même famille, ou deux \
      fonctions qui se suivent dans la chaîne (dans l’ordre de la typologie, moyens et pilotage à part), \
      avec une zone et un secteur communs\u{A0}; une zone ou un secteur vide les vaut tous. Le poids compte \
      ces raisons. La congruence est la part de ces paires qui ont une relation sûre, quelle qu’elle soit \
      (Cataldo et al., 2006)\u{A0}; son intervalle tient compte de ce qui est à vérifier.
      """,
    en: """
      Two actors should coordinate when they hold the same function in the same family, or two functions \
      that follow each other in the chain (in the order of the typology, means and steering aside), with a \
      zone and a sector in common; an empty zone or sector stands for all. The weight counts these reasons. \
      Congruence is the share of these pairs that have a sure relation, of whatever kind (Cataldo et al., \
      2006); its interval takes in what is to be verified.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      Que les tables ne déclarent aucune relation en vigueur n’est pas une absence d’échanges\u{A0}: la liste dit quelles \
      questions poser. Une relation déclarée ne prouve pas qu’elle porte sur la fonction commune. Les partenaires étrangers, \
      et un acteur face à celui dont il dépend, ne sont pas comparés\u{A0}; les groupes génériques et les \
      membres d’un même collectif sont «\u{A0}à vérifier\u{A0}».
      """,
    en: """
      That the tables declare no relation in force does not mean that nothing is exchanged: the list says which \
      questions to ask. A declared relation does not prove that it is about the common function. Foreign partners, and an actor beside \
      the one it is part of, are not compared; generic groups and members of one collective are “to verify”.
      """)

  /// Creates the analysis with its default options.
  public init() {}

  /// Compares who should coordinate with who is related.
  public func run(on study: Study) -> Result {
    let coverage = study.answer(to: Coverage.self)
    let holders = FunctionHolders(study, coverage: coverage)
    let ties = Ties(study)
    return Result(
      pairs: CoordinationBuilder(study, holders: holders, ties: ties).pairs(),
      relay: RelayBuilder(study, holders: holders, ties: ties).links(),
      relationCount: study.relations.count(where: \.isCertain),
      hasRoles: coverage.actorsWithoutRole.count < coverage.actorCount,
      typology: study.typology, names: Names(of: study))
  }

  /// What is known of the coordination of a pair.
  public enum State: String, Sendable, CaseIterable {
    /// A sure relation ties the two.
    case coordinated = "coordonne"
    /// They surely should, and nothing ties them.
    case gap = "trou"
    /// Something in the tables is doubtful.
    case toCheck = "a_verifier"
  }

  /// The coordination of a territory on a day.
  public struct Result: AnalysisResult {
    /// The pairs that should coordinate, or may have to, in the order of their identifiers.
    public let pairs: [CoordinationPair]
    /// The relay between consecutive phases, in the order of the chain.
    public let relay: [RelayLink]
    /// How many sure relations the tables declare.
    public let relationCount: Int
    /// Whether some actor has a role line: otherwise nothing can be said.
    public let hasRoles: Bool

    let typology: Typology
    let names: Names

    /// The share of the pairs that surely should coordinate and surely do; absent without such a pair.
    public var congruence: Double? { Self.congruence(of: pairs) }

    /// The share over the pairs that hold the same function.
    public var congruenceOfSameFunction: Double? {
      Self.congruence(of: pairs.filter { $0.reasons.contains { $0.isCertain && $0.isSameFunction } })
    }

    /// The least and the greatest share that what is to be verified allows; absent when no pair may have
    /// to coordinate.
    public var congruenceRange: ClosedRange<Double>? {
      guard !pairs.isEmpty else { return nil }
      let needed = pairs.filter(\.isNeeded)
      let met = needed.count { $0.state == .coordinated }
      let maybe = pairs.filter { !$0.isNeeded }
      let unmet = maybe.count { $0.state != .coordinated }
      let reachable = maybe.count { $0.state == .coordinated || $0.isPossiblyTied }
      let possible = needed.count { $0.state == .coordinated || $0.isPossiblyTied }
      // A pair that turns out to be needed lowers the share when nothing ties it, and raises it otherwise.
      let low = needed.count + unmet > 0 ? Double(met) / Double(needed.count + unmet) : 1
      let high =
        needed.count + reachable > 0
        ? Double(possible + reachable) / Double(needed.count + reachable) : 0
      return low...high
    }

    private static func congruence(of pairs: [CoordinationPair]) -> Double? {
      let needed = pairs.filter(\.isNeeded)
      guard !needed.isEmpty else { return nil }
      return Double(needed.count { $0.state == .coordinated }) / Double(needed.count)
    }
  }
}
