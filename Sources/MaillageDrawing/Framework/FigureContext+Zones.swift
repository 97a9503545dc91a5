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

  /// The zones without actor of their own that hold no whole zone with one: « Asie de l’Est » is not empty when
  /// somebody acts in « Chine ».
  ///
  /// - Returns: Those zones in the same order, and whether some share a country with a zone that has an actor.
  func empty(among zones: [String], reached: [String]) -> (zones: [String], sharesCountries: Bool) {
    let active = reached.map(countries).filter { !$0.isEmpty }
    let empty = zones.filter { zone in
      let own = countries(of: zone)
      return !active.contains { $0.isSubset(of: own) }
    }
    let shares = empty.contains { zone in
      let own = countries(of: zone)
      return active.contains { !$0.isDisjoint(with: own) }
    }
    return (empty, shares)
  }

  /// The heading of the zones without actor.
  func emptyHeading(sharesCountries: Bool) -> String {
    sharesCountries
      ? say(
        fr: "Aucun acteur ainsi présent, sinon par un pays commun avec une zone citée\u{A0}:",
        en: "No actor so present, other than by a country shared with a zone named:")
      : say(fr: "Aucun acteur ainsi présent\u{A0}:", en: "No actor so present:")
  }
}
