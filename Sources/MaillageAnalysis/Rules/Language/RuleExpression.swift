/// A condition of a rule: predicates joined by « et », « ou », « non ».
indirect enum RuleExpression: Sendable, Equatable {
  /// Always true: the empty condition.
  case always
  case call(RuleCall)
  case not(RuleExpression)
  case all([RuleExpression])
  case any([RuleExpression])

  /// The truth of the condition, given that of each predicate.
  func evaluate(_ truth: (RuleCall) -> Truth) -> Truth {
    switch self {
    case .always: .yes()
    case .call(let call): truth(call)
    case .not(let operand): operand.evaluate(truth).negated
    case .all(let operands): .all(operands.map { $0.evaluate(truth) })
    case .any(let operands): .any(operands.map { $0.evaluate(truth) })
    }
  }

  /// Every predicate of the condition.
  var calls: [RuleCall] {
    switch self {
    case .always: []
    case .call(let call): [call]
    case .not(let operand): operand.calls
    case .all(let operands), .any(let operands): operands.flatMap(\.calls)
    }
  }
}

/// A predicate with its arguments: `service(TECH; role=P|C)`.
struct RuleCall: Sendable, Hashable {
  let name: String
  /// The values without name, then the named ones.
  let values: [String]
  let options: [String: [String]]
}
