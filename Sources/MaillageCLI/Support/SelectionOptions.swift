internal import ArgumentParser
internal import Foundation
internal import Maillage

/// The options that keep a part of the report.
struct SelectionOptions: ParsableArguments {
  @Option(
    name: .customLong("analyses"),
    help: ArgumentHelp(
      Speech.text(
        "Ne garder que ces analyses, sans figure sauf celles de --figures ; noms séparés par une virgule.",
        "Keep these analyses only, without figures but those of --figures; names separated by a comma."),
      valueName: "a,b"))
  var analyses: String?

  @Option(
    name: .customLong("figures"),
    help: ArgumentHelp(
      Speech.text(
        "Ne garder que ces figures, sans analyse sauf celles de --analyses ; noms séparés par une virgule.",
        "Keep these figures only, without analyses but those of --analyses; names separated by a comma."),
      valueName: "a,b"))
  var figures: String?

  /// Refuses unknown names before any table is read, all of them at once.
  func validate() throws {
    let catalog = Catalog.standard
    let faults = [
      unknown(analyses, "--analyses", among: catalog.analyses.map(\.id)),
      unknown(figures, "--figures", among: catalog.figures.map(\.id)),
    ].compactMap { $0 }
    guard faults.isEmpty else { throw ValidationError(faults.joined(separator: "\n")) }
  }

  /// What the report holds: everything, unless something is named.
  var catalog: Catalog {
    guard analyses != nil || figures != nil else { return .standard }
    return Catalog.standard.keeping(
      analyses: analyses?.commaSeparated ?? [], figures: figures?.commaSeparated ?? [])
  }

  /// What is wrong with a list of names; nothing when all are known.
  private func unknown(_ list: String?, _ option: String, among known: [String]) -> String? {
    guard let names = list?.commaSeparated else { return nil }
    // An empty list names nothing that is known, and is told so.
    let unknown = (names.isEmpty ? [""] : names).filter { !known.contains($0) }
    return unknown.isEmpty ? nil : Speech.unknown(unknown, of: option, among: known)
  }
}

extension String {
  /// The names that commas separate, without the spaces around them.
  var commaSeparated: [String] {
    split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }
}
