internal import MaillageAnalysis
internal import MaillageModel

extension FigureContext {
  /// The letters of a level of role, as files write them; a word in the language of the page where they are one.
  func letters(of level: RoleLevel) -> String { letters(level, isWord: level == .none) }

  /// The same of a part taken in an action.
  func letters(of part: MobilisationPart) -> String { letters(part, isWord: part == .none) }

  private func letters<Term: VocabularyTerm>(_ term: Term, isWord: Bool) -> String {
    let code = typology.vocabulary.code(term)
    return isWord ? say(fr: code, en: "no") : code
  }
}
