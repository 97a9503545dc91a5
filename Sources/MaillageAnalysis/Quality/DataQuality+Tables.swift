public import MaillageModel

extension DataQuality.Result {
  /// The counts, the files read, and the remarks of the reading.
  public var tables: [Table] { [countTable, fileTable, remarkTable] }

  private var countTable: Table {
    Table(
      id: "qualite",
      title: LocalizedText(fr: "Ce que l’on sait, ce que l’on ignore", en: "Known and unknown"),
      columns: [
        Column("mesure", .identifier, LocalizedText(fr: "Mesure", en: "Measure")),
        Column("libelle", .text, LocalizedText(fr: "Libellé", en: "Label")),
        Column("valeur", .integer, LocalizedText(fr: "Nombre", en: "Number")),
        Column("identifiants", .list, LocalizedText(fr: "Lesquels", en: "Which")),
      ],
      rows: counts.map {
        [.identifier($0.measure), .label($0.label), .integer($0.value), .list($0.identifiers)]
      })
  }

  private var fileTable: Table {
    Table(
      id: "qualite_fichiers", title: LocalizedText(fr: "Fichiers lus", en: "Files read"),
      columns: [
        Column("fichier", .identifier, LocalizedText(fr: "Fichier", en: "File")),
        Column("lignes", .integer, LocalizedText(fr: "Lignes", en: "Lines")),
        Column("encodage", .text, LocalizedText(fr: "Encodage", en: "Encoding")),
        Column("separateur", .text, LocalizedText(fr: "Séparateur", en: "Separator")),
        Column(
          "colonnes_inconnues", .list, LocalizedText(fr: "Colonnes inconnues", en: "Unknown columns")),
      ],
      rows: inputs.map { input in
        [
          .identifier(input.file), .integer(input.rowCount), .label(LocalizedText(verbatim: input.encoding)),
          .label(Self.separatorName(input.delimiter)), .list(input.unknownColumns),
        ]
      })
  }

  // Line numbers stay out: they change with the order of the rows, and no output may.
  private var remarkTable: Table {
    let rows: [[Cell]] = diagnostics.map { diagnostic in
      [
        .label(Self.severityName(diagnostic.severity)), .identifier(diagnostic.code),
        .identifier(diagnostic.location.file), .identifier(optional: diagnostic.location.column),
        .label(diagnostic.message), .label(diagnostic.remedy),
      ]
    }
    return Table(
      id: "qualite_remarques",
      title: LocalizedText(fr: "Remarques faites à la lecture", en: "Remarks made while reading"),
      columns: [
        Column("gravite", .text, LocalizedText(fr: "Gravité", en: "Severity")),
        Column("code", .identifier, LocalizedText(fr: "Code", en: "Code")),
        Column("fichier", .identifier, LocalizedText(fr: "Fichier", en: "File")),
        Column("colonne", .identifier, LocalizedText(fr: "Colonne", en: "Column")),
        Column("constat", .text, LocalizedText(fr: "Constat", en: "Finding")),
        Column("remede", .text, LocalizedText(fr: "Que faire", en: "What to do")),
      ],
      rows: rows.map { (key: Self.sortKey($0), row: $0) }
        .sorted { $0.key.lexicographicallyPrecedes($1.key) { $0.precedesInBytes($1) } }
        .map(\.row))
  }

  private static func sortKey(_ row: [Cell]) -> [String] {
    row.map { cell in
      switch cell {
      case .identifier(let text): text
      case .label(let text): text.fr
      case .empty, .text, .integer, .number, .boolean, .date, .list: ""
      }
    }
  }

  private static func severityName(_ severity: Severity) -> LocalizedText {
    switch severity {
    case .error: LocalizedText(fr: "erreur", en: "error")
    case .warning: LocalizedText(fr: "avertissement", en: "warning")
    case .notice: LocalizedText(fr: "information", en: "notice")
    }
  }

  private static func separatorName(_ delimiter: Character) -> LocalizedText {
    switch delimiter {
    case ";": LocalizedText(fr: "point-virgule", en: "semicolon")
    case ",": LocalizedText(fr: "virgule", en: "comma")
    case "\t": LocalizedText(fr: "tabulation", en: "tab")
    default: LocalizedText(verbatim: String(delimiter))
    }
  }

  /// What to keep in mind before reading anything else.
  public var findings: [Finding] {
    let silent = count("acteurs_sans_role_attendus")
    let warnings = diagnostics.findingCount(.warning)
    let ended = count("acteurs_eteints"), future = count("acteurs_a_venir")
    let relations = Phrasing.countOrNone(count("relations_en_vigueur"), .relation)
    let actions = Phrasing.countOrNone(count("actions"), .action)
    let actors = Phrasing.countOrNone(count("acteurs_en_vigueur"), .actor).uppercasedFirst
    var findings = [
      Finding(
        LocalizedText(
          fr: """
            \(actors.fr) en vigueur au \(date.formatted(.fr)), \
            \(ended == 0 ? "aucun éteint" : "\(ended) \(ended < 2 ? "éteint" : "éteints")"), \
            \(future == 0 ? "aucun" : "\(future)") à venir\u{A0}; \(relations.fr) et \(actions.fr).
            """,
          en: """
            \(actors.en) in force on \(date.formatted(.en)), \
            \(ended == 0 ? "none" : "\(ended)") ended, \(future == 0 ? "none" : "\(future)") to come; \
            \(relations.en) and \(actions.en).
            """))
    ]
    if let doubts { findings.append(doubts) }
    if silent > 0 {
      findings.append(
        Finding(
          LocalizedText(
            fr: """
              \(silent) acteur\(silent > 1 ? "s" : ""), hors partenaires étrangers et entreprises, \
              \(silent > 1 ? "n’ont" : "n’a") aucune ligne de rôle\u{A0}: un trou de couverture peut n’être \
              qu’un trou de connaissance.
              """,
            en: """
              \(silent) actor\(silent > 1 ? "s" : ""), foreign partners and firms left out, \
              \(silent > 1 ? "have" : "has") no role line: a gap in coverage may be a gap in knowledge.
              """),
          tone: .caution))
    }
    if warnings > 0 {
      findings.append(
        Finding(
          LocalizedText(
            fr:
              "\(warnings) avertissement\(warnings > 1 ? "s" : "") à la lecture, dans la table des remarques.",
            en: "\(warnings) warning\(warnings > 1 ? "s" : "") while reading, in the table of remarks."),
          tone: .caution))
    }
    return findings
  }

  /// The roles and relations that nobody is sure of, those there are none of left out.
  private var doubts: Finding? {
    let roles = count("roles_a_verifier"), relations = count("relations_a_verifier")
    let parts = [(roles, Phrasing.Noun.role), (relations, .relation)].filter { $0.0 > 0 }
      .map { Phrasing.count($0.0, $0.1) }
    guard !parts.isEmpty else { return nil }
    let list = Phrasing.list(parts), isOne = roles + relations == 1
    return Finding(
      LocalizedText(
        fr: """
          \(list.fr) \(isOne ? "est" : "sont") à vérifier\u{A0}: les résultats qui en dépendent sont donnés comme \
          des intervalles ou dits indéterminés.
          """,
        en: """
          \(list.en) \(isOne ? "is" : "are") to be verified: results that depend on \(isOne ? "it" : "them") are \
          given as intervals or called undetermined.
          """), tone: .caution)
  }
}
