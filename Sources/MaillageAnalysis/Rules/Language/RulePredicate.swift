internal import MaillageModel

/// A question that rules may ask of a subject.
///
/// The program holds the questions; which codes they are asked about is in the rows of the typology.
struct RulePredicate: Sendable {
  /// The name in conditions.
  let name: String
  /// What the values without name are; absent when there are none.
  let values: RuleArgument?
  /// The named arguments.
  let options: [String: RuleArgument]
  /// The subjects that it can be asked of, as the rules name them; empty for any.
  let subjects: Set<String>
  /// The answer.
  let evaluate: @Sendable (RuleCall, RuleContext) -> Truth

  init(
    _ name: String, values: RuleArgument? = nil, options: [String: RuleArgument] = [:],
    subjects: Set<String>, evaluate: @escaping @Sendable (RuleCall, RuleContext) -> Truth
  ) {
    self.name = name
    self.values = values
    self.options = options
    self.subjects = subjects
    self.evaluate = evaluate
  }

  /// Every predicate, by name.
  static let catalogue: [String: RulePredicate] = Dictionary(
    (actionPredicates + participationPredicates + partnershipPredicates + territoryPredicates)
      .map { ($0.name, $0) },
    uniquingKeysWith: { first, _ in first })

  /// What is wrong with a call, if anything.
  static func fault(of call: RuleCall, on subject: String, in typology: Typology) -> LocalizedText? {
    guard let predicate = catalogue[call.name] else {
      let known = catalogue.keys.sortedByBytes().joined(separator: ", ")
      return LocalizedText(
        fr: "le prédicat «\u{A0}\(call.name)\u{A0}» n’existe pas\u{A0}; prédicats connus\u{A0}: \(known)",
        en: "the predicate “\(call.name)” does not exist; known predicates: \(known)")
    }
    guard predicate.subjects.isEmpty || predicate.subjects.contains(subject) else {
      return LocalizedText(
        fr: "le prédicat «\u{A0}\(call.name)\u{A0}» ne s’applique pas à l’objet «\u{A0}\(subject)\u{A0}»",
        en: "the predicate “\(call.name)” does not apply to the subject “\(subject)”")
    }
    if let option = call.options.keys.sortedByBytes().first(where: { predicate.options[$0] == nil }) {
      return LocalizedText(
        fr: "le prédicat «\u{A0}\(call.name)\u{A0}» n’a pas d’argument «\u{A0}\(option)\u{A0}»",
        en: "the predicate “\(call.name)” has no argument “\(option)”")
    }
    guard (predicate.values == nil) == call.values.isEmpty else {
      return predicate.values == nil
        ? LocalizedText(
          fr: "le prédicat «\u{A0}\(call.name)\u{A0}» ne prend pas de valeur",
          en: "the predicate “\(call.name)” takes no value")
        : LocalizedText(
          fr: "le prédicat «\u{A0}\(call.name)\u{A0}» attend une valeur",
          en: "the predicate “\(call.name)” needs a value")
    }
    return predicate.unknownValue(of: call, in: typology).map { value in
      LocalizedText(
        fr: "la valeur «\u{A0}\(value)\u{A0}» de «\u{A0}\(call.name)\u{A0}» n’est pas dans la typologie",
        en: "the value “\(value)” of “\(call.name)” is not in the typology")
    }
  }

  private func unknownValue(of call: RuleCall, in typology: Typology) -> String? {
    if let values, let value = call.values.first(where: { !values.accepts($0, in: typology) }) {
      return value
    }
    for (option, argument) in options.sorted(by: { $0.key.precedesInBytes($1.key) }) {
      if let value = call.options[option]?.first(where: { !argument.accepts($0, in: typology) }) {
        return value
      }
    }
    return nil
  }
}
