internal import MaillageAnalysis
internal import MaillageModel

extension ActionScene {
  /// How the part of an actor is drawn.
  static func style(_ part: MobilisationPart) -> LineStyle {
    let color = Palette.strong.fill
    return switch part {
    case .pilot: LineStyle(pattern: .solid, width: 2.8, color: color, head: .atEnd("normal"))
    case .contributes: LineStyle(pattern: .solid, width: 1.4, color: color, head: .atEnd("normal"))
    case .funder: LineStyle(pattern: .dashed, width: 1.4, color: color, head: .atEnd("diamond"))
    case .beneficiary: LineStyle(pattern: .solid, width: 1.4, color: color, head: .atEnd("vee"))
    case .unknown, .none: LineStyle(pattern: .dotted, width: 1.2, color: color)
    }
  }

  func label(_ part: MobilisationPart) -> String {
    context.say(context.typology.vocabulary.label(part)).lowercasedFirst
  }

  /// A service to its actor, with the part of the service; behind it at the right, where the actor stands after
  /// the action.
  func edge(_ entry: (service: Service, part: MobilisationPart)) -> DiagramEdge {
    let actor = context.study.actor(entry.service.actor).map { PlainText.printable($0.name) } ?? ""
    let ends = ["service/" + entry.service.id, entry.service.actor], isAfter = isRight(entry.service)
    return DiagramEdge(
      from: ends[isAfter ? 1 : 0], to: ends[isAfter ? 0 : 1],
      style: isAfter ? Self.serviceStyle.reversed : Self.serviceStyle,
      title: PlainText.printable(entry.service.name) + ", " + actor + Wording.colon(context.language)
        + label(entry.part), classes: ["service-of"], weight: 3)
  }

  /// An actor to the action, or the action to whom it benefits and to a foreign partner.
  ///
  /// The part stands in the box of the actor: the library would lay words on the line that they are about.
  func edge(_ actor: Actor) -> DiagramEdge? {
    guard let part = parts[actor.id] else { return nil }
    let style = Self.style(part)
    let title = PlainText.printable(actor.name) + Wording.colon(context.language) + label(part)
    let isAfter = part == .beneficiary || isForeign(actor)
    return DiagramEdge(
      from: isAfter ? Self.actionId : actor.id, to: isAfter ? actor.id : Self.actionId,
      style: isAfter && part != .beneficiary ? style.reversed : style, title: title,
      classes: ["part-" + part.rawValue], weight: 2)
  }

  /// The agreement between its ends, and under the action.
  var agreementEdges: [DiagramEdge] {
    guard let agreement else { return [] }
    let ends = [agreement.origin, agreement.target].compactMap { context.study.actor($0) }
    let lines = ends.map { end in
      let isAfter = isForeign(end) || parts[end.id] == .beneficiary
      return DiagramEdge(
        from: isAfter ? Self.agreementId : end.id, to: isAfter ? end.id : Self.agreementId,
        style: Self.agreementStyle, title: PlainText.printable(end.name) + ", " + words(agreement),
        classes: ["agreement-end"])
    }
    return lines + [
      DiagramEdge(
        from: Self.agreementId, to: Self.actionId,
        style: LineStyle(pattern: .dashed, width: 1.4, head: .atEnd("odot")),
        title: context.say(
          fr: "L’action s’appuie sur cet accord", en: "The action hangs from this agreement"),
        classes: ["hangs"], orders: false)
    ]
  }

  /// A relation to be verified.
  static let doubtfulStyle = LineStyle(pattern: .dotted, width: 1.4)

  /// A relation between two actors of the scheme, without words: the library corrupts its memory over those
  /// of a line between two nodes of a rank.
  ///
  /// One that goes past the action keeps the order of the columns: the library makes room for its way, where it
  /// would otherwise turn around the action and run over headings.
  func edge(_ active: ActiveRelation) -> DiagramEdge? {
    guard let kind = context.typology.relationKinds[active.relation.kind] else { return nil }
    let style = LineStyle(kind, isDirected: active.relation.isOriented)
    let shown = active.isCertain ? style : Self.doubtfulStyle
    let sides = [active.origin, active.target].map { context.study.actor($0).map(isRight) ?? false }
    let isBackwards = sides == [true, false]
    return DiagramEdge(
      from: isBackwards ? active.target : active.origin, to: isBackwards ? active.origin : active.target,
      style: isBackwards ? shown.reversed : shown, title: context.sentence(of: active, kind),
      classes: ["kind-" + context.plain(kind.code)], weight: 0, orders: sides[0] != sides[1])
  }
}
