internal import ArgumentParser
internal import Maillage

/// The options that keep a part of the actors in a figure; the figure says what it leaves out.
struct FilterOptions: ParsableArguments {
  @Option(
    name: .customLong("famille"), parsing: .singleValue,
    help: ArgumentHelp(
      Speech.text("Ne garder qu’une famille d’action.", "Keep one family of action only."), valueName: "code")
  )
  var families: [String] = []

  @Option(
    name: .customLong("categorie"), parsing: .singleValue,
    help: ArgumentHelp(
      Speech.text("Ne garder qu’une catégorie d’acteurs.", "Keep one category of actors only."),
      valueName: "code"))
  var categories: [String] = []

  @Option(
    name: .customLong("zone"), parsing: .singleValue,
    help: ArgumentHelp(Speech.text("Ne garder qu’une zone.", "Keep one zone only."), valueName: "zone"))
  var zones: [String] = []

  @Option(
    name: .customLong("min-degre"),
    help: ArgumentHelp(
      Speech.text("Ne garder que les acteurs qui ont au moins n liens.", "Keep actors with at least n ties."),
      valueName: "n"))
  var minimumDegree: Int = 0

  @Option(
    name: .customLong("action"),
    help: ArgumentHelp(
      Speech.text(
        "Dessiner cette action dans la figure « action ».", "Draw this action in the figure “action”."),
      valueName: "id"))
  var action: String?

  /// The filter that the options ask for, every code being known to the typology and the action to the
  /// territory.
  func filter(for study: Study) throws -> FigureFilter {
    let typology = study.typology
    var filter = FigureFilter()
    filter.action = try action.map { try known($0, in: study) }
    filter.families = try codes(families, typology.families, "--famille")
    filter.categories = try codes(categories, typology.categories, "--categorie")
    filter.zones = try codes(zones, typology.zones, "--zone")
    filter.minimumDegree = minimumDegree
    return filter
  }

  private func known(_ action: String, in study: Study) throws -> String {
    let identifiers = study.territory.actions.map(\.id)
    if identifiers.contains(action) { return action }
    let near = NearestWords(codes: identifiers).suggestions(for: action).map(\.id)
    let list = (near.isEmpty ? Array(identifiers.prefix(6)) : near).joined(separator: ", ")
    guard !list.isEmpty else {
      throw Failure.telling(
        "--action : le territoire n’a aucune action.", "--action: the territory has no action.",
        code: Failure.usage)
    }
    throw Failure.telling(
      "--action : « \(action) » n’est pas connue. Proches : \(list).",
      "--action: “\(action)” is unknown. Near: \(list).", code: Failure.usage)
  }

  private func codes<Entry: Coded>(
    _ words: [String], _ table: CodeTable<Entry>, _ option: String
  ) throws -> [String] {
    try words.map { word in
      guard let entry = table.parse(word) else {
        let list = table.map(\.code).joined(separator: ", ")
        throw Failure.telling(
          "\(option) : « \(word) » n’est pas connu. Valeurs possibles : \(list).",
          "\(option): “\(word)” is unknown. Possible values: \(list).", code: Failure.usage)
      }
      return entry.code
    }
  }
}
