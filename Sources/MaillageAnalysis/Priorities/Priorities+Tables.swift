public import MaillageModel

extension Priorities.Result {
  /// One row per priority, the first first.
  public var tables: [Table] {
    [
      Table(
        id: Priorities.id, title: Priorities.title,
        note: LocalizedText(
          fr: """
            Dans l’ordre du classement. Confiance\u{A0}: élevée quand au moins neuf acteurs attendus sur dix ont \
            une ligne, ou quand le constat ne repose que sur des lignes saisies\u{A0}; faible sous la moitié.
            """,
          en: """
            In the order of the ranking. Confidence: high when at least nine expected actors in ten have a line, \
            or when the finding rests on typed lines only; low under one half.
            """),
        columns: [
          .integer("rang", fr: "Rang", en: "Rank"),
          .code("gravite", fr: "Gravité", en: "Gravity"),
          .code("nature", fr: "Nature", en: "Kind"),
          .code("objet", fr: "Objet", en: "Subject"),
          .integer("cas", fr: "Cas", en: "Cases"),
          .label("constat", fr: "Constat", en: "Finding"),
          .label("preuve", fr: "Ce qui le montre", en: "What shows it"),
          .code("confiance", fr: "Confiance", en: "Confidence"),
          .label("raison", fr: "Pourquoi cette confiance", en: "Why this confidence"),
          .label("etape", fr: "Prochain pas", en: "Next step"),
          .code("analyse", fr: "Analyse", en: "Analysis"),
          .code("table", fr: "Table", en: "Table"),
        ],
        rows: priorities.enumerated().map { place, priority in
          [
            .integer(place + 1), .identifier(priority.gravity.code), .identifier(priority.kind.rawValue),
            priority.subject.isEmpty ? .empty : .identifier(priority.subject), .integer(priority.extent),
            .label(priority.statement), .label(priority.evidence), .identifier(priority.confidence.code),
            .label(priority.reason), .label(priority.step), .identifier(priority.analysis),
            .identifier(priority.table),
          ]
        })
    ]
  }

  /// How many were kept and found, then the priorities in one sentence each.
  public var findings: [Finding] {
    guard !priorities.isEmpty else {
      return [
        Finding(
          LocalizedText(
            fr: "Rien dans les tables n’appelle d’action pressante.",
            en: "Nothing in the tables calls for pressing action."),
          tone: .positive)
      ]
    }
    return [overview]
      + priorities.map { Finding($0.statement, tone: $0.gravity >= .lacks ? .alert : .caution) }
  }

  private var overview: Finding {
    let kept = priorities.count
    return Finding(
      found.count == kept
        ? LocalizedText(
          fr: "\(Self.points(kept).fr) à traiter, dans cet ordre.",
          en: "\(Self.points(kept).en) to act on, in this order.")
        : LocalizedText(
          fr:
            "\(Self.points(kept).fr) à traiter en premier, sur \(found.count) relevés\u{A0}; les autres sont dans leurs chapitres.",
          en:
            "\(Self.points(kept).en) to act on first, out of \(found.count) found; the others are in their chapters."
        ))
  }

  private static func points(_ count: Int) -> LocalizedText {
    Phrasing.count(count, Phrasing.Noun(fr: ("point", "points"), en: ("point", "points")))
  }
}
