/// A family of international economic action.
public struct Family: Coded {
  /// The code, unique in its table.
  public let code: String
  /// The name shown to people.
  public let label: LocalizedText
  /// A name short enough for a column heading.
  public let shortLabel: LocalizedText
  /// The style of its lines in figures: `solid`, `dashed` or `dotted`.
  public let lineStyle: String
  /// The colour of its lines in figures, `#RRGGBB`.
  public let color: String
  /// Other accepted spellings.
  public let synonyms: [String]

  package init(
    code: String, label: LocalizedText, shortLabel: LocalizedText, lineStyle: String, color: String,
    synonyms: [String]
  ) {
    self.code = code
    self.label = label
    self.shortLabel = shortLabel
    self.lineStyle = lineStyle
    self.color = color
    self.synonyms = synonyms
  }
}

/// A sub-category of a family.
public struct Subcategory: Coded {
  /// The code, unique in its table.
  public let code: String
  /// The code of its family.
  public let family: String
  /// The name shown to people.
  public let label: LocalizedText
  /// Other accepted spellings.
  public let synonyms: [String] = []

  package init(code: String, family: String, label: LocalizedText) {
    self.code = code
    self.family = family
    self.label = label
  }
}

/// A type of action: one of the lines of the guide's typology.
public struct ActionType: Coded {
  /// The code, unique in its table.
  public let code: String
  /// The code of its sub-category.
  public let subcategory: String
  /// The name shown to people.
  public let label: LocalizedText
  /// A name short enough for a figure.
  public let shortLabel: LocalizedText
  /// Other accepted spellings.
  public let synonyms: [String]
  /// How sure its place in the typology is: A, B or C.
  public let confidence: String
  /// What is doubtful about its place.
  public let note: LocalizedText

  package init(
    code: String, subcategory: String, label: LocalizedText, shortLabel: LocalizedText,
    synonyms: [String], confidence: String, note: LocalizedText
  ) {
    self.code = code
    self.subcategory = subcategory
    self.label = label
    self.shortLabel = shortLabel
    self.synonyms = synonyms
    self.confidence = confidence
    self.note = note
  }
}

/// A phase of the support given to firms.
public struct Phase: Coded {
  /// The code, unique in its table.
  public let code: String
  /// The name shown to people.
  public let label: LocalizedText
  /// Its rank in the relay from first contact to delivery; absent for a transverse phase.
  public let relayRank: Int?
  /// Other accepted spellings.
  public let synonyms: [String] = []

  package init(code: String, label: LocalizedText, relayRank: Int?) {
    self.code = code
    self.label = label
    self.relayRank = relayRank
  }
}

/// A support function.
public struct SupportFunction: Coded {
  /// The code, unique in its table.
  public let code: String
  /// The code of its phase.
  public let phase: String
  /// The verb: « Sensibiliser ».
  public let label: LocalizedText
  /// The noun: « Sensibilisation ».
  public let noun: LocalizedText
  /// Other accepted spellings.
  public let synonyms: [String]
  /// The coarser grouping of the literature, when it has one.
  public let grouping: String?

  package init(
    code: String, phase: String, label: LocalizedText, noun: LocalizedText, synonyms: [String],
    grouping: String?
  ) {
    self.code = code
    self.phase = phase
    self.label = label
    self.noun = noun
    self.synonyms = synonyms
    self.grouping = grouping
  }
}

/// The look of a category: a colour, a shape and a code say the same thing three times.
public struct Look: Sendable, Equatable {
  /// The Graphviz shape.
  public let shape: String
  /// Further Graphviz attributes, `name=value`.
  public let attributes: [String: String]
  /// The name of the shape, for legends.
  public let shapeName: LocalizedText
  /// Fill, border and text colours, `#RRGGBB`.
  public let fill: String, border: String, text: String

  package init(
    shape: String, attributes: [String: String], shapeName: LocalizedText, fill: String, border: String,
    text: String
  ) {
    self.shape = shape
    self.attributes = attributes
    self.shapeName = shapeName
    self.fill = fill
    self.border = border
    self.text = text
  }
}

/// What a category of actors is for the program.
public enum CategoryTag: String, Sendable, CaseIterable {
  case localAuthority = "local-authority"
  case agency, foreign, firm, association, funder, economic, state
  case hasServices = "has-services"
  case higherEducation = "higher-education"
  /// A look for something that is not a category of actors.
  case lookOnly = "look-only"
}

/// A category of actors.
public struct Category: Coded {
  /// The code, unique in its table.
  public let code: String
  /// The name shown to people.
  public let label: LocalizedText
  /// Other accepted spellings.
  public let synonyms: [String]
  /// What the program does with it.
  public let tags: Set<CategoryTag>
  /// How figures draw it.
  public let look: Look

  package init(code: String, label: LocalizedText, synonyms: [String], tags: Set<CategoryTag>, look: Look) {
    self.code = code
    self.label = label
    self.synonyms = synonyms
    self.tags = tags
    self.look = look
  }
}

/// A type of internal service.
public struct ServiceType: Coded {
  /// The code, unique in its table.
  public let code: String
  /// The name shown to people.
  public let label: LocalizedText
  /// A name short enough for a figure.
  public let shortLabel: LocalizedText
  /// Other accepted spellings.
  public let synonyms: [String]

  package init(code: String, label: LocalizedText, shortLabel: LocalizedText, synonyms: [String]) {
    self.code = code
    self.label = label
    self.shortLabel = shortLabel
    self.synonyms = synonyms
  }
}

/// A word of a closed list, with the program's key.
public struct VocabularyWord: Coded {
  /// The program's key.
  public let key: String
  /// What users type and files hold.
  public let code: String
  /// The name shown to people.
  public let label: LocalizedText
  /// Other accepted spellings.
  public let synonyms: [String]

  package init(key: String, code: String, label: LocalizedText, synonyms: [String]) {
    self.key = key
    self.code = code
    self.label = label
    self.synonyms = synonyms
  }
}
