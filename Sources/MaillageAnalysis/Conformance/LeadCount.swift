internal import MaillageModel

/// Who leads the actions of a family, and whether the rules that name a lead agree.
public struct LeadCount: Sendable, Hashable {
  /// Who leads.
  public enum Kind: String, Sendable, CaseIterable {
    /// A service, by type.
    case service
    /// An actor mobilised without a service, by category.
    case actor = "acteur"
    /// Nobody that the tables name.
    case nobody = "aucun"
    /// Nobody that the tables name for sure, but a part that remains to be verified.
    case unknown = "a_verifier"
  }

  /// The family; empty when unknown.
  public let family: String
  /// Who leads, and the code of its type or category; empty for nobody.
  public let kind: Kind, code: String
  /// The actions, in the order of their identifiers.
  public let actions: [String]
  /// How many of them the rules that name a lead accept, refuse, cannot judge, and say nothing of.
  public let expected: Int, unexpected: Int, undetermined: Int, unruled: Int
  /// The rules that judged them.
  public let rules: [String]

  /// Whether the rules expect such a lead: yes or no throughout, or by action; absent when none can tell.
  public var isExpected: String? {
    switch (expected > 0, unexpected > 0) {
    case (true, false): "oui"
    case (false, true): "non"
    case (true, true): "selon_action"
    case (false, false): nil
    }
  }

  /// Counts the leads of the actions judged.
  static func all(of judged: [JudgedAction]) -> [LeadCount] {
    struct Key: Hashable {
      let family: String, kind: Kind, code: String
    }
    let keyed = judged.flatMap { action -> [(Key, JudgedAction)] in
      let family = action.family ?? ""
      guard !action.leads.isEmpty else {
        return [(Key(family: family, kind: action.mayBeLed ? .unknown : .nobody, code: ""), action)]
      }
      return action.leads.map { lead in
        (Key(family: family, kind: lead.isService ? .service : .actor, code: lead.code), action)
      }
    }
    return Dictionary(grouping: keyed, by: \.0).map { key, entries in
      let verdicts = entries.map(\.1.leadVerdicts.values)
      return LeadCount(
        family: key.family, kind: key.kind, code: key.code,
        actions: entries.map(\.1.action).sortedByBytes(),
        expected: verdicts.count { !$0.isEmpty && $0.allSatisfy { $0 == .yes } },
        unexpected: verdicts.count { $0.contains(.no) },
        undetermined: verdicts.count { !$0.contains(.no) && $0.contains(.unknown) },
        unruled: verdicts.count { $0.isEmpty },
        rules: Set(entries.flatMap(\.1.leadVerdicts.keys)).sortedByBytes())
    }.sortedByIdentifiers { [$0.family, $0.kind.rawValue, $0.code] }
  }
}

extension LeadCount.Kind: WordedCode {
  /// Who leads, in words.
  var words: LocalizedText {
    switch self {
    case .service: LocalizedText(fr: "Service", en: "Service")
    case .actor: LocalizedText(fr: "Acteur", en: "Actor")
    case .nobody: LocalizedText(fr: "Aucun", en: "None")
    case .unknown: LocalizedText(fr: "À vérifier", en: "To be verified")
    }
  }
}

extension LeadCount {
  /// What ``isExpected`` says, in words.
  static let expectations = [
    "oui": LocalizedText(fr: "Oui", en: "Yes"), "non": LocalizedText(fr: "Non", en: "No"),
    "selon_action": LocalizedText(fr: "Selon l’action", en: "By action"),
  ]
}
