internal import MaillageModel

/// Yes, no, or not known, with what makes it so (Kleene's strong three-valued logic).
struct Truth: Sendable, Equatable {
  enum Value: Sendable {
    case yes, no, unknown
  }

  let value: Value
  /// What was found for a yes and what lacks for a no, as noun phrases; what is not known, as clauses.
  let reasons: [LocalizedText]

  static func yes(_ found: [LocalizedText] = []) -> Truth { Truth(value: .yes, reasons: found) }
  static func no(_ lacking: LocalizedText...) -> Truth { Truth(value: .no, reasons: lacking) }
  static func unknown(_ why: LocalizedText...) -> Truth { Truth(value: .unknown, reasons: why) }

  /// The opposite; what is not known stays so.
  var negated: Truth {
    switch value {
    case .yes: Truth(value: .no, reasons: reasons)
    case .no: Truth(value: .yes, reasons: reasons)
    case .unknown: self
    }
  }

  /// No as soon as one is no; then not known as soon as one is not known.
  static func all(_ truths: [Truth]) -> Truth {
    for value in [Value.no, .unknown] {
      let decisive = truths.filter { $0.value == value }
      if !decisive.isEmpty { return Truth(value: value, reasons: decisive.flatMap(\.reasons)) }
    }
    return Truth(value: .yes, reasons: truths.flatMap(\.reasons))
  }

  /// Yes as soon as one is yes; then not known as soon as one is not known.
  static func any(_ truths: [Truth]) -> Truth {
    for value in [Value.yes, .unknown] {
      let decisive = truths.filter { $0.value == value }
      if !decisive.isEmpty { return Truth(value: value, reasons: decisive.flatMap(\.reasons)) }
    }
    let lacking = truths.flatMap(\.reasons)
    guard lacking.count > 1 else { return Truth(value: .no, reasons: lacking) }
    // Alternatives make one reason together: any of them would do.
    return .no(
      LocalizedText(
        fr: lacking.map(\.fr).joined(separator: ", ou "),
        en: lacking.map(\.en).joined(separator: ", or ")))
  }

  /// Whether a count lies within bounds when some of what is counted is doubtful.
  static func count(
    certain: Int, doubtful: Int, atLeast: Int, atMost: Int, found: @autoclosure () -> [LocalizedText],
    lacking: @autoclosure () -> LocalizedText, why: @autoclosure () -> LocalizedText
  ) -> Truth {
    if certain > atMost { return Truth(value: .no, reasons: found()) }
    if certain + doubtful < atLeast { return .no(lacking()) }
    if certain >= atLeast && certain + doubtful <= atMost { return .yes(found()) }
    return .unknown(why())
  }
}
