internal import MaillageModel

/// A territory as programs that draw and measure networks take it: things, ties between them, and what is
/// known of each.
struct GraphDocument: Sendable {
  /// A value of a column.
  enum Value: Sendable, Equatable {
    case text(String)
    case number(Double)
    case boolean(Bool)
  }

  /// What the values of a column are.
  enum Kind: Sendable {
    case text, number, boolean
  }

  /// A property that things or ties may have; its name is that of the tables and never changes with the language.
  struct Column: Sendable {
    let id: String
    let kind: Kind
  }

  /// A thing.
  struct Node: Sendable {
    /// Unique among the things.
    let id: String
    let label: String
    /// The colour of its category, as red, green and blue from 0 to 255.
    let color: [Int]?
    let span: Period
    /// What is known of it, by column; a column that is absent is unknown.
    let values: [String: Value]
  }

  /// A tie.
  struct Edge: Sendable {
    /// Unique among the ties.
    let id: String
    let source: String
    let target: String
    /// The code of its kind, and its name.
    let kind: String, label: String
    let isOriented: Bool
    let weight: Double
    let span: Period
    let values: [String: Value]
  }

  /// What the graph is about; a fictitious territory says so.
  let title: String
  let isFictitious: Bool
  let nodeColumns: [Column]
  let edgeColumns: [Column]
  let nodes: [Node]
  let edges: [Edge]

  /// Whether the file's one direction must be "directed": several readers refuse a graph of both sorts, so
  /// that each tie says its own in the column `oriente`.
  var isDirected: Bool { edges.contains(where: \.isOriented) }
}

extension GraphDocument.Value {
  /// The value in a file: numbers with a point and full precision.
  var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): NumberText.exact(number)
    case .boolean(let value): value ? "true" : "false"
    }
  }

  /// The value in JSON.
  var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .number(let number): .number(number)
    case .boolean(let value): .boolean(value)
    }
  }
}
