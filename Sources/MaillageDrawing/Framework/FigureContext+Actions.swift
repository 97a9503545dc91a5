internal import MaillageAnalysis
internal import MaillageModel

extension FigureContext {
  /// Whether an action begun by the day passes the filter: its family, its places, and a participant that
  /// passes too.
  func keeps(_ action: Action) -> Bool {
    if !filter.families.isEmpty {
      guard let family = typology.family(ofType: action.type), filter.families.contains(family.code)
      else { return false }
    }
    if !filter.zones.isEmpty {
      let countries = Set(
        typology.zones.filter { filter.zones.contains($0.code) }.flatMap { zone in
          zone.members.filter { $0.validity.contains(study.date) }.map(\.country)
        })
      guard !countries.isDisjoint(with: action.countries) || !Set(action.zones).isDisjoint(with: filter.zones)
      else { return false }
    }
    guard !filter.categories.isEmpty || filter.minimumDegree > 0 else { return true }
    return !selection.identifiers.isDisjoint(with: study.participations[action.id]?.certainActors ?? [])
  }

  /// Whether anything but the choice of one action is asked of a figure.
  var isFiltered: Bool {
    !filter.families.isEmpty || !filter.categories.isEmpty || !filter.zones.isEmpty
      || filter.minimumDegree > 0
  }

  /// A period in words: « du 01/2019 au 12/2025 », « depuis 2019, sans terme »; nothing without any date.
  func words(_ period: Period) -> String? {
    let start = period.start.map { (text: $0.formatted(language), isDay: $0.day != nil) }
    let end = period.end.map { (text: $0.formatted(language), isDay: $0.day != nil) }
    return switch (start, end) {
    case (let start?, let end?):
      say(
        fr: (start.isDay ? "du " : "de ") + start.text + (end.isDay ? " au " : " à ") + end.text,
        en: "\(start.text) to \(end.text)")
    case (let start?, nil):
      period.hasBegun(by: study.date)
        ? say(
          fr: "depuis " + (start.isDay ? "le " : "") + start.text + ", sans terme",
          en: "since \(start.text), without term")
        : say(
          fr: "à partir " + (start.isDay ? "du " : "de ") + start.text + ", sans terme",
          en: "from \(start.text), without term")
    case (nil, let end?):
      say(
        fr: (end.isDay ? "jusqu’au " : "jusqu’à ") + end.text + ", début non renseigné",
        en: "until \(end.text), start not given")
    case (nil, nil): nil
    }
  }

  /// Where a period stands on the day of the study.
  func moment(of period: Period) -> String {
    if !period.hasBegun(by: study.date) { return say(fr: "à venir", en: "to come") }
    return period.hasEnded(before: study.date)
      ? say(fr: "terminée", en: "over") : say(fr: "en cours", en: "under way")
  }
}
