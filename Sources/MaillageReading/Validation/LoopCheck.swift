internal import MaillageModel

/// Filiations and parents lead somewhere: they never come back to where they started.
struct LoopCheck {
  let draft: TerritoryDraft

  /// A step from one actor to another.
  private struct Step {
    let from: String
    let to: String
    let place: SourceLocation
  }

  func run(log: inout DiagnosticLog) {
    let parents = draft.actors.compactMap { actor in
      actor.parent.map {
        Step(from: actor.id, to: $0, place: place(ActorColumns.parent, actor.provenance, ActorColumns.table))
      }
    }
    for loop in loops(parents) {
      log.add(
        .loop(
          loop.names, at: loop.places,
          Wording(
            fr: "Un acteur n’est pas une partie de lui-même : corrigez un des parents.",
            en: "An actor is no part of itself: correct one of the parents.")))
    }
    // A mission may come back with another function: each function is followed alone.
    let groups = Dictionary(grouping: draft.filiations) {
      $0.kind == .missionTransfer ? $0.function ?? "" : ""
    }
    for (_, filiations) in groups.sorted(by: { $0.key.precedesInBytes($1.key) }) {
      let steps = filiations.map { filiation in
        Step(
          from: filiation.predecessor, to: filiation.successor,
          place: place(nil, filiation.provenance, FiliationColumns.table))
      }
      for loop in loops(steps) {
        log.add(
          .loop(
            loop.names, at: loop.places,
            Wording(
              fr: "Une filiation ne revient pas en arrière : corrigez l’une des lignes.",
              en: "A filiation does not go back: correct one of the lines.")))
      }
    }
  }

  private func place(_ column: ColumnSchema?, _ provenance: Provenance, _ table: TableSchema)
    -> SourceLocation
  {
    guard let column, let header = draft.tables[table.id]?.header else { return provenance.location }
    return provenance.location.at(column: header.positions[column.id].map { header.names[$0] })
  }

  // Each loop once: from its smallest identifier, by the shortest way.
  private func loops(_ steps: [Step]) -> [(names: [String], places: [SourceLocation])] {
    var next = Dictionary(grouping: peeled(steps), by: \.from).mapValues {
      $0.sorted { $0.to.precedesInBytes($1.to) }
    }
    var found: [(names: [String], places: [SourceLocation])] = []
    for start in next.keys.sortedByBytes() {
      guard let loop = shortestLoop(from: start, next) else { continue }
      found.append((loop.map(\.from) + [start], loop.map(\.place)))
      for step in loop { next[step.from] = nil }
    }
    return found
  }

  // What leads nowhere, or comes from nowhere, is in no loop: dropped until only loops, and the ways
  // between them, are left.
  private func peeled(_ steps: [Step]) -> [Step] {
    var outgoing: [String: [String]] = [:]
    var incoming: [String: [String]] = [:]
    for step in steps {
      outgoing[step.from, default: []].append(step.to)
      incoming[step.to, default: []].append(step.from)
    }
    var leaving = outgoing.mapValues(\.count)
    var arriving = incoming.mapValues(\.count)
    var dropped: Set<String> = []
    var ends = Array(Set(outgoing.keys).symmetricDifference(incoming.keys))
    while let end = ends.popLast() {
      guard dropped.insert(end).inserted else { continue }
      for origin in incoming[end] ?? [] {
        leaving[origin, default: 0] -= 1
        if leaving[origin] == 0 { ends.append(origin) }
      }
      for target in outgoing[end] ?? [] {
        arriving[target, default: 0] -= 1
        if arriving[target] == 0 { ends.append(target) }
      }
    }
    return steps.filter { !dropped.contains($0.from) && !dropped.contains($0.to) }
  }

  private func shortestLoop(from start: String, _ next: [String: [Step]]) -> [Step]? {
    var arrivals: [String: Step] = [:]
    var queue = [start]
    var position = 0
    while position < queue.count {
      let current = queue[position]
      position += 1
      for step in next[current] ?? [] {
        if step.to == start {
          var way = [step]
          var node = step.from
          while node != start, let arrival = arrivals[node] {
            way.append(arrival)
            node = arrival.from
          }
          return way.reversed()
        }
        if arrivals[step.to] == nil {
          arrivals[step.to] = step
          queue.append(step.to)
        }
      }
    }
    return nil
  }
}

extension Diagnostic {
  static func loop(_ names: [String], at places: [SourceLocation], _ remedy: Wording) -> Diagnostic {
    // A long loop is told by its start and its end.
    let shown = names.count <= 12 ? names : Array(names.prefix(6)) + ["…"] + Array(names.suffix(3))
    let way = shown.map(Diagnostic.shortened).joined(separator: " → ")
    let sorted = places.sorted()
    return Diagnostic(
      .loop, at: sorted[0], related: Array(sorted.dropFirst().prefix(10)), value: names[0],
      Wording(fr: "boucle \(way).", en: "loop \(way)."), remedy: remedy)
  }
}
