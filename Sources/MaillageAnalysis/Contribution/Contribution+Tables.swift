public import MaillageModel

extension Contribution.Result {
  /// Shares, robustness, departures, teams, and who could take over.
  public var tables: [Table] {
    [shareTable, robustnessTable, summaryTable, curveTable, teamTable, takeoverTable]
  }

  private var shareTable: Table {
    Table(
      id: Contribution.id, title: Contribution.title,
      note: LocalizedText(
        fr: """
          Les parts s’additionnent au nombre de cases tenues. Un acteur sans ligne de rôle a une part de 0 \
          parce que rien n’est déclaré de lui, non parce qu’il ne ferait rien, et n’a pas de rang. Minimums, \
          maximums, au mieux et au pire\u{A0}: si un rôle sûr manquait, ou selon les rôles à vérifier\u{A0}; les rangs \
          extrêmes comparent les acteurs deux à deux, et aucun de ces cas n’en sort.
          """,
        en: """
          The shares add up to the number of cells held. An actor without role line has a share of 0 because \
          nothing is declared of it, not because it does nothing, and has no rank. Minima, maxima, at best and \
          at worst: if a sure part were missing, or depending on the parts to verify; the extreme ranks compare \
          the actors two by two, and none of these cases lies outside.
          """),
      columns: [
        .actor,
        .integer("fonctions", fr: "Cases tenues", en: "Cells held"),
        .number("part", decimals: 2, fr: "Part de couverture", en: "Share of the coverage"),
        .number("exclusivite", decimals: 2, fr: "Exclusivité", en: "Exclusivity"),
        .integer("perdues", fr: "Cases perdues s’il part", en: "Cells lost if it leaves"),
        .integer(
          "rang", fr: "Rang", en: "Rank",
          description: LocalizedText(
            fr: "Par part de couverture\u{A0}: 1 + le nombre d’acteurs de part strictement plus grande",
            en: "By share of the coverage: 1 + the number of actors of strictly greater share")),
        .integer("rang_min", fr: "Rang, au mieux", en: "Rank, at best"),
        .integer("rang_max", fr: "Rang, au pire", en: "Rank, at worst"),
        .number("part_min", decimals: 2, fr: "Part, au moins", en: "Share, at least"),
        .number("part_max", decimals: 2, fr: "Part, au plus", en: "Share, at most"),
        .ratio("part_relative", fr: "Part du total", en: "Share of the total"),
        .integer("fonctions_distinctes", fr: "Fonctions distinctes", en: "Distinct functions"),
        .integer("a_verifier", fr: "Cases à vérifier", en: "Cells to verify"),
        .list("cases_perdues", fr: "Lesquelles seraient perdues", en: "Which would be lost"),
        .flag("role_declare", fr: "Rôle déclaré", en: "Role declared"),
        .actorName, .category,
      ],
      rows: actors.map { share in
        [
          .identifier(share.actor), .integer(share.cells.count), .number(share.share),
          .number(share.exclusivity), .integer(share.losses.count),
          .integer(optional: share.rank), .integer(optional: share.rankRange?.lowerBound),
          .integer(optional: share.rankRange?.upperBound), .number(share.shareRange.lowerBound),
          .number(share.shareRange.upperBound), .number(optional: share.relativeShare),
          .integer(Set(share.cells.map(\.function)).count),
          .integer(share.uncertainCells.count), .cells(share.losses.map(\.cell)),
          .boolean(share.hasRoles), .text(names.actor(share.actor)),
          .identifier(optional: categories[share.actor]),
        ]
      })
  }

  private var robustnessTable: Table {
    Table(
      id: "robustesse",
      title: LocalizedText(fr: "Robustesse de chaque case", en: "Robustness of each cell"),
      note: LocalizedText(
        fr: """
          r(n + 1) / ((r + 1)n) − 1 / (2n), r tenants sûrs parmi n = \(actors.count) acteurs en vigueur\u{A0}; 0 \
          sans tenant\u{A0}; le maximum compte aussi les rôles à vérifier.
          """,
        en: """
          r(n + 1) / ((r + 1)n) − 1 / (2n), r sure holders among n = \(actors.count) actors in force; 0 without \
          holder; the maximum counts the parts to verify too.
          """),
      columns: [
        .family, .function,
        .integer("tenants", fr: "Tenants sûrs", en: "Sure holders"),
        .number("robustesse", decimals: 3, fr: "Robustesse", en: "Robustness"),
        .integer("tenants_max", fr: "Tenants, au plus", en: "Holders, at most"),
        .number("robustesse_max", decimals: 3, fr: "Robustesse, au plus", en: "Robustness, at most"),
        .integer("redondance", fr: "Tenants au-delà du premier", en: "Holders beyond the first"),
        .familyLabel, .functionLabel,
      ],
      rows: cells.sortedByIdentifiers { [$0.cell.family, $0.cell.function] }.map { cell in
        [
          .identifier(cell.cell.family), .identifier(cell.cell.function),
          .integer(cell.holders.lowerBound), .number(optional: cell.robustness?.lowerBound),
          .integer(cell.holders.upperBound), .number(optional: cell.robustness?.upperBound),
          cell.applies ? .integer(max(0, cell.holders.lowerBound - 1)) : .empty,
          .label(typology.families.label(cell.cell.family)),
          .label(typology.functions.label(cell.cell.function)),
        ]
      })
  }

  private var curveTable: Table {
    Table(
      id: "robustesse_courbe",
      title: LocalizedText(fr: "Cases tenues au fil des départs", en: "Cells held as actors leave"),
      note: LocalizedText(
        fr: """
          Au hasard\u{A0}: moyenne exacte de tous les ordres. Par intermédiarité et par part de la couverture\u{A0}: ordre \
          fixé au départ, les plus élevés d’abord\u{A0}; entre acteurs à égalité, moyenne exacte de leurs ordres, sans nommer \
          qui part.
          """,
        en: """
          At random: exact mean of all orders. By betweenness and by share of the coverage: order fixed at the \
          start, the highest first; among actors that are level, exact mean of their orders, without naming who leaves.
          """),
      columns: [
        .code("ordre", fr: "Ordre des départs", en: "Order of departure")
          .worded(DepartureCurve.Order.cellWords),
        .integer("departs", fr: "Départs", en: "Departures"),
        .actor,
        .number("cases", decimals: 2, fr: "Cases encore tenues", en: "Cells still held"),
        .ratio("part_tenue", fr: "Part encore tenue", en: "Share still held"),
        .actorName,
      ],
      rows: curves.sorted { $0.order.rawValue.precedesInBytes($1.order.rawValue) }.flatMap { curve in
        curve.points.map { point in
          [
            .identifier(curve.order.rawValue), .integer(point.departures),
            .identifier(optional: point.actor), .number(point.held),
            .number(optional: heldCells.isEmpty ? nil : point.held / Double(heldCells.count)),
            .text(optional: point.actor.map(names.actor)),
          ]
        }
      })
  }

  private var teamTable: Table {
    Table(
      id: "equipe",
      title: LocalizedText(
        fr: "Plus petites équipes qui gardent toutes les cases tenues",
        en: "Smallest teams that keep all cells held"),
      note: teamNote,
      columns: [
        .integer("equipe", fr: "Équipe", en: "Team"),
        .integer("taille", fr: "Taille", en: "Size"),
        .list("acteurs", fr: "Acteurs", en: "Actors"),
        .label("noms", fr: "Noms", en: "Names"),
      ],
      rows: (team?.teams ?? []).enumerated().map { place, members in
        [
          .integer(place + 1), .integer(members.count), .list(members),
          .label(Phrasing.parted(members.map { LocalizedText(verbatim: names.actor($0)) })),
        ]
      })
  }

  private var takeoverTable: Table {
    let losses = actors.flatMap { share in share.losses.map { (actor: share.actor, loss: $0) } }
    return Table(
      id: "releve",
      title: LocalizedText(fr: "Qui pourrait reprendre", en: "Who could take over"),
      note: Candidates.limits,
      columns: [
        .actor, .family, .function,
        .list("a_verifier", fr: "Acteurs à vérifier", en: "Actors to verify"),
        .list("collectifs", fr: "Collectifs déclarés", en: "Collectives declared"),
        .list("candidats", fr: "À solliciter, du plus au moins proche", en: "To ask, nearest first"),
        .actorName, .familyLabel, .functionLabel,
      ],
      rows: losses.sortedByIdentifiers { [$0.actor, $0.loss.cell.family, $0.loss.cell.function] }.map {
        actor, loss in
        [
          .identifier(actor), .identifier(loss.cell.family), .identifier(loss.cell.function),
          .list(loss.uncertain), .list(loss.collectives), .list(loss.successors.map(\.actor)),
          .text(names.actor(actor)), .label(typology.families.label(loss.cell.family)),
          .label(typology.functions.label(loss.cell.function)),
        ]
      })
  }
}

extension DepartureCurve.Order {
  /// Each order in the few words of a cell.
  fileprivate static let cellWords = [
    random.rawValue: LocalizedText(fr: "Au hasard", en: "At random"),
    betweenness.rawValue: LocalizedText(fr: "Par intermédiarité", en: "By betweenness"),
    share.rawValue: LocalizedText(fr: "Par part de la couverture", en: "By share of the coverage"),
  ]
}
