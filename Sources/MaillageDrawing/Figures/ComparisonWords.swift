internal import MaillageAnalysis
internal import MaillageModel

/// What a comparison says of actors and ties, in words.
struct ComparisonWords {
  private let context: FigureContext
  private let result: Comparison.Result

  init(_ context: FigureContext, _ result: Comparison.Result) {
    self.context = context
    self.result = result
  }

  // MARK: Actors

  /// The name of an actor with what became of it, on a few lines.
  func label(_ actor: ComparedActor, limit: Int = 22) -> [String] {
    let shown = actor.after.isEmpty ? actor.before : actor.after
    let names = shown.map { context.name($0, limit: limit) }
    let mark = mark(actor)
    return Wrapping.lines(names.joined(separator: " + "), limit: limit)
      + (mark.isEmpty ? [] : Wrapping.lines("(" + mark + ")", limit: limit))
  }

  private func mark(_ actor: ComparedActor) -> String {
    switch actor.status {
    case .added: return context.say(fr: "ajouté", en: "added")
    case .removed: return context.say(fr: "retiré", en: "removed")
    case .changed, .kept:
      return formerNames(actor) ?? (actor.status == .changed ? context.say(fr: "modifié", en: "changed") : "")
    }
  }

  /// « ex-Ubifrance », when an actor had another name or took over from others.
  func formerNames(_ actor: ComparedActor) -> String? {
    guard !actor.before.isEmpty, !actor.after.isEmpty else { return nil }
    let present = Set(actor.after.map(\.name))
    let former = actor.before.filter { !present.contains($0.name) }
    guard !former.isEmpty else { return nil }
    return former.map { "ex-" + context.name($0, limit: 14) }.joined(separator: ", ")
  }

  /// An actor and what became of it, for who points at it.
  func sentence(_ actor: ComparedActor) -> String {
    let mark = mark(actor)
    return PlainText.printable(actor.name) + (mark.isEmpty ? "" : " (" + mark + ")")
  }

  private func names(_ status: ChangeStatus) -> [String] {
    result.actors.filter { $0.status == status }.map { PlainText.printable($0.name) }
  }

  private func count(_ status: ChangeStatus) -> Int { result.actors.count { $0.status == status } }

  // MARK: Sentences

  private func ties(_ status: ChangeStatus) -> Int {
    result.relations.count { !$0.isInternal && $0.status == status }
  }

  var summary: String {
    let continued = result.actors.filter { formerNames($0) != nil }
    let stay = context.count(count(.kept) + count(.changed), .actor)
    let gone = context.count(count(.removed), .removedActor), new = context.count(count(.added), .addedActor)
    let renamed = continued.count
    let kept = ties(.kept) + ties(.changed)
    let relations = context.count(ties(.added), .newRelation)
    let verb = count(.kept) + count(.changed) < 2 ? "demeure" : "demeurent"
    return context.say(
      fr: "\(gone), \(new), \(stay) qui \(verb), dont \(renamed) sous un autre nom\u{A0}; \(relations), "
        + "\(ties(.removed)) en moins, \(kept) qui \(kept < 2 ? "demeure" : "demeurent").",
      en: "\(gone), \(new), \(stay) that \(count(.kept) + count(.changed) == 1 ? "remains" : "remain"), "
        + "\(renamed) of them under another name; \(relations), \(ties(.removed)) fewer, \(kept) that "
        + "\(kept == 1 ? "remains" : "remain").")
  }

  var description: String {
    func sentence(_ fr: String, _ en: String, _ items: [String]) -> String? {
      items.isEmpty ? nil : context.say(fr: fr, en: en) + context.list(items) + "."
    }
    let continued = result.actors.compactMap { actor in
      formerNames(actor).map { PlainText.printable(actor.name) + " (" + $0 + ")" }
    }
    func pairs(_ status: ChangeStatus) -> [String] {
      var seen: Set<[String]> = []
      return result.relations.filter { !$0.isInternal && $0.status == status }.compactMap { relation in
        let ends = [relation.identity.origin, relation.identity.target].sortedByBytes()
        guard seen.insert(ends).inserted else { return nil }
        return ends.map { id in
          PlainText.printable(result.actors.first { $0.id == id }?.name ?? id)
        }
        .joined(separator: " – ")
      }
    }
    return [
      summary, sentence("Retirés\u{A0}: ", "Removed: ", names(.removed)),
      sentence("Ajoutés\u{A0}: ", "Added: ", names(.added)),
      sentence("Sous un autre nom\u{A0}: ", "Under another name: ", continued),
      sentence("Relations nouvelles\u{A0}: ", "New relations: ", pairs(.added)),
      sentence("Relations qui ne sont plus là\u{A0}: ", "Relations no longer there: ", pairs(.removed)),
    ]
    .compactMap { $0 }.joined(separator: " ")
  }
}
