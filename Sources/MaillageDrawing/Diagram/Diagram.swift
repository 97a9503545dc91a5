public import MaillageModel

/// A figure as a value: what to draw, on what page, what explains it, and what it says in words.
///
/// It knows neither DOT nor the library that draws it; equal diagrams give the same bytes.
public struct Diagram: Sendable, Equatable {
  /// The name of its file: the figure's identifier, followed by a number when a figure has several pages.
  public let id: String
  /// The language of its words.
  public let language: Language
  /// The title, and the question that the figure answers.
  public let title: String, question: String
  /// The page it is made for.
  public package(set) var page: Page
  /// What is drawn.
  public package(set) var body: DiagramBody
  /// What explains the signs, those that are present only.
  public let legend: Legend
  /// Where it comes from and what it leaves out.
  public package(set) var cartouche: Cartouche
  /// What the figure says, in one sentence with its numbers.
  public let summary: String
  /// What the figure says, for somebody who does not see it.
  public package(set) var description: String
  /// The names of the tables that hold its numbers.
  public let tables: [String]

  package init(
    id: String, language: Language, title: String, question: String, page: Page, body: DiagramBody,
    legend: Legend = Legend(), cartouche: Cartouche, summary: String, description: String,
    tables: [String]
  ) {
    self.id = id
    self.language = language
    self.title = title
    self.question = question
    self.page = page
    self.body = body
    self.legend = legend
    self.cartouche = cartouche
    self.summary = summary
    self.description = description
    self.tables = tables
  }
}

/// What a diagram draws.
public enum DiagramBody: Sendable, Equatable {
  /// Nodes joined by lines, laid out by an engine.
  case graph(GraphBody)
  /// Cells in rows and columns.
  case grid(Grid)
}
