internal import MaillageModel

/// The relations in force between two actors, sure and doubtful, in either direction.
struct Ties {
  private struct Ends: Hashable {
    let first: String, second: String

    init(_ a: String, _ b: String) {
      (first, second) = a.precedesInBytes(b) ? (a, b) : (b, a)
    }
  }

  private let certain: [Ends: [Relation]]
  private let doubtful: [Ends: [Relation]]

  init(_ study: Study) {
    func grouped(_ isCertain: Bool) -> [Ends: [Relation]] {
      Dictionary(grouping: study.relations.filter { $0.isCertain == isCertain }) {
        Ends($0.origin, $0.target)
      }
      .mapValues { $0.map(\.relation).sorted { $0.id.precedesInBytes($1.id) } }
    }
    certain = grouped(true)
    doubtful = grouped(false)
  }

  /// The sure relations between two actors, in the order of their identifiers.
  func certain(_ a: String, _ b: String) -> [Relation] { certain[Ends(a, b)] ?? [] }

  /// The relations to be verified between two actors, in the order of their identifiers.
  func doubtful(_ a: String, _ b: String) -> [Relation] { doubtful[Ends(a, b)] ?? [] }
}
