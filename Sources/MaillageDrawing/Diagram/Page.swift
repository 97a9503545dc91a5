/// A sheet of paper with 20 mm margins, or a slide on a screen.
public struct Page: Sendable, Hashable {
  /// The size of the sheet.
  public enum Format: String, Sendable {
    case a4 = "A4"
    case a3 = "A3"
    /// A slide in 16:9, on which the smallest text is as high as on a sheet of A4 held sideways.
    case screen = "16:9"
  }

  /// How the sheet is held.
  public enum Orientation: String, Sendable {
    case portrait, landscape
  }

  /// The size of the sheet.
  public let format: Format
  /// How the sheet is held.
  public let orientation: Orientation

  package init(_ format: Format, _ orientation: Orientation) {
    self.format = format
    self.orientation = orientation
  }

  /// The width between the margins, in points.
  public var usableWidth: Double { orientation == .portrait ? shortSide : longSide }

  /// The height between the margins, in points.
  public var usableHeight: Double { orientation == .portrait ? longSide : shortSide }

  /// The pages, the smallest first.
  package static let choices = [
    Page(.a4, .landscape), Page(.a4, .portrait), Page(.a3, .landscape), Page(.a3, .portrait),
  ]

  private var shortSide: Double {
    switch format {
    case .a4: 482
    case .a3: 729
    case .screen: 480
    }
  }

  private var longSide: Double {
    switch format {
    case .a4: 729
    case .a3: 1078
    case .screen: 853
    }
  }

  /// The width that a drawing may have before its smallest text, of ``Typography/smallest`` points, prints
  /// under ``Typography/smallestOnPaper``.
  public var drawingWidth: Double { usableWidth * Self.drawingScale }

  /// The height that a drawing may have before its smallest text prints too small.
  public var drawingHeight: Double { usableHeight * Self.drawingScale }

  private static let drawingScale = Typography.smallest / Typography.smallestOnPaper
}

/// The sizes of text, in points of the drawing.
///
/// The library measures text with every letter rounded to a whole pixel of 96 dots an inch. At these sizes
/// the usual letters of Liberation Sans round up or to their true width, so that text never outgrows the cell
/// or the shape made for it; at 10, 11 or 14 points they would round down by 5 %.
public enum Typography {
  /// The title of the figure.
  public static let title = 16.0
  /// The question under the title.
  public static let question = 11.0
  /// Labels and cells: the smallest text of a drawing.
  public static let smallest = 10.5
  /// Labels that weigh more, in five steps from the smallest.
  public static let steps = [10.5, 11.5, 13, 14.5, 16]
  /// All of these, and those of the blanks between.
  package static let sizes = [4, 6, 8, question] + steps
  /// The smallest size at which text may print.
  public static let smallestOnPaper = 7.0
  /// The width that a character takes on average, in the size of its text; measured on French labels.
  package static let averageCharacterWidth = 0.53
  /// The same in a sentence, which has fewer capitals.
  package static let proseCharacterWidth = 0.48
}
