public import MaillageModel

extension Geography.Result {
  /// What happens where, the opportunities, the agreements, and the time line.
  public var tables: [Table] { [placeTable, opportunityTable, agreementTable, timelineTable] }

  private var placeTable: Table {
    Table(
      id: Geography.id, title: Geography.title, note: Geography.limits,
      columns: [
        .code("axe", fr: "Par", en: "By").worded(Geography.Axis.self),
        Column("valeur", .text, LocalizedText(fr: "Lieu ou secteur", en: "Place or sector")), .family,
        .integer("partenariats", fr: "Accords en vigueur", en: "Agreements in force"),
        .integer("partenariats_a_verifier", fr: "Accords à vérifier", en: "Agreements to verify"),
        .integer("actions", fr: "Actions en vigueur", en: "Actions in force"),
        .integer("actions_economiques", fr: "Dont économiques", en: "Economic ones"),
        .integer("actions_non_precisees", fr: "Dont non précisées", en: "Not said"),
        .integer("acteurs", fr: "Acteurs", en: "Actors"),
        .list("partenaires", fr: "Partenaires étrangers", en: "Foreign partners"),
        .list("liste_actions", fr: "Lesquelles", en: "Which ones"),
        .label("valeur_libelle", fr: "Nom", en: "Name"), .familyLabel,
      ],
      rows: places.map { place in
        [
          .identifier(place.axis.rawValue), .text(place.value), .identifier(place.family),
          .integer(place.partnerships.count), .integer(place.doubtfulPartnerships.count),
          .integer(place.actions.count), .integer(place.economicActions.count),
          .integer(place.unspecifiedActions.count), .integer(place.actors.count), .list(place.partners),
          .list(place.actions), .label(label(of: place.value, on: place.axis)),
          .label(CellNames(typology: typology).family(place.family)),
        ]
      })
  }

  private var opportunityTable: Table {
    Table(
      id: "opportunites",
      title: LocalizedText(fr: "Possibilités à examiner", en: "Possibilities to look at"),
      note: Geography.limits,
      columns: [
        .code("situation", fr: "Situation", en: "Situation"),
        .code("pays", fr: "Pays", en: "Country"),
        .code("accord", fr: "Accord", en: "Agreement"),
        .list("actions_economiques", fr: "Actions économiques dans le pays", en: "Economic actions there"),
        .list("partenaires", fr: "Partenaires étrangers", en: "Foreign partners"),
        .list("acteurs", fr: "Acteurs du territoire", en: "Actors of the territory"),
        .label("pays_libelle", fr: "Nom du pays", en: "Name of the country"),
        .label("lecture", fr: "En clair", en: "In words"),
      ],
      rows: opportunities.sortedByIdentifiers { [$0.kind.rawValue, $0.country ?? "", $0.agreement ?? ""] }.map
      {
        opportunity in
        [
          .identifier(opportunity.kind.rawValue), .identifier(optional: opportunity.country),
          .identifier(optional: opportunity.agreement), .list(opportunity.actions),
          .list(opportunity.partners), .list(opportunity.actors),
          .label(label(of: opportunity.country)), .label(opportunity.kind.words),
        ]
      })
  }

  private var agreementTable: Table {
    Table(
      id: "accords",
      title: LocalizedText(fr: "Accords et leur échéance", en: "Agreements and their term"),
      columns: [
        .code("accord", fr: "Accord", en: "Agreement"),
        .code("origine", fr: "Entre", en: "Between"), .code("cible", fr: "Et", en: "And"),
        .code("type", fr: "Nature", en: "Kind").worded(typology.relationKinds.names),
        .date("debut", fr: "Début", en: "Start"), .date("fin", fr: "Fin", en: "End"),
        .date("echeance", fr: "Révision", en: "Review"),
        .code("etat", fr: "État", en: "State"),
        .flag("sur", fr: "Sûr", en: "Sure"),
        .flag("etranger", fr: "Avec l’étranger", en: "With a foreign partner"),
        .list("pays", fr: "Pays", en: "Countries"),
        .list("actions", fr: "Actions en vigueur", en: "Actions in force"),
        .list("actions_economiques", fr: "Dont économiques", en: "Economic ones"),
        .list("actions_passees", fr: "Actions terminées", en: "Actions over"),
        .label("nom_origine", fr: "Nom du premier", en: "Name of the first"),
        .label("nom_cible", fr: "Nom du second", en: "Name of the second"),
        .label("etat_libelle", fr: "État en clair", en: "State in words"),
      ],
      rows: agreements.map(agreementRow))
  }

  private func agreementRow(_ agreement: Agreement) -> [Cell] {
    [
      .identifier(agreement.relation), .identifier(agreement.origin), .identifier(agreement.target),
      .identifier(agreement.kind), .date(optional: agreement.validity.start),
      .date(optional: agreement.validity.end), .date(optional: agreement.reviewDate),
      .identifier(agreement.state.rawValue), .boolean(agreement.isCertain), .boolean(agreement.isForeign),
      .list(agreement.countries), .list(agreement.actions), .list(agreement.economicActions),
      .list(agreement.pastActions), .text(names.actor(agreement.origin)),
      .text(names.actor(agreement.target)), .label(agreement.state.words),
    ]
  }

  private var timelineTable: Table {
    Table(
      id: "frise",
      title: LocalizedText(
        fr: "Actions portées par les accords, dans le temps", en: "Actions carried by agreements, in time"),
      columns: [
        .code("accord", fr: "Accord", en: "Agreement"),
        .code("action", fr: "Action", en: "Action"),
        .date("debut", fr: "Début", en: "Start"), .date("fin", fr: "Fin", en: "End"),
        .code("moment", fr: "Moment", en: "Moment").worded(Moment.self),
        .family,
        .flag("economique", fr: "Économique", en: "Economic"),
        Column(
          "apres_accord", .boolean,
          LocalizedText(fr: "Continue après l’accord", en: "Goes on after the agreement"),
          description: LocalizedText(
            fr: "Au jour de l’étude, l’accord est terminé et l’action est en vigueur",
            en: "On the day of the study, the agreement has ended and the action is in force")),
        .label("intitule", fr: "Intitulé", en: "Title"),
      ],
      rows: timeline.map { event in
        [
          .identifier(event.agreement), .identifier(optional: event.action),
          .date(optional: event.validity.start), .date(optional: event.validity.end),
          .identifier(moment(of: event.validity).rawValue), .identifier(optional: event.family),
          .boolean(optional: event.isEconomic), .boolean(event.outlivesAgreement),
          .text(optional: event.action.map(names.action)),
        ]
      })
  }

  /// When something happens, seen from the day of the study.
  private enum Moment: String, WordedCode {
    case future = "a_venir"
    case over = "termine"
    case current = "en_cours"

    var words: LocalizedText {
      switch self {
      case .future: LocalizedText(fr: "À venir", en: "To come")
      case .over: LocalizedText(fr: "Terminée", en: "Over")
      case .current: LocalizedText(fr: "En cours", en: "Under way")
      }
    }
  }

  private func moment(of validity: Period) -> Moment {
    if !validity.hasBegun(by: date) { return .future }
    return validity.hasEnded(before: date) ? .over : .current
  }

  /// The name of a country.
  func label(of country: String?) -> LocalizedText {
    country.map { typology.countries.label($0) } ?? LocalizedText(fr: "pays inconnu", en: "country unknown")
  }

  private func label(of value: String, on axis: Geography.Axis) -> LocalizedText {
    switch axis {
    case .country: typology.countries.label(value)
    case .zone:
      typology.zones[value]?.label ?? LocalizedText(fr: "Hors de toute zone", en: "Outside every zone")
    case .sector: LocalizedText(verbatim: value)
    }
  }
}

extension Agreement.State {
  /// The state in words.
  var words: LocalizedText {
    switch self {
    case .expired: LocalizedText(fr: "Expiré", en: "Expired")
    case .reviewOverdue: LocalizedText(fr: "Révision dépassée", en: "Review overdue")
    case .openEnded: LocalizedText(fr: "Sans fin ni révision", en: "Neither end nor review")
    case .endingSoon: LocalizedText(fr: "Échéance dans l’année", en: "Term within a year")
    case .running: LocalizedText(fr: "En cours", en: "Running")
    }
  }
}

extension Geography.Opportunity.Kind {
  /// The situation in words.
  var words: LocalizedText {
    switch self {
    case .agreementAlone:
      LocalizedText(
        fr: "Un accord existe\u{A0}: une action économique pourrait s’y appuyer",
        en: "An agreement exists: an economic action could lean on it")
    case .actionsAlone:
      LocalizedText(
        fr: "Des actions économiques existent\u{A0}: un accord pourrait les porter",
        en: "Economic actions exist: an agreement could carry them")
    }
  }
}

extension Geography.Axis: WordedCode {
  /// What things are placed by, in words.
  var words: LocalizedText {
    switch self {
    case .country: LocalizedText(fr: "Pays", en: "Country")
    case .zone: LocalizedText(fr: "Zone", en: "Zone")
    case .sector: LocalizedText(fr: "Secteur", en: "Sector")
    }
  }
}
