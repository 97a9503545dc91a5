/// What a kind of relation is for the program.
public enum RelationTag: String, Sendable, CaseIterable {
  /// The origin is a member of the target: a collective, a network.
  case membership
  /// The origin is above the target.
  case authority
  /// The origin pays the target.
  case funding
  /// The origin entrusts the target with a task.
  case mandate
  /// The origin helps the target, a firm, or refers it to somebody.
  case support, referral
  /// The kind of a relation of which nothing more is said.
  case ordinary
  /// The figure of who depends on whom draws it.
  case organisationChart = "organigramme"
  /// The figure of the support system draws it.
  case supportScheme = "dispositif"
}

/// A kind of relation between actors.
public struct RelationKind: Coded {
  /// The code, unique in its table.
  public let code: String
  /// The name shown to people.
  public let label: LocalizedText
  /// Other accepted spellings.
  public let synonyms: [String]
  /// Whether its direction matters unless a line says otherwise.
  public let isOriented: Bool
  /// Whether it is an agreement between territories or institutions.
  public let isPartnership: Bool
  /// What the program does with it.
  public let tags: Set<RelationTag>
  /// Line style, width in points and Graphviz arrowhead.
  public let lineStyle: String, width: Double, arrowhead: String
  /// What the line means, for legends: « finance ».
  public let meaning: LocalizedText

  package init(
    code: String, label: LocalizedText, synonyms: [String], isOriented: Bool, isPartnership: Bool,
    tags: Set<RelationTag>, lineStyle: String, width: Double, arrowhead: String, meaning: LocalizedText
  ) {
    self.code = code
    self.label = label
    self.synonyms = synonyms
    self.isOriented = isOriented
    self.isPartnership = isPartnership
    self.tags = tags
    self.lineStyle = lineStyle
    self.width = width
    self.arrowhead = arrowhead
    self.meaning = meaning
  }
}
