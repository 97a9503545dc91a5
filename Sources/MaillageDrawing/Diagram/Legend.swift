/// What the signs of a diagram mean; it lists those that are present only.
public struct Legend: Sendable, Equatable {
  /// A category of actors: a colour, a shape and a code.
  public struct CategoryEntry: Sendable, Equatable {
    /// The code shown in the sample.
    public let code: String
    /// The name of the category, and of its shape when the diagram draws shapes.
    public let label: String, shapeName: String?
    /// The sample.
    public let style: ShapeStyle
  }

  /// A kind of line.
  public struct LineEntry: Sendable, Equatable {
    /// The sample.
    public let style: LineStyle
    /// How the line looks, and what it means.
    public let look: String, meaning: String
  }

  /// A sign in a cell or a border.
  public struct MarkEntry: Sendable, Equatable {
    /// The text of the sample.
    public let sample: String
    /// The fill, text and border of the sample.
    public let style: ShapeStyle
    /// What it means.
    public let meaning: String

    package init(sample: String, style: ShapeStyle, meaning: String) {
      self.sample = sample
      self.style = style
      self.meaning = meaning
    }
  }

  /// The categories, in the typology's order.
  public var categories: [CategoryEntry] = []
  /// The lines, in the typology's order.
  public var lines: [LineEntry] = []
  /// The other signs.
  public var marks: [MarkEntry] = []
  /// Sentences that complete it.
  public var notes: [String] = []

  package init() {}
}

/// Where a diagram comes from and what it leaves out.
public struct Cartouche: Sendable, Equatable {
  /// The source of the data.
  public let source: String
  /// The territory and the day.
  public let perimeter: String
  /// What is shown and what is not, in numbers.
  public let counts: String
  /// What was left out and why, a sentence each.
  public package(set) var omissions: [String]
  /// « Maillage » and the day.
  public let signature: String
  /// That the territory is invented, when it is.
  public let fiction: String?

  package init(
    source: String, perimeter: String, counts: String, omissions: [String] = [], signature: String,
    fiction: String? = nil
  ) {
    self.source = source
    self.perimeter = perimeter
    self.counts = counts
    self.omissions = omissions
    self.signature = signature
    self.fiction = fiction
  }
}
