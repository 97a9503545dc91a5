public import MaillageModel

/// A question that the product answers from a study.
///
/// An analysis is one file and one line in the catalogue: its identifier, its words, and a function from a
/// study to a result.
public protocol Analysis: Sendable {
  /// What the analysis finds.
  associatedtype Result: AnalysisResult

  /// The name in commands and files.
  static var id: String { get }
  /// The title, for people.
  static var title: LocalizedText { get }
  /// The question that the officer has.
  static var question: LocalizedText { get }
  /// How it is computed, in two sentences.
  static var method: LocalizedText { get }
  /// What it cannot say.
  static var limits: LocalizedText { get }

  /// Creates the analysis with its default options.
  init()

  /// Answers the question; never fails: what cannot be computed is absent from the result.
  func run(on study: Study) -> Result
}

/// What an analysis finds, as values.
public protocol AnalysisResult: Sendable {
  /// The tables of the result, the main one first.
  var tables: [Table] { get }
  /// The findings in words, the main one first, each with its numbers.
  var findings: [Finding] { get }
}

/// A sentence of the result that a council can hear, with how far it can be believed.
public struct Finding: Sendable, Hashable {
  /// How much attention it asks for.
  public enum Tone: String, Sendable {
    /// Something is missing or departs from the guide.
    case alert
    /// Something is to be verified or weak.
    case caution
    /// Something holds.
    case positive
    /// A fact.
    case neutral
  }

  /// The sentence.
  public let text: LocalizedText
  /// The attention it asks for.
  public let tone: Tone

  /// Creates a finding.
  public init(_ text: LocalizedText, tone: Tone = .neutral) {
    self.text = text
    self.tone = tone
  }
}
