public import MaillageModel

extension MobilisationConcepts.Result {
  /// The concepts, the rules without and with exceptions, the levels, and the services at each level.
  public var tables: [Table] {
    [conceptTable, implicationTable, associationTable, levelTable, memberTable]
  }

  private var conceptTable: Table {
    let part =
      leastActions == 0
      ? LocalizedText(fr: "Tous les concepts.", en: "All concepts.")
      : LocalizedText(
        fr: "Les concepts d’au moins \(leastActions) actions\u{A0}; il y en a trop pour les lister tous.",
        en: "The concepts of at least \(leastActions) actions; there are too many to list them all.")
    return Table(
      id: MobilisationConcepts.id,
      title: LocalizedText(
        fr: "Actions et services qui se définissent", en: "Actions and services that define each other"),
      note: part
        + LocalizedText(
          fr:
            " Extension\u{A0}: toutes les actions qui mobilisent sûrement ces services\u{A0}; intension\u{A0}: tous "
            + "les services que ces actions ont en commun.",
          en: " Extension: all the actions that surely mobilise these services; intension: all the services "
            + "that these actions share."),
      columns: [
        Column(
          "concept", .identifier, LocalizedText(fr: "Concept", en: "Concept"),
          words: Dictionary(
            uniqueKeysWithValues: concepts.indices.map {
              (Self.code($0), LocalizedText(verbatim: "\($0 + 1)"))
            })),
        .list("extension", fr: "Actions", en: "Actions"),
        .list("intension", fr: "Services communs", en: "Services in common"),
        .integer("actions", fr: "Nombre d’actions", en: "Number of actions"),
        .integer("services", fr: "Nombre de services", en: "Number of services"),
      ],
      rows: concepts.enumerated().map { place, concept in
        [
          .identifier(Self.code(place)), .list(concept.actions), .list(concept.services),
          .integer(concept.actions.count), .integer(concept.services.count),
        ]
      })
  }

  /// « c007 »: the number of a concept, of one width.
  static func code(_ place: Int) -> String {
    let number = String(place + 1)
    return "c" + String(repeating: "0", count: max(0, 3 - number.count)) + number
  }

  private var implicationTable: Table {
    Table(
      id: "implications",
      title: LocalizedText(fr: "Règles sans exception", en: "Rules without exception"),
      note: hasWholeBasis
        ? LocalizedText(
          fr:
            "Les règles certaines forment la base de Duquenne et Guigues\u{A0}: toutes les autres en découlent. Une "
            + "règle de support 0 dit que ses services ne viennent jamais ensemble. Les règles possibles sont celles "
            + "d’un seul service en prémisse et d’au moins deux cas.",
          en:
            "The certain rules are the basis of Duquenne and Guigues: all others follow from them. A rule of "
            + "support 0 says that its services never come together. The possible rules are those of one service in "
            + "the premise and at least two cases.")
        : LocalizedText(
          fr:
            "La base est trop longue pour être listée\u{A0}: ce sont les règles d’au plus deux services en prémisse "
            + "et d’au moins \(MobilisationConcepts.Limits.support) cas.",
          en:
            "The basis is too long to be listed: these are the rules of at most two services in the premise and "
            + "at least \(MobilisationConcepts.Limits.support) cases."),
      columns: [
        .list("premisse", fr: "Services mobilisés", en: "Services mobilised"),
        .list("conclusion", fr: "Services qui le sont aussi", en: "Services that are too"),
        .integer("support", fr: "Cas", en: "Cases"),
        .integer("support_possible", fr: "Cas possibles", en: "Possible cases"),
        Column(
          "statut", .identifier, LocalizedText(fr: "Statut", en: "Status"),
          words: [
            "certaine": LocalizedText(fr: "Certaine", en: "Certain"),
            "possible": LocalizedText(fr: "Possible", en: "Possible"),
          ]),
        .label("phrase", fr: "En clair", en: "In words"),
      ],
      rows: implications.map { rule in
        [
          .list(rule.premise), .list(rule.conclusion), .integer(rule.support),
          .integer(rule.possibleSupport), .identifier(rule.isCertain ? "certaine" : "possible"),
          .label(sentence(rule)),
        ]
      },
      reading: .descending("support"))
  }

  private var associationTable: Table {
    let more =
      unlistedAssociations == 0
      ? LocalizedText(verbatim: "")
      : LocalizedText(
        fr: " \(unlistedAssociations) autres ne sont pas listées.",
        en: " \(unlistedAssociations) others are not listed.")
    return Table(
      id: "associations",
      title: LocalizedText(fr: "Règles avec exceptions", en: "Rules with exceptions"),
      note: LocalizedText(
        fr: """
          Au moins \(MobilisationConcepts.Limits.support) cas, une confiance d’au moins 60\u{A0}% et un lift supérieur \
          à 1. Confiance\u{A0}: part des actions de la prémisse qui suivent la règle\u{A0}; lift\u{A0}: cette part divisée \
          par celle de toutes les actions.
          """,
        en: """
          At least \(MobilisationConcepts.Limits.support) cases, a confidence of at least 60% and a lift above 1. \
          Confidence: share of the premise’s actions that follow the rule; lift: this share over that of all actions.
          """) + more,
      columns: [
        .list("premisse", fr: "Services mobilisés", en: "Services mobilised"),
        Column("conclusion", .identifier, LocalizedText(fr: "Service attendu", en: "Service expected")),
        .integer("support", fr: "Cas qui suivent", en: "Cases that follow"),
        .integer("cas", fr: "Cas", en: "Cases"),
        Column("confiance", .ratio(decimals: 0), LocalizedText(fr: "Confiance", en: "Confidence")),
        Column("lift", .number(decimals: 2), LocalizedText(fr: "Lift", en: "Lift")),
        .label("phrase", fr: "En clair", en: "In words"),
      ],
      rows: associations.map { rule in
        [
          .list(rule.premise), .identifier(rule.conclusion), .integer(rule.support), .integer(rule.cases),
          .number(rule.confidence), .number(rule.lift), .label(sentence(rule)),
        ]
      })
  }

  private var levelTable: Table {
    Table(
      id: "niveaux_s",
      title: LocalizedText(fr: "Groupes de services par niveau", en: "Groups of services by level"),
      note: LocalizedText(
        fr:
          "Au niveau s, deux services sont liés s’ils ont s actions en commun ou plus\u{A0}; seuls comptent ceux qui "
          + "en ont s ou plus.",
        en:
          "At level s, two services are tied if they share s actions or more; only those of s actions or more "
          + "count."),
      columns: [
        .integer("s", fr: "Actions en commun", en: "Actions in common"),
        .integer("services", fr: "Services", en: "Services"),
        .integer("liens", fr: "Liens", en: "Ties"),
        .integer("composantes", fr: "Groupes", en: "Groups"),
        .list("tailles", fr: "Tailles des groupes", en: "Sizes of the groups"),
        .integer("trop_peu", fr: "Services de moins d’actions", en: "Services of fewer actions"),
      ],
      rows: levels.map { level in
        [
          .integer(level.least), .integer(level.members.count), .integer(level.tieCount),
          .integer(level.groups.count), .list(level.groups.map { String($0.count) }),
          .integer(level.tooFew),
        ]
      })
  }

  private var memberTable: Table {
    Table(
      id: "niveaux_s_services",
      title: LocalizedText(fr: "Services à chaque niveau", en: "Services at each level"),
      note: LocalizedText(
        fr: "Intermédiarité et proximité harmonique (0 à 1) dans les liens du niveau, jusqu’au niveau "
          + "\(MobilisationConcepts.Limits.scoredLevels).",
        en: "Betweenness and harmonic closeness (0 to 1) in the ties of the level, up to level "
          + "\(MobilisationConcepts.Limits.scoredLevels)."),
      columns: [
        .integer("s", fr: "Actions en commun", en: "Actions in common"),
        Column("service", .identifier, LocalizedText(fr: "Service", en: "Service")),
        .integer("groupe", fr: "Groupe", en: "Group"),
        Column(
          "intermediarite", .number(decimals: 3), LocalizedText(fr: "Intermédiarité", en: "Betweenness")),
        Column(
          "proximite_harmonique", .number(decimals: 3),
          LocalizedText(fr: "Proximité harmonique", en: "Harmonic closeness")),
        .label("service_libelle", fr: "Nom du service", en: "Name of the service"),
      ],
      rows: levels.flatMap { level in
        level.members.map { member in
          [
            .integer(level.least), .identifier(member.service), .integer(member.group),
            .number(optional: member.betweenness), .number(optional: member.closeness),
            .text(names.service(member.service)),
          ]
        }
      })
  }
}
