public import MaillageModel

extension ActionFunding.Result {
  /// The grants by action, then the catalogue of instruments.
  public var tables: [Table] { [grantTable, instrumentTable] }

  private var grantTable: Table {
    let byId = Dictionary(
      instruments.map { ($0.instrument.id, $0.instrument) }, uniquingKeysWith: { first, _ in first })
    return Table(
      id: ActionFunding.id, title: ActionFunding.title, note: ActionFunding.limits,
      columns: [
        .code("action", fr: "Action", en: "Action"),
        .code("financement", fr: "Dispositif", en: "Instrument"),
        .number("montant_eur", decimals: 0, fr: "Montants connus", en: "Known amounts")
          .absent(fr: "aucun", en: "none"),
        .integer("montants_inconnus", fr: "Montants inconnus", en: "Unknown amounts"),
        .list("annees", fr: "Années", en: "Years"),
        .code("guichet", fr: "Guichet", en: "Desk"),
        Column("beneficiaire", .text, LocalizedText(fr: "Pour qui", en: "For whom")),
        .list("beneficiaires", fr: "Bénéficiaires mobilisés", en: "Beneficiaries mobilised"),
        .label("action_libelle", fr: "Intitulé de l’action", en: "Title of the action"),
        .label("financement_libelle", fr: "Nom du dispositif", en: "Name of the instrument"),
      ],
      rows: grants.map { grant in
        [
          .identifier(grant.action), .identifier(grant.instrument), .number(optional: grant.amount.known),
          .integer(grant.amount.unknownCount), .list(grant.years.map { String($0) }),
          .identifier(optional: byId[grant.instrument]?.desk),
          .text(optional: byId[grant.instrument]?.beneficiary), .list(grant.beneficiaries),
          .text(names.action(grant.action)), .text(byId[grant.instrument]?.name ?? grant.instrument),
        ]
      })
  }

  private var instrumentTable: Table {
    Table(
      id: "financements_catalogue",
      title: LocalizedText(
        fr: "Recueil des dispositifs de financement", en: "Catalogue of funding instruments"),
      columns: [
        .code("financement", fr: "Dispositif", en: "Instrument"),
        .label("nature", fr: "Nature", en: "Form"),
        .code("guichet", fr: "Guichet", en: "Desk"),
        Column("beneficiaire", .text, LocalizedText(fr: "Pour qui", en: "For whom")),
        .code("etat", fr: "À la date", en: "On the day").worded(ActionFunding.Moment.self),
        .date("debut", fr: "Début", en: "Start"), .date("fin", fr: "Fin", en: "End"),
        .integer("actions", fr: "Actions financées", en: "Actions funded"),
        .number("montant_eur", decimals: 0, fr: "Montants connus", en: "Known amounts")
          .absent(fr: "aucun", en: "none"),
        .integer("montants_inconnus", fr: "Montants inconnus", en: "Unknown amounts"),
        .list("liste_actions", fr: "Lesquelles", en: "Which ones"),
        .label("financement_libelle", fr: "Nom du dispositif", en: "Name of the instrument"),
        .label("guichet_libelle", fr: "Nom du guichet", en: "Name of the desk"),
      ],
      rows: instruments.map { entry in
        let instrument = entry.instrument
        return [
          .identifier(instrument.id),
          instrument.nature.map { .label(typology.vocabulary.label($0)) } ?? .empty,
          .identifier(optional: instrument.desk), .text(optional: instrument.beneficiary),
          .identifier(entry.moment.rawValue), .date(optional: instrument.validity.start),
          .date(optional: instrument.validity.end), .integer(entry.actions.count),
          .number(optional: entry.amount.known), .integer(entry.amount.unknownCount),
          .list(entry.actions), .text(instrument.name), .text(optional: instrument.desk.map(names.actor)),
        ]
      })
  }
}

extension ActionFunding.Moment: WordedCode {
  /// The moment in words.
  var words: LocalizedText {
    switch self {
    case .open: LocalizedText(fr: "Ouvert", en: "Open")
    case .closed: LocalizedText(fr: "Fermé", en: "Closed")
    case .future: LocalizedText(fr: "À venir", en: "To come")
    }
  }
}
