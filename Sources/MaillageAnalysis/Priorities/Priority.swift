public import MaillageModel

/// Something to act on first, with what shows it, how far it can be believed, and a next step.
public struct Priority: Sendable, Hashable {
  /// What it is about; the order of the cases settles equal gravity, confidence and extent.
  public enum Kind: String, Sendable, CaseIterable {
    /// Too few roles are declared for anything to be concluded.
    case missingRoles = "roles_absents"
    /// Functions that nobody holds in any family.
    case missingEverywhere = "fonction_sans_acteur"
    /// A firm cannot be handed over between two phases.
    case brokenRelay = "relais_rompu"
    /// Functions that nobody holds in a family.
    case hole = "case_sans_acteur"
    /// An actor alone to hold functions.
    case dependence = "un_seul_acteur"
    /// Something departs from what the guide asks for.
    case ruleGap = "ecart_au_guide"
    /// An actor whose departure splits the network.
    case cut = "passage_oblige"
    /// Functions held by many without a single lead.
    case crowded = "sans_pilote"
    /// Actors that hold the same function and declare no relation.
    case duplicate = "doublon_non_coordonne"
    /// Functions of which nobody can say whether they are held.
    case undetermined = "role_a_verifier"
    /// Something that the guide recommends to check.
    case ruleToCheck = "conseil_a_verifier"
    /// A hand-over that only doubtful parts or relations would make.
    case doubtfulRelay = "relais_a_verifier"
    /// Some actors have no role line.
    case undeclared = "roles_incomplets"
    /// Agreements that are over or whose review is overdue.
    case agreement = "accord_a_terme"
  }

  /// How much it weighs, the same for all priorities of a kind.
  public enum Gravity: Int, Sendable, Comparable, CaseIterable {
    case follow = 1, weakens, lacks, blocks

    public static func < (a: Gravity, b: Gravity) -> Bool { a.rawValue < b.rawValue }
  }

  /// How far it can be believed.
  public enum Confidence: Int, Sendable, Comparable, CaseIterable {
    case low = 1, medium, high

    public static func < (a: Confidence, b: Confidence) -> Bool { a.rawValue < b.rawValue }
  }

  /// What it is about.
  public let kind: Kind
  /// What it is about in the tables: a family, a function, an actor or a rule; empty for the territory.
  public let subject: String
  /// How many cells, pairs, actions or actors are concerned.
  public let extent: Int
  /// How far it can be believed, and why.
  public let confidence: Confidence, reason: LocalizedText
  /// What is the matter, what shows it, and what to do next; a sentence or two each.
  public let statement: LocalizedText, evidence: LocalizedText, step: LocalizedText
  /// The analysis and the table that hold the details.
  public let analysis: String, table: String

  /// How much it weighs.
  public var gravity: Gravity { kind.gravity }
}

extension Priority.Kind {
  /// Blocking: a service cannot be given. Lacking: a place is empty, would be with one departure, or the guide
  /// asks for something else. Weakening: it holds, at a risk or a cost. To follow: it has time.
  var gravity: Priority.Gravity {
    switch self {
    case .missingRoles, .missingEverywhere, .brokenRelay: .blocks
    case .hole, .dependence, .ruleGap: .lacks
    case .cut, .crowded, .duplicate, .undetermined, .ruleToCheck, .doubtfulRelay: .weakens
    case .undeclared, .agreement: .follow
    }
  }

  /// The place that settles equal gravity, confidence and extent.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Priority.Gravity {
  /// The gravity in words.
  public var words: LocalizedText {
    switch self {
    case .blocks: LocalizedText(fr: "bloquant", en: "blocking")
    case .lacks: LocalizedText(fr: "manque", en: "lacking")
    case .weakens: LocalizedText(fr: "fragilise", en: "weakening")
    case .follow: LocalizedText(fr: "à suivre", en: "to follow")
    }
  }

  /// The code in tables.
  var code: String {
    switch self {
    case .blocks: "bloquant"
    case .lacks: "manque"
    case .weakens: "fragilise"
    case .follow: "a_suivre"
    }
  }
}

extension Priority.Confidence {
  /// The confidence in words.
  public var words: LocalizedText {
    switch self {
    case .high: LocalizedText(fr: "élevée", en: "high")
    case .medium: LocalizedText(fr: "moyenne", en: "medium")
    case .low: LocalizedText(fr: "faible", en: "low")
    }
  }

  /// The code in tables.
  var code: String {
    switch self {
    case .high: "elevee"
    case .medium: "moyenne"
    case .low: "faible"
    }
  }
}
