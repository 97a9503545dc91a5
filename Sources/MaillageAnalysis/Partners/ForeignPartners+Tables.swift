public import MaillageModel

extension ForeignPartners.Result {
  /// One row per partner, then the lines of each sheet.
  public var tables: [Table] { [partnerTable, sheetTable] }

  private var partnerTable: Table {
    Table(
      id: ForeignPartners.id, title: ForeignPartners.title, note: ForeignPartners.limits,
      columns: [
        .actor, .code("pays", fr: "Pays", en: "Country"),
        .integer("accords", fr: "Accords en vigueur", en: "Agreements in force"),
        .integer("accords_a_verifier", fr: "Accords à vérifier", en: "Agreements to verify"),
        .integer("accords_expires", fr: "Accords expirés", en: "Agreements expired"),
        .integer("actions", fr: "Actions en vigueur", en: "Actions in force"),
        .integer("actions_economiques", fr: "Dont économiques", en: "Economic ones"),
        .integer("actions_passees", fr: "Actions passées", en: "Past actions"),
        .list("acteurs", fr: "Acteurs du territoire", en: "Actors of the territory"),
        .list("secteurs", fr: "Secteurs", en: "Sectors"),
        .number("montant_eur", decimals: 0, fr: "Montants connus", en: "Known amounts")
          .absent(fr: "aucun", en: "none"),
        .integer("montants_inconnus", fr: "Montants inconnus", en: "Unknown amounts"),
        .list("zones", fr: "Zones", en: "Zones"),
        .actorName, .label("pays_libelle", fr: "Nom du pays", en: "Name of the country"),
      ],
      rows: sheets.map { sheet in
        let current = sheet.actions.filter { sheet.currentActions.contains($0.id) }
        return [
          .identifier(sheet.partner), .identifier(sheet.country),
          .integer(sheet.agreements.count { $0.isInForce && $0.isCertain }),
          .integer(sheet.agreements.count { $0.isInForce && !$0.isCertain }),
          .integer(sheet.agreements.count { !$0.isInForce }), .integer(current.count),
          .integer(current.count { $0.isEconomic == true }),
          .integer(sheet.actions.count - current.count), .list(sheet.actors),
          .list(Set(sheet.actions.compactMap(\.sector)).sortedByBytes()),
          .number(optional: sheet.grants.contains { $0.amount != nil } ? sheet.amount : nil),
          .integer(sheet.unknownAmounts),
          .list(sheet.zones), .text(names.actor(sheet.partner)),
          .label(countryLabel(sheet.country)),
        ]
      })
  }

  private func countryLabel(_ code: String) -> LocalizedText {
    typology.countries[code]?.label ?? LocalizedText(fr: "pays inconnu", en: "country unknown")
  }

  /// What a line of a sheet is about.
  private enum Heading: String, WordedCode {
    case agreement = "accord"
    case relation, action
    case actor = "acteur"
    case funding = "financement"

    var words: LocalizedText {
      switch self {
      case .agreement: LocalizedText(fr: "Accord", en: "Agreement")
      case .relation: LocalizedText(fr: "Relation", en: "Relation")
      case .action: LocalizedText(fr: "Action", en: "Action")
      case .actor: LocalizedText(fr: "Acteur", en: "Actor")
      case .funding: LocalizedText(fr: "Financement", en: "Funding")
      }
    }
  }

  private var sheetTable: Table {
    Table(
      id: "partenaires_fiches",
      title: LocalizedText(fr: "Contenu des fiches", en: "Content of the sheets"),
      columns: [
        .actor, .code("rubrique", fr: "Rubrique", en: "Heading").worded(Heading.self),
        .code("element", fr: "Élément", en: "Item"),
        .label("intitule", fr: "Intitulé", en: "Title"),
        .date("debut", fr: "Début", en: "Start"), .date("fin", fr: "Fin", en: "End"),
        .label("etat", fr: "État", en: "State"),
      ],
      rows: sheets.flatMap { sheet in
        lines(of: sheet).map { [.identifier(sheet.partner)] + $0 }
      })
  }

  private func lines(of sheet: ForeignPartners.Sheet) -> [[Cell]] {
    agreementLines(sheet) + relationLines(sheet) + actionLines(sheet) + actorLines(sheet)
      + fundingLines(sheet)
  }

  private func agreementLines(_ sheet: ForeignPartners.Sheet) -> [[Cell]] {
    sheet.agreements.map { agreement in
      let kind = typology.relationKinds.label(agreement.kind)
      let other = names.actor(agreement.origin == sheet.partner ? agreement.target : agreement.origin)
      return [
        .identifier(Heading.agreement.rawValue), .identifier(agreement.relation),
        .label(kind.map { "\($0) – \(other)" }), .date(optional: agreement.validity.start),
        .date(optional: agreement.validity.end), .label(agreement.state.words),
      ]
    }
  }

  private func relationLines(_ sheet: ForeignPartners.Sheet) -> [[Cell]] {
    sheet.relations.compactMap { id in
      guard let relation = relationsById[id] else { return nil }
      let kind = typology.relationKinds.label(relation.kind)
      let other = names.actor(relation.origin == sheet.partner ? relation.target : relation.origin)
      return [
        .identifier(Heading.relation.rawValue), .identifier(id), .label(kind.map { "\($0) – \(other)" }),
        .date(optional: relation.validity.start), .date(optional: relation.validity.end),
        .label(typology.vocabulary.label(relation.certainty)),
      ]
    }
  }

  private func actionLines(_ sheet: ForeignPartners.Sheet) -> [[Cell]] {
    sheet.actions.map { action in
      let isCurrent = sheet.currentActions.contains(action.id)
      return [
        .identifier(Heading.action.rawValue), .identifier(action.id), .text(action.title),
        .date(optional: action.validity.start), .date(optional: action.validity.end),
        .label(
          isCurrent
            ? LocalizedText(fr: "En vigueur", en: "In force") : LocalizedText(fr: "Terminée", en: "Over")),
      ]
    }
  }

  private func actorLines(_ sheet: ForeignPartners.Sheet) -> [[Cell]] {
    sheet.actors.map {
      [.identifier(Heading.actor.rawValue), .identifier($0), .text(names.actor($0)), .empty, .empty, .empty]
    }
  }

  private func fundingLines(_ sheet: ForeignPartners.Sheet) -> [[Cell]] {
    sheet.grants.map { grant in
      let amount =
        grant.amount.map { Phrasing.euros($0) }
        ?? LocalizedText(fr: "montant inconnu", en: "unknown amount")
      let year = grant.year.flatMap { PartialDate(year: $0) }
      return [
        .identifier(Heading.funding.rawValue), .identifier(grant.instrument),
        .text(instruments[grant.instrument] ?? grant.instrument), .date(optional: year), .empty,
        .label(amount),
      ]
    }
  }
}
