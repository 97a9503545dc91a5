public import MaillageModel

extension Crossing.Result {
  /// The crossing, then who is behind each of its cells.
  public var tables: [Table] { [cellTable, presenceTable] }

  private var cellTable: Table {
    Table(
      id: Crossing.id, title: Crossing.title,
      note: LocalizedText(
        fr: """
          Les zones se chevauchent et ne s’additionnent pas. Un pays hors de toutes les zones est dans \
          «\u{A0}Hors de toute zone\u{A0}»\u{A0}; un partenariat qui ne nomme pas de famille est dans \
          «\u{A0}Famille non précisée\u{A0}». Les partenaires étrangers ne comptent pas parmi les acteurs.
          """,
        en: """
          Zones overlap and are not summed. A country outside every zone is in “Outside every zone”; \
          a partnership that names no family is in “Family not specified”. Foreign partners do \
          not count among the actors.
          """),
      columns: [
        Column("zone", .identifier, LocalizedText(fr: "Zone", en: "Zone")),
        .family,
        .integer("acteurs", fr: "Acteurs", en: "Actors"),
        .integer("actions", fr: "Actions", en: "Actions"),
        .integer("partenariats", fr: "Partenariats", en: "Partnerships"),
        .integer("partenariats_a_verifier", fr: "Partenariats à vérifier", en: "Partnerships to verify"),
        Column("partenaires", .list, LocalizedText(fr: "Partenaires étrangers", en: "Foreign partners")),
        .label("zone_libelle", fr: "Nom de la zone", en: "Name of the zone"),
        .familyLabel,
      ],
      rows: cells.sortedByIdentifiers { [$0.zone, $0.family] }.map { cell in
        [
          .identifier(cell.zone), .identifier(cell.family), .integer(cell.presences.count),
          .integer(cell.actions.count), .integer(cell.partnerships.count),
          .integer(cell.doubtfulPartnerships.count), .list(cell.partners),
          .label(zoneLabel(cell.zone)), .label(familyLabel(cell.family)),
        ]
      },
      reading: .descending("acteurs"))
  }

  private var presenceTable: Table {
    Table(
      id: "croisement_acteurs",
      title: LocalizedText(fr: "Acteurs par zone et par famille", en: "Actors by zone and family"),
      note: Crossing.method,
      columns: [
        Column("zone", .identifier, LocalizedText(fr: "Zone", en: "Zone")),
        .family, .actor,
        .integer("actions", fr: "Actions", en: "Actions"),
        .integer("partenariats", fr: "Partenariats", en: "Partnerships"),
        .actorName,
        .label("zone_libelle", fr: "Nom de la zone", en: "Name of the zone"),
        .familyLabel,
      ],
      rows: cells.sortedByIdentifiers { [$0.zone, $0.family] }.flatMap { cell in
        cell.presences.map { presence in
          [
            .identifier(cell.zone), .identifier(cell.family), .identifier(presence.actor),
            .integer(presence.actions.count), .integer(presence.partnerships.count),
            .text(names.actor(presence.actor)), .label(zoneLabel(cell.zone)),
            .label(familyLabel(cell.family)),
          ]
        }
      })
  }

  func zoneLabel(_ code: String) -> LocalizedText {
    typology.zones[code]?.label ?? LocalizedText(fr: "Hors de toute zone", en: "Outside every zone")
  }

  func familyLabel(_ code: String) -> LocalizedText {
    typology.families[code]?.label
      ?? LocalizedText(fr: "Famille non précisée", en: "Family not specified")
  }
}
