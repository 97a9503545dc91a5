internal import MaillageAnalysis
internal import MaillageModel

/// Whom to invite first and whose absence would split the network, with their values.
struct KeyActorList {
  private let context: FigureContext
  private let result: BrokerageOutline

  init(_ context: FigureContext, _ result: BrokerageOutline) {
    self.context = context
    self.result = result
  }

  /// A line of the list: the actors, the value, what else is as good.
  private struct Line {
    let names: String, value: String
    /// In how many cases they stay the best, if that was tried.
    let worth: String
    /// Whether other actors are as good.
    let isEqual: Bool
  }

  /// The list, under the drawing, its parts side by side or one over the other; absent when there is nothing
  /// to say.
  func grid(isStacked: Bool) -> Grid? {
    let parts = [(heading(.reach), lines(.reach)), (heading(.fragmentation), lines(.fragmentation))]
      .filter { !$0.1.isEmpty }
    guard !parts.isEmpty else { return nil }
    // Side by side on a small page, both must be narrow.
    let limits = context.isTight && !isStacked ? (name: 36, value: 21) : (name: 62, value: 34)
    let cells = parts.map { heading, lines -> GridCell in
      var rows = [
        [
          GridCell([heading], bold: true).with {
            $0.columnSpan = 2
            $0.fill = Palette.heading
          }
        ]
      ]
      rows += lines.map { line in
        [
          GridCell(Wrapping.lines(line.names, limit: limits.name)),
          GridCell(Wrapping.lines(line.value, limit: limits.value)),
        ]
      }
      return GridCell(Grid(rows: rows, padding: context.isTight ? 2 : 3, border: 0, cellBorder: 1)).with {
        $0.verticalAlignment = .top
      }
    }
    return Grid(rows: isStacked ? cells.map { [$0] } : [cells], spacing: 6, padding: 0)
  }

  /// What the values of the list are, for each of its parts that is there.
  var notes: [String] {
    let reach =
      lines(.reach).isEmpty
      ? []
      : [
        context.say(
          fr: "Portée, de 0 à 1\u{A0}: moyenne sur tous les acteurs, chacun comptant 1 s’il est nommé ici ou "
            + "partenaire direct, 1/2 à deux pas, 1/3 à trois pas, 0 hors d’atteinte.",
          en:
            "Reach, from 0 to 1: mean over all actors, each counting 1 when named here or a direct partner, 1/2 "
            + "at two steps, 1/3 at three steps, 0 out of reach.")
      ]
    let cut =
      lines(.fragmentation).isEmpty
      ? []
      : [
        context.say(
          fr:
            "Paires coupées\u{A0}: paires d’autres acteurs joints par un chemin, qui ne le seraient plus sans eux.",
          en: "Pairs cut: pairs of other actors joined by a path, which none would join without them.")
      ]
    let isEqual = (reaches + cuts).contains(where: \.isEqual)
    let order =
      isEqual
      ? [
        context.say(
          fr: "À égalité, l’ordre des identifiants a choisi qui est nommé.",
          en: "Of equals, the order of identifiers chose whom to name.")
      ] : []
    let notes = (reach + cut + order).joined(separator: " ")
    return notes.isEmpty ? [] : [notes]
  }

  /// The same as sentences.
  var sentences: [String] {
    [KeyActorCriterion.reach, .fragmentation].flatMap { criterion -> [String] in
      let lines = lines(criterion)
      guard !lines.isEmpty else { return [] }
      return [
        heading(criterion) + Wording.colon(context.language)
          + lines.map { $0.names + " (" + $0.value + ", " + $0.worth + ")" }.joined(
            separator: Wording.semicolon(context.language)) + "."
      ]
    }
  }

  /// The name of an actor, with a mark when nobody in particular bears it.
  private func name(_ id: String) -> String {
    guard let actor = context.study.actor(id) else { return id }
    let mark =
      actor.nature == .genericGroup ? context.say(fr: " (groupe générique)", en: " (generic group)") : ""
    return context.name(actor, limit: 30) + mark
  }

  private func heading(_ criterion: KeyActorCriterion) -> String {
    criterion == .reach
      ? context.say(
        fr: "À inviter d’abord, pour toucher les autres", en: "To invite first, to reach the others")
      : context.say(fr: "Leur absence couperait le réseau", en: "Their absence would split the network")
  }

  /// The best sets of one, two and three actors, as long as one more does better.
  private func lines(_ criterion: KeyActorCriterion) -> [Line] {
    criterion == .fragmentation ? cuts : reaches
  }

  private var cuts: [Line] {
    var lines: [Line] = []
    var most = 0
    for cut in result.cuts {
      guard cut.pairs > most else { break }
      most = cut.pairs
      let value =
        context.count(cut.pairs, .pair) + context.say(fr: cut.pairs < 2 ? " coupée" : " coupées", en: " cut")
      lines.append(line(cut.set, value, equals: cut.equals, isExact: cut.isExact, trial: cut.trial))
    }
    return lines
  }

  private var reaches: [Line] {
    var lines: [Line] = []
    var most = 0.0
    for key in result.keyActors where key.criterion == .reach {
      // The number is shown with two decimals: a set that adds less would seem to add nothing.
      let shown = (key.score * 100).rounded()
      guard let set = key.sets.first, shown > most else { break }
      most = shown
      let value =
        context.say(fr: "portée ", en: "reach ") + context.say(Phrasing.number(key.score, decimals: 2))
      lines.append(
        line(set, value, equals: key.tiedSets - 1, isExact: key.isExact, trial: key.trials.first))
    }
    return lines
  }

  private func line(
    _ set: [String], _ value: String, equals: Int, isExact: Bool, trial: SetTrial?
  ) -> Line {
    let others =
      equals == 0
      ? ""
      : context.say(
        fr: ", à égalité avec \(equals)\u{A0}" + (equals < 2 ? "autre" : "autres")
          + (set.count < 2 ? "" : equals < 2 ? " ensemble" : " ensembles"),
        en: ", level with \(equals) other" + (set.count < 2 ? "" : " set") + (equals == 1 ? "" : "s"))
    let sampled = isExact ? "" : context.say(fr: ", sans tout essayer", en: ", not all tried")
    let worth =
      trial.map { context.say(fr: "le mieux dans ", en: "best in ") + context.say($0.words) }
      ?? context.say(fr: "non éprouvé si un lien manque", en: "not tried if a tie is missing")
    return Line(
      names: context.list(set.map(name)), value: value + others + sampled, worth: worth, isEqual: equals > 0)
  }
}
