internal import MaillageModel

extension Stakeholders.Result {
  /// The relations in force on the day, one row each.
  var relationTable: Table {
    Table(
      id: "relations_en_vigueur",
      title: LocalizedText(
        fr: "État des lieux\u{A0}: relations en vigueur", en: "State of play: relations in force"),
      columns: [
        .code("relation", fr: "Relation", en: "Relation"),
        .code("origine", fr: "De", en: "From"), .code("cible", fr: "Vers", en: "To"),
        .code("type", fr: "Nature", en: "Kind"), .family,
        .date("debut", fr: "Début", en: "Start"), .date("fin", fr: "Fin", en: "End"),
        .flag("sure", fr: "Sûre", en: "Sure"),
        Column("objet", .text, LocalizedText(fr: "Objet", en: "Purpose")),
        .label("origine_libelle", fr: "Nom du premier", en: "Name of the first"),
        .label("cible_libelle", fr: "Nom du second", en: "Name of the second"),
        .label("type_libelle", fr: "Nature en clair", en: "Kind in words"),
      ],
      rows: relations.sortedByIdentifiers { [$0.relation.id, $0.origin, $0.target] }.map { active in
        let relation = active.relation
        return [
          .identifier(relation.id), .identifier(active.origin), .identifier(active.target),
          .identifier(relation.kind), .identifier(optional: relation.family),
          .date(optional: relation.validity.start), .date(optional: relation.validity.end),
          .boolean(active.isCertain), .text(optional: relation.purpose), .text(names.actor(active.origin)),
          .text(names.actor(active.target)), .label(typology.relationKinds.label(relation.kind)),
        ]
      })
  }

  /// The actions begun by the day, one row each.
  var actionTable: Table {
    Table(
      id: "actions_commencees",
      title: LocalizedText(
        fr: "État des lieux\u{A0}: actions commencées ou sans date de début",
        en: "State of play: actions begun or without start date"),
      columns: [
        .code("action", fr: "Action", en: "Action"), .code("type", fr: "Type", en: "Type"), .family,
        .flag("economique", fr: "Économique", en: "Economic"),
        .date("debut", fr: "Début", en: "Start"), .date("fin", fr: "Fin", en: "End"),
        .flag("en_vigueur", fr: "En vigueur", en: "In force"),
        .code("accord", fr: "Accord nommé", en: "Agreement named"),
        .list("pays", fr: "Pays", en: "Countries"), .list("zones", fr: "Zones", en: "Zones"),
        .list("acteurs", fr: "Acteurs mobilisés", en: "Actors mobilised"),
        .list("acteurs_a_verifier", fr: "Acteurs à vérifier", en: "Actors to verify"),
        .list("services", fr: "Services mobilisés", en: "Services mobilised"),
        .label("intitule", fr: "Intitulé", en: "Title"),
        .label("type_libelle", fr: "Nom du type", en: "Name of the type"),
      ],
      rows: actions.sortedByIdentifiers { [$0.id] }.map { action in
        let participation = participations[action.id]
        let doubtful = (participation?.actors ?? [:]).filter { $0.value == .unknown }.keys.sortedByBytes()
        return [
          .identifier(action.id), .identifier(action.type),
          .identifier(optional: typology.family(ofType: action.type)?.code),
          .boolean(optional: action.isEconomic), .date(optional: action.validity.start),
          .date(optional: action.validity.end), .boolean(action.validity.contains(date)),
          .identifier(optional: action.relation), .list(action.countries), .list(action.zones),
          .list(participation?.certainActors ?? []), .list(doubtful),
          .list(participation?.certainServices ?? []), .text(action.title),
          .label(typology.actionTypes.label(action.type)),
        ]
      })
  }
}
