internal import ArgumentParser
internal import Maillage

/// What a command with names and a folder was asked: `couverture centralite Graphs/x`.
struct Request {
  /// What the names are names of.
  enum Kind {
    case analysis, figure
  }

  let names: [String]
  let folder: String

  /// Splits the arguments; the folder comes last, and every name must be known.
  init(_ arguments: [String], known: [String], kind: Kind) throws {
    guard let last = arguments.last else {
      throw Failure.telling("Il manque le dossier.", "The folder is missing.", code: Failure.usage)
    }
    if known.contains(last), arguments.count >= 1, !last.contains("/"), FileKind.at(last) != .folder {
      throw Failure.telling(
        "Il manque le dossier du territoire après « \(last) ».",
        "The territory’s folder is missing after “\(last)”.", code: Failure.usage)
    }
    folder = last
    names = Array(arguments.dropLast())
    let unknown = names.filter { !known.contains($0) }
    guard let first = unknown.first else { return }
    let list = known.joined(separator: ", ")
    if unknown.count > 1 {
      let named = Speech.named(unknown, among: known)
      throw Failure.telling(
        (kind == .analysis ? "Analyses inconnues" : "Figures inconnues")
          + " : \(named). Noms possibles : \(list).",
        "Unknown names: \(named). Possible names: \(list).", code: Failure.usage)
    }
    let suggestion = Speech.suggestion(for: first, among: known)
    throw Failure.telling(
      (kind == .analysis ? "Analyse" : "Figure")
        + " inconnue : « \(first) ».\(suggestion) Noms possibles : \(list).",
      "Unknown name: “\(first)”.\(suggestion) Possible names: \(list).", code: Failure.usage)
  }
}
