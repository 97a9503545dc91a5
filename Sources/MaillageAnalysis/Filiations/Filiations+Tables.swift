public import MaillageModel

extension Filiations.Result {
  /// One row per filiation.
  public var tables: [Table] {
    [
      Table(
        id: Filiations.id, title: Filiations.title, note: Filiations.limits,
        columns: [
          .code("de", fr: "Ancien", en: "Former"), .code("vers", fr: "Nouveau", en: "New"),
          .code("type", fr: "Filiation", en: "Filiation"),
          .date("date", fr: "Date", en: "Date"),
          .code("date_precision", fr: "Précision de la date", en: "Precision of the date")
            .worded(typology.vocabulary.names(of: DatePrecision.self)),
          .function,
          .flag("faite", fr: "Faite à la date", en: "Happened by the day"),
          .code("etat_de", fr: "État de l’ancien", en: "State of the former").worded(Filiations.State.self),
          .code("etat_vers", fr: "État du nouveau", en: "State of the new").worded(Filiations.State.self),
          Column("source", .text, LocalizedText(fr: "Source", en: "Source")),
          .label("de_libelle", fr: "Nom de l’ancien", en: "Name of the former"),
          .label("vers_libelle", fr: "Nom du nouveau", en: "Name of the new"),
          .label("type_libelle", fr: "Filiation en clair", en: "Filiation in words"),
          .functionLabel,
        ],
        rows: lines.map(row))
    ]
  }

  private func row(_ line: Filiations.Line) -> [Cell] {
    let filiation = line.filiation
    let vocabulary = typology.vocabulary
    return [
      .identifier(filiation.predecessor), .identifier(filiation.successor),
      .identifier(vocabulary.code(filiation.kind)), .date(optional: filiation.date),
      filiation.date == nil ? .empty : .identifier(vocabulary.code(filiation.precision)),
      .identifier(optional: filiation.function), .boolean(line.hasHappened),
      .identifier(line.predecessorState.rawValue), .identifier(line.successorState.rawValue),
      .text(optional: filiation.provenance.source), .text(names.actor(filiation.predecessor)),
      .text(names.actor(filiation.successor)), .label(vocabulary.label(filiation.kind)),
      filiation.function.map { .label(typology.functions.label($0)) } ?? .empty,
    ]
  }
}

extension Filiations.State: WordedCode {
  /// The state in words.
  var words: LocalizedText {
    switch self {
    case .inForce: LocalizedText(fr: "En vigueur", en: "In force")
    case .ended: LocalizedText(fr: "Éteint", en: "Ended")
    case .future: LocalizedText(fr: "À venir", en: "To come")
    }
  }
}
