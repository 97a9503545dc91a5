internal import MaillageModel

extension Mobilisation {
  /// Reads the line of a mobilisation, which names an actor or a service.
  init?(reading row: inout RowReader) {
    let action = row.reference(MobilisationColumns.action)
    let actor = row.reference(MobilisationColumns.actor)
    let service = row.reference(MobilisationColumns.service)
    let part = row.term(MobilisationColumns.part, MobilisationPart.self)
    if (actor == nil) == (service == nil) { row.report(Self.notExactlyOne(actor != nil, at: row.place(nil))) }
    guard let action, let part else { return nil }
    switch (actor, service) {
    case (let actor?, nil):
      self.init(action: action, participant: .actor(actor), part: part, provenance: row.provenance())
    case (nil, let service?):
      self.init(action: action, participant: .service(service), part: part, provenance: row.provenance())
    default: return nil
    }
  }

  private static func notExactlyOne(_ hasBoth: Bool, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .notExactlyOne, at: place,
      hasBoth
        ? Wording(
          fr: "la ligne nomme un acteur et un service.", en: "the line names an actor and a service.")
        : Wording(
          fr: "la ligne ne nomme ni acteur ni service.", en: "the line names neither actor nor service."),
      remedy: hasBoth
        ? Wording(
          fr: "Indiquez un acteur ou un service, pas les deux : un service mobilise déjà son acteur.",
          en: "Name an actor or a service, not both: a service already mobilises its actor.")
        : Wording(fr: "Indiquez l’un des deux.", en: "Name one of the two."))
  }
}
