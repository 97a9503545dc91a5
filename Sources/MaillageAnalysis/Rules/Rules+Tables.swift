public import MaillageModel

extension Rules.Result {
  /// One row per rule and subject.
  public var tables: [Table] {
    [
      Table(
        id: Rules.id, title: Rules.title,
        note: LocalizedText(
          fr: """
            Une ligne par règle et par objet\u{A0}; quand une règle a plusieurs volets, le plus grave est dit. \
            Niveau\u{A0}: écart (le guide le demande), à vérifier (il le recommande), info. Ce sont des conseils.
            """,
          en: """
            One row per rule and subject; when a rule has several parts, the gravest is told. Level: gap \
            (the guide asks for it), to check (it recommends it), info. They are advice.
            """),
        columns: [
          Column("regle", .identifier, LocalizedText(fr: "Règle", en: "Rule")),
          Column("niveau", .identifier, LocalizedText(fr: "Niveau", en: "Level")),
          Column("objet", .identifier, LocalizedText(fr: "Objet", en: "Subject")),
          Column("verdict", .identifier, LocalizedText(fr: "Verdict", en: "Verdict")),
          Column("constat", .text, LocalizedText(fr: "Constat", en: "Finding")),
          Column("conseil", .text, LocalizedText(fr: "Conseil du guide", en: "The guide’s advice")),
          Column("source", .text, LocalizedText(fr: "Source", en: "Source")),
          .label("titre", fr: "Titre de la règle", en: "Title of the rule"),
          Column("variante", .identifier, LocalizedText(fr: "Volet", en: "Part")),
          .label("objet_libelle", fr: "Nom de l’objet", en: "Name of the subject"),
          .label("verdict_libelle", fr: "Verdict en clair", en: "Verdict in words"),
        ],
        rows: outcomes.map { outcome in
          [
            .identifier(outcome.rule), .identifier(typology.vocabulary.code(outcome.level)),
            .identifier(outcome.subject.identifier),
            .identifier(typology.vocabulary.code(outcome.verdict)), .label(outcome.finding),
            outcome.advice.fr.isEmpty ? .empty : .label(outcome.advice),
            .label(LocalizedText(verbatim: outcome.source)),
            .label(outcome.title), outcome.variant.isEmpty ? .empty : .identifier(outcome.variant),
            .label(outcome.subjectName), .label(typology.vocabulary.label(outcome.verdict)),
          ]
        },
        reading: .codes(
          "verdict",
          [.gap, .toCheck, .undetermined, .compliant].map { (verdict: Verdict) in
            typology.vocabulary.code(verdict)
          }))
    ]
  }
}
