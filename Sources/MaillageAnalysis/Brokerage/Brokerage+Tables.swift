public import MaillageModel
internal import NetworkAlgorithms

extension Brokerage.Result {
  /// One row per actor; one per best set of key actors; one per two categories.
  public var tables: [Table] { [actorTable, keyActorTable, bridgeTable] }

  /// The roles with the names of their columns; the order is that of the columns.
  private static let roles: [(role: BrokerageRole, id: String, label: LocalizedText)] = [
    (.coordinator, "coordinateur", LocalizedText(fr: "Coordinateur", en: "Coordinator")),
    (.itinerant, "itinerant", LocalizedText(fr: "Itinérant", en: "Itinerant")),
    (.gatekeeper, "portier", LocalizedText(fr: "Portier", en: "Gatekeeper")),
    (.representative, "representant", LocalizedText(fr: "Représentant", en: "Representative")),
    (.liaison, "liaison", LocalizedText(fr: "Liaison", en: "Liaison")),
  ]

  private var actorTable: Table {
    Table(
      id: Brokerage.id, title: Brokerage.title, note: note,
      columns: [.actor] + Self.holeColumns
        + Self.roles.map { Column($0.id, .integer, $0.label) }
        + [
          .actorName,
          Column("categorie", .identifier, LocalizedText(fr: "Catégorie", en: "Category")),
          Column("generique", .boolean, LocalizedText(fr: "Groupe générique", en: "Generic group")),
          .integer("contacts", fr: "Contacts", en: "Contacts"),
          .integer(
            "paires", fr: "Paires reliées", en: "Pairs linked",
            description: LocalizedText(
              fr:
                "Paires d’acteurs de catégories différentes, sans lien direct, dont il est un contact commun",
              en: "Pairs of actors of different categories, not tied, of which it is a common contact")),
          .integer(
            "paires_seul", fr: "Dont sans autre intermédiaire", en: "Of which with no other intermediary"),
        ] + Self.furtherHoleColumns + Self.roles.flatMap(Self.testColumns) + Self.pairRangeColumns,
      rows: actors.map(row), reading: .descending("paires"))
  }

  private static let holeColumns = [
    Column(
      "contrainte", .number(decimals: 3), LocalizedText(fr: "Contrainte", en: "Constraint"),
      description: LocalizedText(
        fr: """
          Contrainte de Burt, chaque lien comptant une fois\u{A0}: faible quand les contacts ne sont pas liés entre \
          eux, 1 pour un seul contact\u{A0}; sans objet pour un acteur isolé
          """,
        en: """
          Burt’s constraint, each tie counting once: low when the contacts are not tied to one another, 1 with \
          a single contact; undefined for an isolated actor
          """)),
    Column(
      "taille_effective", .number(decimals: 2), LocalizedText(fr: "Taille effective", en: "Effective size"),
      description: LocalizedText(
        fr: "Nombre de contacts qui ne font pas double emploi, de 1 au nombre de contacts",
        en: "Number of contacts that do not repeat one another, from 1 to the number of contacts")),
    Column(
      "efficacite", .number(decimals: 3), LocalizedText(fr: "Efficacité", en: "Efficiency"),
      description: LocalizedText(
        fr: "Taille effective rapportée au nombre de contacts, de 0 à 1",
        en: "Effective size divided by the number of contacts, from 0 to 1")),
  ]

  private static let furtherHoleColumns = [
    Column(
      "contrainte_min", .number(decimals: 3),
      LocalizedText(fr: "Contrainte, au moins", en: "Constraint, at least"),
      description: LocalizedText(
        fr: "La plus faible selon les liens à vérifier", en: "The lowest, depending on the doubtful ties")),
    Column(
      "contrainte_max", .number(decimals: 3),
      LocalizedText(fr: "Contrainte, au plus", en: "Constraint, at most"),
      description: LocalizedText(
        fr: "La plus forte selon les liens à vérifier", en: "The highest, depending on the doubtful ties")),
    Column(
      "contrainte_ponderee", .number(decimals: 3),
      LocalizedText(fr: "Contrainte pondérée", en: "Weighted constraint"),
      description: LocalizedText(
        fr: "La même, chaque lien comptant pour la somme des poids de ses relations",
        en: "The same, each tie counting for the sum of the weights of its relations")),
    Column(
      "taille_effective_ponderee", .number(decimals: 2),
      LocalizedText(fr: "Taille effective pondérée", en: "Weighted effective size"),
      description: LocalizedText(
        fr: "La même, chaque lien comptant pour la somme des poids de ses relations",
        en: "The same, each tie counting for the sum of the weights of its relations")),
  ]

  private static func testColumns(
    _ role: (role: BrokerageRole, id: String, label: LocalizedText)
  ) -> [Column] {
    [
      Column(
        role.id + "_attendu", .number(decimals: 2),
        LocalizedText(fr: role.label.fr + ", attendu", en: role.label.en + ", expected"),
        description: LocalizedText(
          fr: "Nombre moyen si autant de relations tombaient au hasard (Gould et Fernandez)",
          en: "Mean number if as many relations fell at random (Gould and Fernandez)")),
      Column(
        role.id + "_p_plus", .number(decimals: 3),
        LocalizedText(
          fr: role.label.fr + ", p (autant ou plus)", en: role.label.en + ", p (as many or more)"),
        description: LocalizedText(
          fr: "Probabilité d’un nombre aussi grand quand les catégories sont redistribuées au hasard",
          en: "Probability of a number as large when the categories are dealt out again at random")),
      Column(
        role.id + "_p_moins", .number(decimals: 3),
        LocalizedText(
          fr: role.label.fr + ", p (autant ou moins)", en: role.label.en + ", p (as many or fewer)"),
        description: LocalizedText(
          fr: "Probabilité d’un nombre aussi petit quand les catégories sont redistribuées au hasard",
          en: "Probability of a number as small when the categories are dealt out again at random")),
    ]
  }

  private func row(_ actor: ActorBrokerage) -> [Cell] {
    var cells: [Cell] = [
      .identifier(actor.actor), .number(optional: actor.constraint),
      .number(optional: actor.effectiveSize), .number(optional: actor.efficiency),
    ]
    cells += Self.roles.map { .integer(Int(actor.roles[$0.role])) }
    cells += [
      .text(names.names.actor(actor.actor)), .identifier(categoryByActor[actor.actor] ?? ""),
      .boolean(actor.isGeneric), .integer(actor.contacts), .integer(actor.pairs),
      .integer(actor.pairsAlone), .number(optional: actor.constraintRange?.lowerBound),
      .number(optional: actor.constraintRange?.upperBound), .number(optional: actor.weightedConstraint),
      .number(optional: actor.weightedEffectiveSize),
    ]
    cells += Self.roles.flatMap { role -> [Cell] in
      [
        .number(optional: actor.expected?[role.role]), .number(optional: actor.atLeast?[role.role]),
        .number(optional: actor.atMost?[role.role]),
      ]
    }
    cells += [
      .integer(optional: actor.pairsRange?.lowerBound), .integer(optional: actor.pairsRange?.upperBound),
    ]
    return cells
  }

  private static let pairRangeColumns = [
    Column.integer(
      "paires_min", fr: "Paires reliées, au moins", en: "Pairs linked, at least",
      description: LocalizedText(
        fr: "Le plus petit nombre selon les liens à vérifier",
        en: "The smallest number, depending on the doubtful ties")),
    Column.integer(
      "paires_max", fr: "Paires reliées, au plus", en: "Pairs linked, at most",
      description: LocalizedText(
        fr: "Le plus grand nombre selon les liens à vérifier",
        en: "The largest number, depending on the doubtful ties")),
  ]

  private var note: LocalizedText {
    let (count, drawn) = (Phrasing.whole(self.deals), Phrasing.whole(self.deals - 1))
    let deals =
      areDealsExhaustive
      ? LocalizedText(
        fr: "sur les \(count.fr) redistributions possibles des catégories",
        en: "over the \(count.en) possible deals of the categories")
      : LocalizedText(
        fr: """
          sur \(count.fr) redistributions, celle observée et \(drawn.fr) tirées au sort (graine 1, erreur type \
          √[p(1 − p)/\(count.fr)])
          """,
        en: """
          over \(count.en) deals, the observed one and \(drawn.en) drawn at random (seed 1, standard error \
          √[p(1 − p)/\(count.en)])
          """)
    let doubts =
      switch doubtfulTieCount {
      case 0: LocalizedText(fr: "Aucun lien n’est à vérifier.", en: "No tie is to be verified.")
      case 1:
        LocalizedText(
          fr: "Le lien à vérifier reste hors des nombres, sauf des bornes.",
          en: "The tie to be verified stays out of the numbers, save the bounds.")
      default:
        LocalizedText(
          fr: "Les \(doubtfulTieCount) liens à vérifier restent hors des nombres, sauf des bornes.",
          en: "The \(doubtfulTieCount) ties to be verified stay out of the numbers, save the bounds.")
      }
    return LocalizedText(
      fr: "P-valeurs \(deals.fr). \(doubts.fr)", en: "P-values \(deals.en). \(doubts.en)")
  }
}
