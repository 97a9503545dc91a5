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

  @Option(
    name: .customLong("ego"),
    help: ArgumentHelp(
      Speech.text(
        "L’acteur, ou le service, autour duquel dessiner la figure « ego ».",
        "The actor, or the service, around which to draw the figure “ego”."), valueName: "id"))
  var ego: String?

  @Option(
    name: .customLong("mesure"),
    help: ArgumentHelp(
      Speech.text(
        "La colonne de la table « centralite » qui donne sa taille au texte de la figure « reseau » "
          + "(sans elle : le nombre de partenaires).",
        "The column of the table “centralite” that sizes the text of the figure “reseau” (without it: the "
          + "number of partners)."), valueName: Speech.text("colonne", "column")))
  var measure: String?

  /// Refuses an unknown measure before any table is read.
  func validate() throws {
    let known = NetworkFigure.measures.map(\.id)
    guard let measure, !known.contains(measure) else { return }
    throw ValidationError(Speech.unknown([measure], of: "--mesure", among: known))
  }

  /// The filter that the options ask for, every code being known to the typology and every identifier to the
  /// tables.
  func filter(for study: Study) throws -> FigureFilter {
    let typology = study.typology
    var filter = FigureFilter()
    filter.measure = measure
    filter.ego = try ego.map {
      try identifier(
        $0, among: study.territory.actors.map(\.id) + study.territory.services.map(\.id), "--ego")
    }
    filter.action = try action.map {
      try identifier($0, among: study.territory.actions.map(\.id), "--action")
    }
    filter.families = try codes(families, typology.families, "--famille")
    filter.categories = try codes(categories, typology.categories, "--categorie")
    filter.zones = try codes(zones, typology.zones, "--zone")
    filter.minimumDegree = minimumDegree
    return filter
  }

  /// An identifier of the tables, or the nearest one told.
  private func identifier(_ word: String, among known: [String], _ option: String) throws -> String {
    guard !known.contains(word) else { return word }
    let suggestion = Speech.suggestion(for: word, among: known)
    throw Failure.telling(
      "\(option) : les tables ne connaissent pas « \(word) ».\(suggestion)",
      "\(option): the tables do not know “\(word)”.\(suggestion)", code: Failure.usage)
  }

  private func codes<Entry: Coded>(
    _ words: [String], _ table: CodeTable<Entry>, _ option: String
  ) throws -> [String] {
    let unknown = words.filter { table.parse($0) == nil }
    guard unknown.isEmpty else {
      Terminal.tell(Speech.unknown(unknown, of: option, among: table.map(\.code)))
      throw Failure.usage
    }
    return words.compactMap { table.parse($0)?.code }
  }
}
