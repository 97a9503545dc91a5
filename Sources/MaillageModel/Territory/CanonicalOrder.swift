/// A line whose whole content decides its place, so that the order of the rows leaves no trace.
package protocol CanonicallyOrdered {
  /// What the line says, the parts that sort first before the others; equal only for equal lines.
  var orderingKey: [String] { get }
}

/// Sorting that forgets the order of the rows.
enum CanonicalOrder {
  static func sorted<Element: CanonicallyOrdered>(_ elements: [Element]) -> [Element] {
    elements.map { (key: $0.orderingKey, element: $0) }
      .sorted { a, b in
        a.key.lexicographicallyPrecedes(b.key) { $0.precedesInBytes($1) }
      }
      .map(\.element)
  }
}

extension Provenance {
  var orderingKey: [String] {
    let cells = attributes.sorted { $0.key.precedesInBytes($1.key) }.flatMap { [$0.key, $0.value] }
    return [source ?? "", comment ?? ""] + cells
  }
}

extension Period {
  var orderingText: String { (start?.description ?? "") + "/" + (end?.description ?? "") }
}

extension Actor: CanonicallyOrdered {
  package var orderingKey: [String] { [id, name] + provenance.orderingKey }
}

extension Filiation: CanonicallyOrdered {
  package var orderingKey: [String] {
    [predecessor, successor, kind.rawValue, function ?? "", date?.description ?? "", precision.rawValue]
      + provenance.orderingKey
  }
}

extension Service: CanonicallyOrdered {
  package var orderingKey: [String] { [id, name] + provenance.orderingKey }
}

extension Role: CanonicallyOrdered {
  package var orderingKey: [String] {
    [actor, function, family ?? "", zone ?? "", validity.orderingText, level.rawValue]
      + provenance.orderingKey
  }
}

extension Relation: CanonicallyOrdered {
  package var orderingKey: [String] { [id] + contentKey }

  /// What the relation says, its identifier apart; its period first.
  package var contentKey: [String] {
    let ends = [validity.orderingText, origin, target, kind, String(isOriented), purpose ?? "", family ?? ""]
    let numbers = ["\(weight)", amount.map { "\($0)" } ?? "", "\(probability)", certainty.rawValue]
    let rest = [reviewDate?.description ?? "", isFormal.map(String.init) ?? ""]
    return ends + numbers + rest + provenance.orderingKey
  }
}

extension Action: CanonicallyOrdered {
  package var orderingKey: [String] { [id, title] + provenance.orderingKey }
}

extension Mobilisation: CanonicallyOrdered {
  package var orderingKey: [String] {
    let kind =
      switch participant {
      case .actor: "actor"
      case .service: "service"
      }
    return [action, participant.id, kind, part.rawValue] + provenance.orderingKey
  }
}

extension ServiceCompetence: CanonicallyOrdered {
  package var orderingKey: [String] { [service, scope, status.rawValue] + provenance.orderingKey }
}

extension SkillAssessment: CanonicallyOrdered {
  package var orderingKey: [String] { [service, skill, status.rawValue] + provenance.orderingKey }
}

extension FundingInstrument: CanonicallyOrdered {
  package var orderingKey: [String] { [id, name] + provenance.orderingKey }
}

extension FundingGrant: CanonicallyOrdered {
  package var orderingKey: [String] {
    [action, instrument, year.map(String.init) ?? "", amount.map { "\($0)" } ?? ""] + provenance.orderingKey
  }
}

extension IndicatorValue: CanonicallyOrdered {
  package var orderingKey: [String] {
    [indicator, action ?? "", date.description, "\(value)", unit ?? ""] + provenance.orderingKey
  }
}

extension SurveyResponse: CanonicallyOrdered {
  package var orderingKey: [String] {
    [respondent, question, modality, score.map { "\($0)" } ?? ""] + provenance.orderingKey
  }
}
