internal import MaillageModel

/// Whether a firm can be handed over from one phase of the chain to the next.
public struct RelayLink: Sendable, Hashable {
  /// What is known of the hand-over.
  public enum State: String, Sendable, CaseIterable {
    /// An actor stands in both phases, or a relation ties holders of each.
    case assured = "assure"
    /// Only doubtful parts or relations would make it.
    case toCheck = "a_verifier"
    /// Nothing in the tables makes it.
    case broken = "rompu"
  }

  /// A way to hand a firm over.
  public struct Passage: Sendable, Hashable {
    /// The family in which both phases are held.
    public let family: String
    /// Who hands over, and to whom; the same actor when it stands in both phases.
    public let from: String, to: String
    /// The relations between them; empty for one actor.
    public let relations: [String]
    /// Whether both parts and a relation are sure.
    public let isCertain: Bool
  }

  /// What happens in one family.
  public struct FamilyLink: Sendable, Hashable {
    /// The family.
    public let family: String
    /// Who surely holds a function of the first phase, and of the second.
    public let holdersOfA: [String], holdersOfB: [String]
    /// The ways to hand over, those of one actor first, then by identifiers.
    public let passages: [Passage]

    /// What is known of the hand-over.
    public var state: State {
      if passages.contains(where: \.isCertain) { return .assured }
      return passages.isEmpty ? .broken : .toCheck
    }
  }

  /// The codes of the two phases.
  public let phaseA: String, phaseB: String
  /// The families in which a phase is held, in the typology's order, then those without family.
  public let families: [FamilyLink]

  /// The best of the families.
  public var state: State {
    if families.contains(where: { $0.state == .assured }) { return .assured }
    return families.contains { $0.state == .toCheck } ? .toCheck : .broken
  }

  /// The sure ways to hand over, those of several families once.
  public var certainPassages: [[String]] { Self.ends(families.flatMap(\.passages).filter(\.isCertain)) }

  /// The ways that are to be verified and that no sure one replaces.
  public var doubtfulPassages: [[String]] {
    let certain = certainPassages
    return Self.ends(families.flatMap(\.passages).filter { !$0.isCertain }).filter { !certain.contains($0) }
  }

  /// The actors that surely make the relay, in the order of their identifiers.
  public var actors: [String] { Set(certainPassages.joined()).sortedByBytes() }

  private static func ends(_ passages: [Passage]) -> [[String]] {
    Set(passages.map { [$0.from, $0.to] }).sortedByIdentifiers { $0 }
  }
}
