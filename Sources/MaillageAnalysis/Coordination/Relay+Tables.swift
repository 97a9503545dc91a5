internal import MaillageModel

extension Coordination.Result {
  /// The relay, family by family, and every way to hand over.
  var relayTables: [Table] { [relayTable, familyTable, passageTable] }

  private static let phaseColumns: [Column] = [
    .code("phase_a", fr: "D’une phase", en: "From a phase"),
    .code("phase_b", fr: "À la suivante", en: "To the next"),
  ]

  private var relayTable: Table {
    Table(
      id: "relais",
      title: LocalizedText(fr: "Relais de la chaîne d’appui", en: "Relay of the chain of support"),
      note: LocalizedText(
        fr: """
          Le relais est assuré si un acteur tient une fonction des deux phases dans la même famille, ou si une \
          relation sûre lie deux acteurs qui tiennent chacun l’une des deux. Les phases transverses n’y \
          entrent pas.
          """,
        en: """
          The relay is assured when an actor holds a function of both phases in one family, or when a sure \
          relation ties two actors that hold one each. Transverse phases do not enter it.
          """),
      columns: Self.phaseColumns + [
        .integer("relais", fr: "Passages sûrs", en: "Sure passages"),
        .list("acteurs", fr: "Acteurs du relais", en: "Actors of the relay"),
        .code("etat", fr: "État", en: "State"),
        .list("deux_phases", fr: "Dans les deux phases", en: "In both phases"),
        .integer("a_verifier", fr: "Passages à vérifier", en: "Passages to verify"),
        .label("phase_a_libelle", fr: "Première phase", en: "First phase"),
        .label("phase_b_libelle", fr: "Seconde phase", en: "Second phase"),
        .label("etat_libelle", fr: "État en clair", en: "State in words"),
      ],
      rows: relay.map { link in
        [
          .identifier(link.phaseA), .identifier(link.phaseB), .integer(link.certainPassages.count),
          .list(link.actors), .identifier(link.state.rawValue), .list(link.inBothPhases),
          .integer(link.doubtfulPassages.count), .label(typology.phases.label(link.phaseA)),
          .label(typology.phases.label(link.phaseB)), .label(link.state.words),
        ]
      })
  }

  private var familyTable: Table {
    Table(
      id: "relais_familles",
      title: LocalizedText(fr: "Relais par famille", en: "Relay by family"),
      columns: Self.phaseColumns + [
        .family,
        .code("etat", fr: "État", en: "State"),
        .list("acteurs_a", fr: "Tenants de la première phase", en: "Holders of the first phase"),
        .list("acteurs_b", fr: "Tenants de la seconde", en: "Holders of the second"),
        .integer("relais", fr: "Passages sûrs", en: "Sure passages"),
        .integer("a_verifier", fr: "Passages à vérifier", en: "Passages to verify"),
        .familyLabel,
        .label("etat_libelle", fr: "État en clair", en: "State in words"),
      ],
      rows: relay.flatMap { link in
        link.families.map { family in
          [
            .identifier(link.phaseA), .identifier(link.phaseB), .identifier(family.family),
            .identifier(family.state.rawValue), .list(family.holdersOfA), .list(family.holdersOfB),
            .integer(family.passages.count(where: \.isCertain)),
            .integer(family.passages.count { !$0.isCertain }),
            .label(CellNames(typology: typology).family(family.family)), .label(family.state.words),
          ]
        }
      })
  }

  private var passageTable: Table {
    Table(
      id: "relais_passages",
      title: LocalizedText(
        fr: "Qui peut passer une entreprise à qui", en: "Who can hand a firm over to whom"),
      columns: Self.phaseColumns + [
        .family,
        .code("de", fr: "De", en: "From"),
        .code("vers", fr: "Vers", en: "To"),
        .list("relations", fr: "Relations", en: "Relations"),
        .flag("sur", fr: "Sûr", en: "Sure"),
        .label("nom_de", fr: "Nom du premier", en: "Name of the first"),
        .label("nom_vers", fr: "Nom du second", en: "Name of the second"),
      ],
      rows: relay.flatMap { link in
        link.families.flatMap { family in
          family.passages.map { passage in
            [
              .identifier(link.phaseA), .identifier(link.phaseB), .identifier(passage.family),
              .identifier(passage.from), .identifier(passage.to), .list(passage.relations),
              .boolean(passage.isCertain), .text(names.actor(passage.from)),
              .text(names.actor(passage.to)),
            ]
          }
        }
      })
  }
}

extension RelayLink {
  /// The actors that surely stand in both phases, in the order of their identifiers.
  var inBothPhases: [String] {
    certainPassages.filter { $0.first == $0.last }.compactMap(\.first)
  }
}
