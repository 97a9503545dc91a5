package import MaillageModel

/// Finds what answers a request: the page, a file of the dossier in memory, or the state that pages wait for.
package struct WorkshopRouter: Sendable {
  private let workshop: Workshop
  private let words: WorkshopWords
  private let patience: Duration

  /// Where pages ask for the state.
  package static let statePath = "/atelier/etat"

  /// Creates a router; a page may wait for news that long before it must ask again.
  package init(workshop: Workshop, language: Language, patience: Duration = .seconds(20)) {
    self.workshop = workshop
    self.patience = patience
    words = WorkshopWords(language)
  }

  /// The answer to a request.
  package func response(to request: WorkshopRequest) async throws -> WorkshopResponse {
    // A page from elsewhere whose name was made to lead here must not read the tables of this machine.
    guard LoopbackName.isOwn(request.host) else { return refusal(421, words.wrongHost) }
    guard request.method == "GET" || request.method == "HEAD" else {
      return refusal(405, words.wrongMethod, [("Allow", "GET, HEAD")])
    }
    switch request.path {
    case "/", "/index.html":
      return answer(
        200, "text/html; charset=utf-8", await workshop.currentPage,
        policy: "default-src 'none'; connect-src 'self'; style-src 'unsafe-inline'; "
          + "script-src 'unsafe-inline'; img-src data:")
    case Self.statePath:
      let state = try await workshop.state(after: request.seen, within: patience)
      return answer(200, "application/json; charset=utf-8", Array(try JSONText.encode(state).utf8))
    default:
      guard request.path.hasPrefix("/"),
        let file = await workshop.file(at: String(request.path.dropFirst()))
      else { return refusal(404, words.notFound) }
      return answer(200, Self.type(of: file.path), file.bytes)
    }
  }

  /// The answer to what is no request.
  package var malformed: WorkshopResponse { refusal(400, words.malformed) }

  /// The answer to a request that could not be served.
  package var unavailable: WorkshopResponse { refusal(503, words.stopped) }

  /// The type of a file, by its ending; an unknown one is not guessed.
  static func type(of path: String) -> String {
    let ending = path.split(separator: ".").last.map(String.init) ?? ""
    return [
      "csv": "text/csv; charset=utf-8", "dot": "text/vnd.graphviz; charset=utf-8",
      "html": "text/html; charset=utf-8", "json": "application/json; charset=utf-8", "pdf": "application/pdf",
      "png": "image/png", "svg": "image/svg+xml; charset=utf-8",
    ][ending] ?? "application/octet-stream"
  }

  private func refusal(
    _ status: Int, _ text: String, _ more: [(name: String, value: String)] = []
  ) -> WorkshopResponse {
    answer(status, "text/plain; charset=utf-8", Array((text + "\n").utf8), more: more)
  }

  private func answer(
    _ status: Int, _ type: String, _ body: [UInt8],
    policy: String = "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    more: [(name: String, value: String)] = []
  ) -> WorkshopResponse {
    WorkshopResponse(
      status: status,
      headers: [
        ("Content-Type", type), ("X-Content-Type-Options", "nosniff"), ("Cache-Control", "no-store"),
        (
          "Content-Security-Policy",
          policy + "; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
        ),
        ("Cross-Origin-Resource-Policy", "same-origin"), ("Referrer-Policy", "no-referrer"),
      ] + more, body: body)
  }
}
