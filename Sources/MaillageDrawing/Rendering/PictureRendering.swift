public import MaillageModel

/// The form of a picture.
public enum PictureFormat: String, Sendable, CaseIterable {
  case svg, pdf, png
  /// The places of the nodes as text, for the first of the two steps that draw a network.
  case plain
}

extension RenderFailure {
  /// What happened, for people.
  public func described(_ language: Language) -> String {
    let words: LocalizedText =
      switch self {
      case .unavailable:
        LocalizedText(
          fr: "Graphviz ne démarre pas\u{A0}: installez libgraphviz-dev.",
          en: "Graphviz does not start: install libgraphviz-dev.")
      case .refused(let said), .warned(let said):
        LocalizedText(
          fr: "Graphviz refuse le dessin\u{A0}: \(PlainText.printable(said))",
          en: "Graphviz refuses the drawing: \(PlainText.printable(said))")
      case .timedOut:
        LocalizedText(fr: "Le dessin demande trop de temps.", en: "The drawing takes too long.")
      case .workerFailed(""):
        LocalizedText(fr: "Le processus qui dessine s’est arrêté.", en: "The process that draws stopped.")
      case .workerFailed(let said):
        LocalizedText(
          fr: "Le processus qui dessine s’est arrêté\u{A0}: \(PlainText.printable(said))",
          en: "The process that draws stopped: \(PlainText.printable(said))")
      case .unreadable:
        LocalizedText(fr: "L’image reçue est illisible.", en: "The picture received cannot be read.")
      }
    return words[language]
  }
}

/// Why a picture could not be made.
public enum RenderFailure: Error, Sendable, Hashable {
  /// The library could not start.
  case unavailable
  /// The text is not DOT, or the library refused it; with what it said.
  case refused(String)
  /// The library warned: what it drew is not what was asked.
  case warned(String)
  /// The time limit passed.
  case timedOut
  /// The process that draws could not start, or died; with what is known of it.
  case workerFailed(String)
  /// The answer cannot be read.
  case unreadable
}

/// One drawing to make: a text, what lays it out, and the form of the picture.
public struct RenderJob: Sendable, Hashable {
  /// The drawing, in DOT.
  public let dot: String
  /// What lays it out.
  public let engine: LayoutEngine
  /// The form of the picture.
  public let format: PictureFormat
  /// Whether a process draws it the same after others.
  public let isRepeatable: Bool

  /// Creates a job.
  ///
  /// - Parameters:
  ///   - dot: The drawing, in DOT.
  ///   - engine: What lays it out.
  ///   - format: The form of the picture.
  ///   - laysOut: Whether nodes have yet to be placed: only the first layout of a process is reproducible.
  public init(dot: String, engine: LayoutEngine, format: PictureFormat, laysOut: Bool = true) {
    self.dot = dot
    self.engine = engine
    self.format = format
    // The other forms are not known to keep nothing.
    isRepeatable = !laysOut && format == .svg
  }
}

extension RenderJob {
  /// Draws the job here and now, on the thread of the caller.
  ///
  /// The library orders clusters by where their names lie in memory: on the first thread of a process that drew
  /// nothing else the order is always the same, on another thread it may change.
  package func drawn() throws(RenderFailure) -> [UInt8] {
    try GraphvizRenderer.render(self)
  }
}

/// Something that draws.
public protocol PictureRendering: Sendable {
  /// The picture of a job, within a limit of processor time when the renderer can hold one.
  func picture(of job: RenderJob, within limit: Duration) async throws(RenderFailure) -> [UInt8]
}

/// Draws in this process, through the library.
///
/// Only the first layout of a process is reproducible, a layout cannot be interrupted, and each leaves some
/// memory behind: a tool gives every layout a process that drew nothing else instead. Calls wait for each other.
public struct InProcessRendering: PictureRendering {
  /// Creates a renderer.
  public init() {}

  /// The picture of a job; the time limit is not held.
  public func picture(of job: RenderJob, within limit: Duration) async throws(RenderFailure) -> [UInt8] {
    try job.drawn()
  }
}
