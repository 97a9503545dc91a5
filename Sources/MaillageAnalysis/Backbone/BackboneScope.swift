internal import MaillageModel

/// What is paired: services, actors, or the actions themselves.
public enum BackboneScope: String, Sendable, CaseIterable {
  case services
  case actors = "acteurs"
  case actions

  /// The pairs of such members, in words that follow a count: « paires de services ».
  var ofMembers: LocalizedText {
    switch self {
    case .services: LocalizedText(fr: "de services", en: "of services")
    case .actors: LocalizedText(fr: "d’acteurs", en: "of actors")
    case .actions: LocalizedText(fr: "d’actions", en: "of actions")
    }
  }
}
