internal import MaillageModel

/// The services that the rules of a typology ask for together.
///
/// A rule asks for a team when its requirement joins several questions about services by « et »: each names one
/// type, or alternatives.
struct RequiredServices: Sendable, Hashable {
  /// The rule's code.
  let rule: String
  /// The types that each of the services may be of, in the order of the rule.
  let services: [[String]]

  /// The teams that the rules about actions ask for, in the typology's order.
  static func teams(of typology: Typology) -> [RequiredServices] {
    RuleBook(typology).entries.filter { $0.rule.subject == RuleBook.Subject.action }.compactMap { entry in
      guard case .all(let operands) = entry.requirement else { return nil }
      let services = operands.compactMap { operand -> [String]? in
        guard case .call(let call) = operand, RulePredicate.catalogue[call.name]?.values == .serviceType
        else { return nil }
        return call.values
      }
      return services.count > 1 ? RequiredServices(rule: entry.rule.code, services: services) : nil
    }
  }

  /// Every choice of one type per service, over every part of the team of two services or more.
  var combinations: [[String]] {
    var parts: [(choice: [String], count: Int)] = [([], 0)]
    for types in services {
      let larger = parts.flatMap { part in types.map { (choice: part.choice + [$0], count: part.count + 1) } }
      parts += larger
    }
    return parts.filter { $0.count > 1 }.map { Set($0.choice).sortedByBytes() }
  }
}
