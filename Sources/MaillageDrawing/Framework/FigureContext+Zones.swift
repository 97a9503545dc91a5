internal import MaillageAnalysis
internal import MaillageModel

/// Zones that overlap.
extension FigureContext {
  /// The countries of a zone on the day of the study.
  private func countries(of zone: String) -> Set<String> {
    Set(
      typology.zones.filter { $0.code == zone }.flatMap { zone in
        zone.members.filter { $0.validity.contains(study.date) }.map(\.country)
      })
  }

  /// Zones without an actor of their own.
  struct UnreachedZones {
    /// Those that hold no whole zone with an actor: « Asie de l’Est » is not empty when somebody acts in « Chine ».
    let empty: [String]
    /// The others.
    let around: [String]
    /// Whether an action may reach an empty one all the same: it names a zone that has a country of it.
    let mayBeReached: Bool
  }

  /// The zones without an actor of their own among some, in their order.
  func unreached(among zones: [String], reached: [String]) -> UnreachedZones {
    let active = reached.map(countries).filter { !$0.isEmpty }
    let empty = zones.filter { zone in
      let own = countries(of: zone)
      return !active.contains { $0.isSubset(of: own) }
    }
    let named = Set(study.currentActions.flatMap(\.zones)).map(countries)
    let mayBeReached = empty.contains { zone in
      let own = countries(of: zone)
      return named.contains { !$0.isDisjoint(with: own) }
    }
    return UnreachedZones(
      empty: empty, around: zones.filter { !empty.contains($0) }, mayBeReached: mayBeReached)
  }

  /// The heading of the zones without actor.
  func heading(of zones: UnreachedZones) -> String {
    guard zones.mayBeReached else {
      return say(fr: "Aucun acteur ainsi présent\u{A0}:", en: "No actor so present:")
    }
    return say(
      fr:
        "Zones sans acteur ainsi présent, sauf par une action nommant une zone qui a des pays communs avec elles\u{A0}:",
      en:
        "Zones with no actor so present, other than by an action that names a zone sharing countries with them:"
    )
  }

  /// Why some zones are neither with actors nor empty.
  func note(on zones: UnreachedZones) -> String? {
    guard !zones.around.isEmpty else { return nil }
    let names = list(zones.around.map { say(typology.zones.label($0)) })
    let isOne = zones.around.count == 1
    return say(
      fr: (isOne ? "Zone ni atteinte ni vide" : "Zones ni atteintes ni vides")
        + ", une zone atteinte y tenant tout entière\u{A0}: \(names).",
      en: "Neither reached nor empty, a zone that is reached being within \(isOne ? "it" : "them"): \(names)."
    )
  }
}
