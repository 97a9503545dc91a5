internal import MaillageModel

/// Actors that look like one and the same: the same company number, or the same name but for its dress.
struct LikelyDuplicateCheck {
  let draft: TerritoryDraft

  func run(log: inout DiagnosticLog) {
    let linked = Set(draft.filiations.map { Pair($0.predecessor, $0.successor) })
    var told: Set<Pair> = []
    for pair in pairs() {
      let key = Pair(pair.0.id, pair.1.id)
      // One becomes the other, or is no more when the other begins: they may well share a name.
      guard pair.0.id != pair.1.id, !linked.contains(key), pair.0.validity.overlaps(pair.1.validity),
        told.insert(key).inserted
      else { continue }
      let places = [pair.0, pair.1].sorted { $0.provenance.location < $1.provenance.location }
      log.add(
        Diagnostic(
          .likelyDuplicate, at: places[1].provenance.location, related: [places[0].provenance.location],
          value: places[1].id,
          Wording(
            fr: "\(quoting: places[0].name) et \(quoting: places[1].name) semblent être le même acteur.",
            en: "\(quoting: places[0].name) and \(quoting: places[1].name) seem to be the same actor."),
          remedy: Wording(
            fr: "Gardez-en un, avec l’autre nom en alias, ou distinguez leurs noms.",
            en: "Keep one, with the other name as an alias, or tell their names apart.")))
    }
  }

  /// Two actors, whichever comes first.
  private struct Pair: Hashable {
    let low: String, high: String

    init(_ a: String, _ b: String) {
      (low, high) = a.precedesInBytes(b) ? (a, b) : (b, a)
    }
  }

  private func pairs() -> [(Actor, Actor)] {
    let actors = draft.actors.sorted { $0.id.precedesInBytes($1.id) }
    var found: [(Actor, Actor)] = []
    var byNumber: [String: Actor] = [:]
    var byName: [String: Actor] = [:]
    for actor in actors {
      if let siren = actor.siren {
        // Two establishments of one company have numbers of their own.
        if let other = byNumber[siren], actor.siret == nil || other.siret == nil || actor.siret == other.siret
        {
          found.append((other, actor))
        } else if byNumber[siren] == nil {
          byNumber[siren] = actor
        }
      }
      let key = Self.bare(actor.name)
      if key.isEmpty { continue }
      if let other = byName[key] { found.append((other, actor)) } else { byName[key] = actor }
    }
    for actor in actors {
      for alias in actor.aliases {
        if let other = byName[Self.bare(alias)], other.id != actor.id { found.append((other, actor)) }
      }
    }
    return found
  }

  // Words that names carry or leave out: articles, prepositions, legal forms.
  private static let dress: Set<String> = [
    "de", "du", "des", "la", "le", "les", "l", "d", "et", "en", "the", "of", "and", "sa", "sas", "sasu",
    "sarl", "eurl", "scop", "scic", "sem", "spl", "epic", "epa", "gip", "gie", "association", "asso",
    "loi", "1901", "ltd", "gmbh",
  ]

  /// A name without its dress: « C.C.I. de Lille » and « CCI Lille » give the same.
  static func bare(_ name: String) -> String {
    var words: [String] = []
    var initials = ""
    func flush() {
      if !initials.isEmpty { words.append(initials) }
      initials = ""
    }
    for word in String(name.prefix(300)).folded.split(separator: " ") {
      if word.count == 1, !dress.contains(String(word)) || !initials.isEmpty {
        initials += word
      } else {
        flush()
        words.append(String(word))
      }
    }
    flush()
    let kept = words.filter { !dress.contains($0) }
    return (kept.isEmpty ? words : kept).joined(separator: " ")
  }
}
