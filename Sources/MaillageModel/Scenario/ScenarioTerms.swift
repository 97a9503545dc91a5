/// What a line of a scenario does.
public enum ScenarioVerb: String, VocabularyTerm {
  case add, remove, end, merge, split, transfer
  /// The name of the list in the vocabulary table.
  public static let list = "scenario-operation"
}

/// What a line of a scenario, or of a comparison, is about.
public enum TerritoryObject: String, VocabularyTerm {
  case actor, service, role, relation, action
  /// The name of the list in the vocabulary table.
  public static let list = "object"
}

/// What became of something between two states of a territory.
public enum ChangeStatus: String, VocabularyTerm {
  case added, removed, kept, changed
  /// The name of the list in the vocabulary table.
  public static let list = "change-status"

  /// The status that the same two states give the other way round.
  public var mirrored: ChangeStatus {
    switch self {
    case .added: .removed
    case .removed: .added
    case .kept, .changed: self
    }
  }
}
