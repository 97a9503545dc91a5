public import MaillageModel

extension Backbone.Result {
  /// The pairs, then what was tested and how.
  public var tables: [Table] { [pairTable, summaryTable] }

  private static let note = LocalizedText(
    fr: """
      p+\u{A0}: probabilité que le hasard donne autant en commun ou plus\u{A0}; p−\u{A0}: autant ou moins. \
      q\u{A0}: la bilatérale du FDSM, corrigée sur les paires jugées\u{A0}; verdict au seuil de 5\u{A0}%. Les erreurs sont \
      celles du tirage (0\u{A0}: toutes les tables ont été énumérées).
      """,
    en: """
      p+: probability that chance gives as much in common or more; p−: as much or less. q: the \
      two-tailed one of the FDSM, corrected over the pairs tested; verdict at 5%. The errors are those of the \
      draw (0: all tables were enumerated).
      """)

  private static func probability(_ id: String, _ fr: String, _ en: String) -> Column {
    Column(id, .number(decimals: 4), LocalizedText(fr: fr, en: en))
  }

  private var pairTable: Table {
    Table(
      id: Backbone.id, title: Backbone.title, note: Self.note,
      columns: [
        Column("objet", .identifier, LocalizedText(fr: "Objet", en: "Subject")).worded(BackboneScope.self),
        Column("a", .identifier, LocalizedText(fr: "Premier", en: "First")),
        Column("b", .identifier, LocalizedText(fr: "Second", en: "Second")),
        .integer("communes", fr: "En commun", en: "In common"),
        Self.probability("p_plus_sdsm", "p+ (SDSM)", "p+ (SDSM)"),
        Self.probability("p_moins_sdsm", "p− (SDSM)", "p− (SDSM)"),
        Self.probability("p_plus_fdsm", "p+ (FDSM)", "p+ (FDSM)"),
        Self.probability("p_moins_fdsm", "p− (FDSM)", "p− (FDSM)"),
        Column("verdict", .identifier, LocalizedText(fr: "Verdict", en: "Verdict"))
          .worded(BackboneTest.Verdict.self),
        Self.probability("q", "q (FDSM)", "q (FDSM)"),
        Column("attendues", .number(decimals: 2), LocalizedText(fr: "Attendues", en: "Expected")),
        .integer("taille_a", fr: "Actions du premier", en: "Actions of the first"),
        .integer("taille_b", fr: "Actions du second", en: "Actions of the second"),
        Column("jugee", .boolean, LocalizedText(fr: "Jugée", en: "Tested")),
        Self.probability("erreur_p_plus", "Erreur de p+", "Error of p+"),
        Self.probability("erreur_p_moins", "Erreur de p−", "Error of p−"),
        Column(
          "fragile", .boolean, LocalizedText(fr: "Verdict fragile", en: "Fragile verdict"),
          description: LocalizedText(
            fr: "Deux erreurs types du tirage suffiraient à changer le verdict",
            en: "Two standard errors of the draw would be enough to change the verdict")),
        Self.probability("p_plus_sdsm_ec", "p+ (SDSM, compétences)", "p+ (SDSM, competences)"),
        Self.probability("p_moins_sdsm_ec", "p− (SDSM, compétences)", "p− (SDSM, competences)"),
        .integer("a_verifier", fr: "En commun, à vérifier", en: "In common, to be verified"),
        .label("libelle_a", fr: "Nom du premier", en: "Name of the first"),
        .label("libelle_b", fr: "Nom du second", en: "Name of the second"),
      ],
      rows: tests.flatMap { test in test.pairs.map { row($0, test.scope) } },
      reading: .ascending("q"))
  }

  private func row(_ pair: BackboneTest.Pair, _ scope: BackboneScope) -> [Cell] {
    let verdict: [Cell] = [.identifier(pair.verdict.rawValue), .number(optional: pair.adjusted)]
    return [
      .identifier(scope.rawValue), .identifier(pair.a), .identifier(pair.b), .integer(pair.shared),
      .number(optional: pair.stochastic?.upper), .number(optional: pair.stochastic?.lower),
      .number(pair.fixed.upper), .number(pair.fixed.lower),
    ] + verdict + [
      .number(pair.expected), .integer(pair.sizeA), .integer(pair.sizeB), .boolean(pair.hasMargin),
      .number(pair.errors.upper), .number(pair.errors.lower), .boolean(pair.isUnsettled),
      .number(optional: pair.constrained?.upper), .number(optional: pair.constrained?.lower),
      .integer(pair.possible), .text(name(pair.a, scope)), .text(name(pair.b, scope)),
    ]
  }

  private var summaryTable: Table {
    Table(
      id: "dorsale_synthese",
      title: LocalizedText(fr: "Ce qui a été jugé, et comment", en: "What was tested, and how"),
      note: LocalizedText(
        fr: """
          Ensemble\u{A0}: combien de paires devraient se distinguer à la fois pour que ces tirages en établissent \
          une\u{A0}; 1 veut dire que le nombre de tirages ne limite rien.
          """,
        en: """
          Together: how many pairs would have to stand out at once for these draws to establish one; 1 means \
          that the number of draws limits nothing.
          """),
      columns: [
        Column("objet", .identifier, LocalizedText(fr: "Objet", en: "Subject")).worded(BackboneScope.self),
        .integer("membres", fr: "Membres", en: "Members"),
        .integer("ecartes", fr: "Membres laissés de côté", en: "Members left out"),
        .integer("paires", fr: "Paires", en: "Pairs"),
        .integer("jugees", fr: "Paires jugées", en: "Pairs tested"),
        .integer("positives", fr: "Positives", en: "Positive"),
        .integer("negatives", fr: "Négatives", en: "Negative"),
        .integer("hasard", fr: "Non distinguables du hasard", en: "Not told from chance"),
        .integer("tables", fr: "Tables comparées", en: "Tables compared"),
        Column("exact", .boolean, LocalizedText(fr: "Toutes les tables", en: "All tables")),
        Column("convergence", .boolean, LocalizedText(fr: "Tirages concordants", en: "Draws agree")),
        .integer("ensemble", fr: "Ensemble", en: "Together"),
        .integer("a_verifier", fr: "Participations à vérifier", en: "Parts to be verified"),
      ],
      rows: tests.map { test in
        [
          .identifier(test.scope.rawValue), .integer(test.members.count), .integer(test.leftOut),
          .integer(test.pairs.count), .integer(test.tested.count),
          .integer(test.pairs(.positive).count), .integer(test.pairs(.negative).count),
          .integer(test.pairs(.chance).count), .integer(test.tableCount), .boolean(test.isExact),
          .boolean(test.hasConverged), .integer(test.neededTogether), .integer(test.doubtfulCount),
        ]
      })
  }
}

extension BackboneScope: WordedCode {
  /// What is paired, in words.
  var words: LocalizedText {
    switch self {
    case .services: LocalizedText(fr: "Services", en: "Services")
    case .actors: LocalizedText(fr: "Acteurs", en: "Actors")
    case .actions: LocalizedText(fr: "Actions", en: "Actions")
    }
  }
}

extension BackboneTest.Verdict: WordedCode {
  /// The verdict in words.
  var words: LocalizedText {
    switch self {
    case .positive: LocalizedText(fr: "Plus que par hasard", en: "More than by chance")
    case .negative: LocalizedText(fr: "Moins que par hasard", en: "Less than by chance")
    case .chance: LocalizedText(fr: "Non distinguable du hasard", en: "Not told from chance")
    }
  }
}
