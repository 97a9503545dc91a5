public import MaillageAnalysis
public import MaillageModel

/// A picture that answers a question from a study.
///
/// A figure is one file and one line in the catalogue: its identifier, its words, and a function from a study
/// to the diagrams that draw it.
public protocol Figure: Sendable {
  /// The name in commands and files.
  static var id: String { get }
  /// The title, for people.
  static var title: LocalizedText { get }
  /// The question that it answers.
  static var question: LocalizedText { get }
  /// The tables that hold its numbers, by name; the first stands beside it.
  static var tables: [String] { get }

  /// Creates the figure.
  init()

  /// The diagrams of a study: one, several when one page cannot hold it, or one that says why it is empty.
  func diagrams(of study: Study, filter: FigureFilter, language: Language) -> [Diagram]
}

/// What is asked of a figure: the part of a study that it shows, where an empty list means everything, and what
/// it is made for.
public struct FigureFilter: Sendable, Hashable {
  /// The codes of the families, of the categories and of the zones to show.
  public var families: [String] = [], categories: [String] = [], zones: [String] = []
  /// The least number of partners that an actor must have.
  public var minimumDegree = 0
  /// The identifier of the actor around whom to draw, or of one of its services.
  public var ego: String?
  /// The identifier of the action to draw alone.
  public var action: String?
  /// The column of the table of centralities that sizes the nodes of the network; the number of partners
  /// without.
  public var measure: String?
  /// What the figure is made for.
  public var medium = Medium.a4

  /// Shows everything.
  public init() {}

  /// Whether nothing is left out: neither the centre nor the measure nor the page hides anything.
  public var isEmpty: Bool {
    families.isEmpty && categories.isEmpty && zones.isEmpty && minimumDegree <= 0
  }
}
