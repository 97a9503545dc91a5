internal import MaillageModel

extension RulePredicate {
  /// Questions about who takes part in an action, or in the actions that hang from a partnership.
  static var participationPredicates: [RulePredicate] { [takesPart, isServiceMobilised, isFunded] }

  /// `participe(categorie=…; tag=…; collectivite=…; bailleur=oui; role=…; min=…; max=…)`
  private static let takesPart = RulePredicate(
    "participe",
    options: [
      "categorie": .category, "tag": .tag, "collectivite": .authorityType, "bailleur": .yesNo,
      "role": .part, "min": .count, "max": .count,
    ],
    subjects: [RuleBook.Subject.action, RuleBook.Subject.relation]
  ) { call, context in
    guard context.participants.hasLines else { return .unknown(RuleWording.noParticipant) }
    let filter = ActorFilter(call, in: context)
    var tally = ParticipationTally(parts: filter.parts)
    for (actor, parts) in context.participants.partsByActor {
      tally.count(actor, parts: parts, matching: filter.matches(actor))
    }
    return tally.truth(
      call, lacking: RuleWording.actor(filter, min: call.number("min") ?? 1),
      names: context.facts.names.inSentence)
  }

  /// `service(TYPE|TYPE; role=…; min=…; max=…)`
  private static let isServiceMobilised = RulePredicate(
    "service", values: .serviceType, options: ["role": .part, "min": .count, "max": .count],
    subjects: [RuleBook.Subject.action, RuleBook.Subject.relation]
  ) { call, context in
    guard context.participants.hasServiceLines else { return .unknown(RuleWording.noService) }
    let wanted = Set(call.values)
    let parts = Set(call.terms(MobilisationPart.self, option: "role", in: context.typology))
    var tally = ParticipationTally(parts: parts)
    for (service, taken) in context.participants.partsByService {
      let types = context.study.service(service)?.types ?? []
      tally.count(service, parts: taken, matching: wanted.isDisjoint(with: types) ? .no : .yes)
    }
    return tally.truth(
      call, lacking: RuleWording.service(call.values, parts: parts, in: context.typology),
      names: context.facts.names.service)
  }

  /// `attribution(bailleur=oui)`: money of a public instrument, of a funder or of anyone.
  private static let isFunded = RulePredicate(
    "attribution", options: ["bailleur": .yesNo], subjects: [RuleBook.Subject.action]
  ) { call, context in
    let instruments = context.action.flatMap { context.facts.instrumentsByAction[$0.id] } ?? []
    let needsFunder = call.isSet("bailleur", in: context.typology)
    let accepted = instruments.filter { instrument in
      !needsFunder
        || (instrument.desk.flatMap(context.study.actor)?.isFunding(in: context.typology) ?? false)
    }
    if !accepted.isEmpty { return .yes(accepted.map { LocalizedText(verbatim: $0.name) }) }
    let undecided = instruments.filter { $0.desk == nil }
    if needsFunder && !undecided.isEmpty {
      return .unknown(RuleWording.noDesk(undecided.map(\.name)))
    }
    return .no(
      needsFunder
        ? LocalizedText(fr: "un financement d’un bailleur", en: "funding from a donor")
        : LocalizedText(fr: "un financement public", en: "public funding"))
  }
}

/// Which actors a call is about.
struct ActorFilter {
  enum Match {
    case yes, no
    case unknown(LocalizedText)
  }

  let categories: [String]
  let tags: Set<CategoryTag>
  let authorityTypes: [AuthorityType]
  let needsFunder: Bool
  let parts: Set<MobilisationPart>
  let context: RuleContext

  init(_ call: RuleCall, in context: RuleContext) {
    categories = call.options["categorie"] ?? []
    tags = Set((call.options["tag"] ?? []).compactMap(CategoryTag.init))
    authorityTypes = call.terms(AuthorityType.self, option: "collectivite", in: context.typology)
    needsFunder = call.isSet("bailleur", in: context.typology)
    parts = Set(call.terms(MobilisationPart.self, option: "role", in: context.typology))
    self.context = context
  }

  func matches(_ id: String) -> Match {
    guard let actor = context.study.actor(id) else { return .no }
    let typology = context.typology
    if !categories.isEmpty && !categories.contains(actor.category) { return .no }
    if !tags.isEmpty && !tags.contains(where: { typology.category(actor.category, has: $0) }) { return .no }
    if needsFunder && !actor.isFunding(in: typology) { return .no }
    guard !authorityTypes.isEmpty else { return .yes }
    if let type = actor.authorityType { return authorityTypes.contains(type) ? .yes : .no }
    let mayBeAuthority = [.localAuthority, .foreign].contains { typology.category(actor.category, has: $0) }
    return mayBeAuthority ? .unknown(RuleWording.noAuthorityType(actor.name)) : .no
  }
}

/// Counts those who surely take part, and those who may.
private struct ParticipationTally {
  let parts: Set<MobilisationPart>
  private var certain: [String] = []
  private var doubtful: [String] = []
  private var why: [LocalizedText] = []

  init(parts: Set<MobilisationPart>) {
    self.parts = parts
  }

  mutating func count(_ id: String, parts taken: Set<MobilisationPart>, matching: ActorFilter.Match) {
    let surelyTakesPart =
      parts.isEmpty ? taken.contains(where: \.takesPart) : !parts.isDisjoint(with: taken)
    guard surelyTakesPart || taken.contains(.unknown) else { return }
    switch matching {
    case .no: return
    case .yes where surelyTakesPart: certain.append(id)
    case .yes: doubtful.append(id)
    case .unknown(let reason):
      doubtful.append(id)
      why.append(reason)
    }
  }

  func truth(
    _ call: RuleCall, lacking: @autoclosure () -> LocalizedText, names: (String) -> String
  ) -> Truth {
    let most = call.number("max")
    return .count(
      certain: certain.count, doubtful: doubtful.count,
      atLeast: call.number("min") ?? (most == nil ? 1 : 0), atMost: most ?? .max,
      found: certain.sortedByBytes().map { LocalizedText(verbatim: names($0)) },
      lacking: lacking(),
      why: why.sorted { $0.fr.precedesInBytes($1.fr) }.first
        ?? RuleWording.doubtful(doubtful.sortedByBytes().map(names)))
  }
}

extension Actor {
  /// Whether the tables or the typology mark the actor as a donor.
  func isFunding(in typology: Typology) -> Bool {
    isFunder == true || typology.category(category, has: .funder)
  }
}
