internal import MaillageModel

/// The names of actors within sentences, with a mark on those that stand for a kind of actor.
struct MarkedNames: Sendable {
  let names: Names
  private let generic: Set<String>

  init(of study: Study) {
    names = Names(of: study)
    generic = Set(study.actors.filter { $0.nature == .genericGroup }.map(\.id))
  }

  func isGeneric(_ actor: String) -> Bool { generic.contains(actor) }

  /// The name, followed by « (groupe générique) » when nobody in particular bears it, or by a detail.
  func inSentence(_ actor: String, detail: LocalizedText? = nil) -> LocalizedText {
    let mark =
      isGeneric(actor) ? LocalizedText(fr: "groupe générique", en: "generic group") : nil
    let remarks = [mark, detail].compactMap { $0 }
    let name = LocalizedText(verbatim: names.inSentence(actor))
    guard !remarks.isEmpty else { return name }
    return LocalizedText(
      fr: name.fr + " (" + remarks.map(\.fr).joined(separator: ", ") + ")",
      en: name.en + " (" + remarks.map(\.en).joined(separator: ", ") + ")")
  }

  /// Such names in a cell, all of them.
  func cell(_ actors: [String]) -> LocalizedText { Phrasing.parted(actors.map { inSentence($0) }) }

  /// A list of such names: « A, B (groupe générique) et C ».
  func list(_ actors: [String], limit: Int = 6) -> LocalizedText {
    Phrasing.list(actors.map { inSentence($0) }, limit: limit)
  }
}
