/// The closed lists of the typology: what users type and read for each key of the program.
public struct Vocabulary: Sendable, Equatable {
  private let lists: [String: CodeTable<VocabularyWord>]
  private let wordsByKey: [String: [String: VocabularyWord]]

  /// Creates a vocabulary from its lists.
  public init(_ lists: [String: [VocabularyWord]] = [:]) {
    self.lists = lists.mapValues { CodeTable($0) }
    wordsByKey = lists.mapValues { words in
      Dictionary(words.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// The words of a list, in the table's order.
  public func words(_ list: String) -> CodeTable<VocabularyWord> {
    lists[list] ?? CodeTable()
  }

  /// The value that a user means by a word.
  public func parse<Term: VocabularyTerm>(_ type: Term.Type, _ word: String) -> Term? {
    lists[Term.list]?.parse(word).flatMap { Term(rawValue: $0.key) }
  }

  /// The code of a value: what files hold.
  public func code<Term: VocabularyTerm>(_ term: Term) -> String {
    wordsByKey[Term.list]?[term.rawValue]?.code ?? term.rawValue
  }

  /// The name of a value, for people.
  public func label<Term: VocabularyTerm>(_ term: Term) -> LocalizedText {
    wordsByKey[Term.list]?[term.rawValue]?.label ?? LocalizedText(verbatim: term.rawValue)
  }

  /// The name of each code of a list, for people.
  public func names<Term: VocabularyTerm>(of type: Term.Type) -> [String: LocalizedText] {
    words(Term.list).names
  }

  /// The keys that the program needs and the lists lack: an incomplete replacement of the typology.
  public func missingKeys<Term: VocabularyTerm>(_ type: Term.Type) -> [String] {
    Term.allCases.map(\.rawValue).filter { wordsByKey[Term.list]?[$0] == nil }
  }
}
