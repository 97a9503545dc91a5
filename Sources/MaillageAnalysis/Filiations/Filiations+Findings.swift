internal import MaillageModel

extension Filiations.Result {
  /// How many there are, which names are over, and which dates are weak.
  public var findings: [Finding] {
    guard !lines.isEmpty else {
      return [
        Finding(
          LocalizedText(
            fr: "Les tables ne déclarent aucune filiation entre acteurs.",
            en: "The tables declare no filiation between actors."))
      ]
    }
    return [overview] + [endedNames, transfers, weakDates].compactMap { $0 }
  }

  private static let filiation = Phrasing.Noun(
    fr: ("filiation", "filiations"), en: ("filiation", "filiations"), isFeminine: true)

  private var overview: Finding {
    let count = Phrasing.count(lines.count, Self.filiation)
    let kinds = FiliationKind.allCases.compactMap { kind -> LocalizedText? in
      let number = lines.count { $0.filiation.kind == kind }
      guard number > 0 else { return nil }
      let label = typology.vocabulary.label(kind)
      return LocalizedText(fr: "\(label.fr.lowercased()) \(number)", en: "\(label.en.lowercased()) \(number)")
    }
    let list = Phrasing.list(kinds)
    return Finding(
      LocalizedText(fr: "\(count.fr)\u{A0}: \(list.fr).", en: "\(count.en): \(list.en)."))
  }

  /// The names that nobody should write any more, with those that replace them.
  private var endedNames: Finding? {
    let over = lines.filter { $0.hasHappened && $0.endsPredecessor && $0.predecessorState == .ended }
    guard !over.isEmpty else { return nil }
    let list = Phrasing.list(
      names: over.map {
        "\(names.inSentence($0.filiation.predecessor)) (\(names.inSentence($0.filiation.successor)))"
      })
    return Finding(
      LocalizedText(
        fr: "Noms à ne plus employer, avec celui qui suit\u{A0}: \(list.fr).",
        en: "Names no longer to be used, with the one that follows: \(list.en)."))
  }

  private var transfers: Finding? {
    let moved = lines.filter { !$0.endsPredecessor && $0.hasHappened }
    guard !moved.isEmpty else { return nil }
    let list = Phrasing.list(
      moved.map { line in
        let ends =
          names.inSentence(line.filiation.predecessor) + " → " + names.inSentence(line.filiation.successor)
        let function = line.filiation.function.map { typology.functions.label($0) }
        return LocalizedText(
          fr: ends + (function.map { " (\($0.fr.lowercased()))" } ?? ""),
          en: ends + (function.map { " (\($0.en.lowercased()))" } ?? ""))
      })
    return Finding(
      LocalizedText(
        fr: "Missions transférées, l’acteur demeurant\u{A0}: \(list.fr).",
        en: "Missions transferred, the actor remaining: \(list.en)."))
  }

  private var weakDates: Finding? {
    let weak = lines.count { $0.filiation.date == nil || $0.filiation.precision == .atLatest }
    guard weak > 0 else { return nil }
    let count = Phrasing.count(weak, Self.filiation)
    return Finding(
      LocalizedText(
        fr: "\(count.fr) sans date exacte\u{A0}: à vérifier.",
        en: "\(count.en) without exact date: to be verified."),
      tone: .caution)
  }
}
