package import MaillageModel

/// What a workshop shows at this moment: the last good dossier, and what is wrong with the tables since.
///
/// Everything is in memory; nothing is written to disk.
package actor Workshop {
  private let language: Language
  private let pages: WorkshopPages
  private let clock: @Sendable () -> String

  private var dossier: [String: OutputFile] = [:]
  /// When the last good dossier was made, as the clock said it.
  private var moment: String?
  private var problem: WorkshopProblem?
  private var isWorking = true
  private var page: LivePage

  /// Opens a workshop that has nothing to show yet; the clock gives the time of day as the pages say it.
  package init(language: Language, clock: @escaping @Sendable () -> String) throws {
    self.language = language
    self.clock = clock
    pages = try WorkshopPages(language: language)
    page = LivePage(base: pages.stand(isWaiting: true), panel: nil)
  }

  /// The tables changed: a report is being made.
  package func begin() { isWorking = true }

  /// The tables are again what they were: what is shown is right as it is.
  package func rest() { isWorking = false }

  /// The tables can be studied again: nothing is wrong with them, though the report shown is still an earlier one.
  package func mend() {
    isWorking = true
    guard problem != nil else { return }
    problem = nil
    compose()
  }

  /// A report was made, of the last tables or of earlier ones, since which something may be wrong.
  package func accept(_ files: [OutputFile], areLast: Bool = true) {
    dossier = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    moment = clock()
    if areLast {
      problem = nil
      isWorking = false
    }
    compose()
  }

  /// The tables cannot be studied; the last good report stays.
  package func refuse(_ problem: WorkshopProblem) {
    self.problem = problem
    isWorking = false
    compose()
  }

  private func compose() {
    let report = dossier[Self.report].map { String(decoding: $0.bytes, as: UTF8.self) }
    page = LivePage(
      base: report ?? pages.stand(isWaiting: problem == nil),
      panel: problem.map { pages.panel($0, above: moment) })
  }

  private static let report = "index.html"

  /// The page to serve now.
  var currentPage: [UInt8] { page.bytes(language, saying: state.message) }

  /// A file of the last good dossier other than its page.
  func file(at path: String) -> OutputFile? {
    path == Self.report ? nil : dossier[path]
  }

  /// What a page in a browser must know to keep up.
  package struct State: Sendable, Equatable, Encodable {
    /// Names the content of the page.
    package let page: String
    /// What the corner of the page says.
    package let message: String
    /// Names the whole state.
    package var signal: String { Checksum.sha256(Array((page + message).utf8)) }

    private enum CodingKeys: String, CodingKey { case page, message, signal }

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(page, forKey: .page)
      try container.encode(message, forKey: .message)
      try container.encode(signal, forKey: .signal)
    }
  }

  /// The state now.
  package var state: State {
    let words = WorkshopWords(language)
    let message: String
    if isWorking {
      message = moment == nil && problem == nil ? words.waiting : words.working
    } else if problem != nil {
      message = words.broken
    } else {
      message = moment.map(words.upToDate) ?? words.waiting
    }
    return State(page: page.token, message: message)
  }

  /// The state as soon as it is no longer the one seen, or as it is when the time is over.
  package func state(after seen: String?, within limit: Duration) async throws -> State {
    let end = ContinuousClock.now + limit
    // Looking again a few times a second costs nothing to the handful of pages of a workshop, and leaves
    // nothing behind when a browser goes away.
    while state.signal == seen, ContinuousClock.now < end {
      try await Task.sleep(for: .milliseconds(100))
    }
    return state
  }
}
