internal import NetworkAlgorithms

/// The formal concepts that a table can list: all of them, or those of enough objects.
struct ConceptListing {
  /// The attributes of each concept, the concepts of most objects first, then in dictionary order.
  let intents: [[Int]]
  /// From how many objects a concept is listed; 0 when all are.
  let least: Int

  /// Lists the concepts of a context.
  ///
  /// - Parameters:
  ///   - context: The objects and their attributes.
  ///   - limit: How many concepts to list at most; past it, the least number of objects rises until they fit.
  init(of context: FormalContext, atMost limit: Int) {
    if let all = context.concepts(atMost: limit) {
      intents = all.map(\.intent)
      least = 0
      return
    }
    var least = 2
    while true {
      var search = FrequentConcepts(context, least: least, limit: limit)
      if search.run() {
        intents = search.found.sorted {
          $0.count == $1.count ? $0.intent.lexicographicallyPrecedes($1.intent) : $0.count > $1.count
        }.map(\.intent)
        self.least = least
        return
      }
      least += 1
    }
  }
}

/// The concepts of at least so many objects, each grown from one parent only.
///
/// - Source: T. Uno, T. Asai, Y. Uchida, H. Arimura, Discovery Science 2004, doi:10.1007/978-3-540-30214-8_2.
private struct FrequentConcepts {
  private let context: FormalContext
  private let least: Int, limit: Int
  private(set) var found: [(intent: [Int], count: Int)] = []

  init(_ context: FormalContext, least: Int, limit: Int) {
    self.context = context
    self.least = least
    self.limit = limit
  }

  /// Whether all fit.
  mutating func run() -> Bool {
    let top = context.closure(of: [])
    guard context.objectCount >= least else { return true }
    return extend(top, count: context.objectCount, from: 0)
  }

  private mutating func extend(_ intent: [Int], count: Int, from start: Int) -> Bool {
    guard found.count < limit else { return false }
    found.append((intent, count))
    let known = Set(intent)
    for attribute in start..<max(start, context.attributeCount) where !known.contains(attribute) {
      let larger = intent + [attribute]
      let objects = context.objects(having: larger).count
      guard objects >= least else { continue }
      let closed = context.closure(of: larger)
      // A concept whose closure adds an earlier attribute has another parent.
      guard closed.allSatisfy({ $0 >= attribute || known.contains($0) }) else { continue }
      guard extend(closed, count: objects, from: attribute + 1) else { return false }
    }
    return true
  }
}
