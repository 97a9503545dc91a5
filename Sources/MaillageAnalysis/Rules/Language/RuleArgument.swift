internal import MaillageModel

/// What the values of an argument must be, so that a faulty typology is told rather than obeyed.
enum RuleArgument: Sendable {
  case family, actionType, category, tag, serviceType, function, zone
  case part, roleLevel, authorityType, recurrence, actionNature, coverageState, yesNo
  case count, words

  /// Whether the typology knows the value.
  func accepts(_ value: String, in typology: Typology) -> Bool {
    let vocabulary = typology.vocabulary
    return switch self {
    case .family: typology.families[value] != nil
    case .actionType: typology.actionTypes[value] != nil
    case .category: typology.categories[value] != nil
    case .tag: CategoryTag(rawValue: value) != nil
    case .serviceType: typology.serviceTypes[value] != nil
    case .function: typology.functions[value] != nil
    case .zone: typology.zones[value] != nil
    case .part: vocabulary.parse(MobilisationPart.self, value) != nil
    case .roleLevel: vocabulary.parse(RoleLevel.self, value) != nil
    case .authorityType: vocabulary.parse(AuthorityType.self, value) != nil
    case .recurrence: vocabulary.parse(Recurrence.self, value) != nil
    case .actionNature: vocabulary.parse(ActionNature.self, value) != nil
    case .coverageState: vocabulary.parse(CoverageState.self, value) != nil
    case .yesNo: vocabulary.parse(YesNo.self, value) != nil
    case .count: Int(value).map { $0 >= 0 } ?? false
    case .words: !value.isEmpty
    }
  }
}

extension RuleCall {
  /// The values of a closed list, without name or under one.
  func terms<Term: VocabularyTerm>(
    _ type: Term.Type, option: String? = nil, in typology: Typology
  ) -> [Term] {
    (option.map { options[$0] ?? [] } ?? values).compactMap { typology.vocabulary.parse(type, $0) }
  }

  /// The number of an option.
  func number(_ option: String) -> Int? {
    options[option]?.first.flatMap { Int($0) }
  }

  /// Whether an option is a yes.
  func isSet(_ option: String, in typology: Typology) -> Bool {
    terms(YesNo.self, option: option, in: typology).contains(.yes)
  }
}
