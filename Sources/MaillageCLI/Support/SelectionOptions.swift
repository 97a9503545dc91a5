internal import ArgumentParser
internal import Maillage

/// The options that keep a part of the report.
struct SelectionOptions: ParsableArguments {
  @Option(
    name: .customLong("analyses"),
    help: ArgumentHelp(
      Speech.text(
        "Ne garder que ces analyses, et les figures de --figures ; noms séparés par une virgule.",
        "Keep these analyses only, and the figures of --figures; names separated by a comma."),
      valueName: Speech.text("a,b", "a,b")))
  var analyses: String?

  @Option(
    name: .customLong("figures"),
    help: ArgumentHelp(
      Speech.text(
        "Ne garder que ces figures, et les analyses de --analyses ; noms séparés par une virgule.",
        "Keep these figures only, and the analyses of --analyses; names separated by a comma."),
      valueName: Speech.text("a,b", "a,b")))
  var figures: String?

  /// Refuses an unknown name before any table is read.
  func validate() throws {
    let catalog = Catalog.standard
    try check(Self.names(analyses), "--analyses", among: catalog.analyses.map(\.id))
    try check(Self.names(figures), "--figures", among: catalog.figures.map(\.id))
  }

  /// What the report holds: everything, unless something is named.
  var catalog: Catalog {
    guard analyses != nil || figures != nil else { return .standard }
    return Catalog.standard.keeping(analyses: Self.names(analyses), figures: Self.names(figures))
  }

  private static func names(_ list: String?) -> [String] {
    (list ?? "").split(separator: ",").map { String($0.trimmingPrefix(" ")) }
  }

  private func check(_ names: [String], _ option: String, among known: [String]) throws {
    for name in names where !known.contains(name) {
      throw ValidationError(Speech.unknown(name, of: option, among: known))
    }
  }
}
