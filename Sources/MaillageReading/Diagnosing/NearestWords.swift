internal import MaillageModel

/// Finds, among the words that exist, the ones that a user most likely meant.
package struct NearestWords: Sendable {
  /// One spelling of something, and how to show it.
  package struct Candidate: Sendable {
    /// What to type.
    package let id: String
    /// The spelling compared.
    let spelling: String
    /// What that spelling is, when it is not the identifier itself: `alias`, `nom`, `sigle`.
    let role: LocalizedText?

    init(id: String, spelling: String, role: LocalizedText? = nil) {
      self.id = id
      self.spelling = spelling
      self.role = role
    }
  }

  private let candidates: [(candidate: Candidate, folded: [UInt8], words: [String])]

  init(_ candidates: [Candidate]) {
    self.candidates = candidates.map { candidate in
      let folded = String(candidate.spelling.prefix(100)).folded
      let words = folded.split(separator: " ").map(String.init)
      return (candidate, Array(words.joined().utf8), words)
    }
  }

  /// Codes, each its own spelling.
  package init(codes: some Sequence<String>) {
    self.init(codes.map { Candidate(id: $0, spelling: $0) })
  }

  /// At most three candidates, the nearest first, one per identifier.
  package func suggestions(for word: String) -> [Candidate] {
    let folded = String(word.prefix(100)).folded
    let query = Array(folded.utf8.filter { $0 != 32 })
    guard !query.isEmpty else { return [] }
    var best: [String: (score: Int, order: Int)] = [:]
    for (order, entry) in candidates.enumerated() {
      guard let score = score(query, folded, entry.folded, entry.words) else { continue }
      if let known = best[entry.candidate.id], known.score <= score { continue }
      best[entry.candidate.id] = (score, order)
    }
    guard let lowest = best.values.map(\.score).min() else { return [] }
    return best.filter { $0.value.score <= lowest + 5 }
      .sorted { a, b in
        a.value.score != b.value.score ? a.value.score < b.value.score : a.key.precedesInBytes(b.key)
      }
      .prefix(3).map { candidates[$0.value.order].candidate }
  }

  // Tens are edits: 0 the same letters, 10 one edit apart; a whole word or the start of the name counts
  // as two edits, a little more when much is left out.
  private func score(_ query: [UInt8], _ folded: String, _ spelling: [UInt8], _ words: [String]) -> Int? {
    if query == spelling { return 0 }
    let limit = min(max(1, min(query.count, spelling.count) / 3), query.count - 1)
    if let distance = EditDistance.between(query, spelling, limit: limit) { return distance * 10 }
    let shorter = min(query.count, spelling.count)
    let left = min(9, abs(query.count - spelling.count) / 4)
    if query.count >= 3, words.count > 1, words.contains(folded) { return 20 + left }
    if shorter >= 3, query.starts(with: spelling) || spelling.starts(with: query) { return 22 + left }
    if spelling.count >= 3, words.count == 1, folded.split(separator: " ").contains(where: { $0 == words[0] })
    {
      return 24 + left
    }
    return nil
  }
}

extension NearestWords.Candidate {
  /// The identifier, with the spelling that was near: `bpifrance (alias « BPI France »)`.
  func described(_ language: Language) -> String {
    guard let role else { return id }
    let name = Diagnostic.shortened(spelling)
    return language == .fr ? "\(id) (\(role.fr) «\u{A0}\(name)\u{A0}»)" : "\(id) (\(role.en) “\(name)”)"
  }
}

extension Sequence where Element == NearestWords.Candidate {
  /// The remedy that names them, or the other one when there are none.
  func remedy(orElse other: Wording) -> Wording {
    let all = Array(self)
    if all.isEmpty { return other }
    return Wording(
      fr: "Proches : \(all.map { $0.described(.fr) }.joined(separator: ", ")).",
      en: "Nearest: \(all.map { $0.described(.en) }.joined(separator: ", ")).")
  }

  /// The remedy that names codes with their labels, or the other one when there are none.
  func remedy(naming source: CodeSource, _ typology: Typology, orElse other: Wording) -> Wording {
    let all = map(\.id)
    if all.isEmpty { return other }
    func list(_ language: Language) -> String {
      all.map { source.named($0, in: typology, language) }
        .joined(separator: language == .fr ? "\u{A0}; " : "; ")
    }
    return Wording(fr: "Proches : \(list(.fr)).", en: "Nearest: \(list(.en)).")
  }

  /// The proposal of the nearest code, with its label.
  func proposal(of source: CodeSource, _ typology: Typology) -> Wording {
    guard let first = Array(self).first else { return Wording(fr: "", en: "") }
    return Wording(
      fr: "Proposition : \(source.named(first.id, in: typology, .fr)).",
      en: "Proposal: \(source.named(first.id, in: typology, .en)).")
  }
}
