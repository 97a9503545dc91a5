internal import MaillageModel

/// A closed list of an analysis: codes in files, words for people.
protocol WordedCode: RawRepresentable<String>, CaseIterable {
  /// What people read for the code.
  var words: LocalizedText { get }
}

extension Column {
  /// The same column, whose codes are those of a closed list.
  func worded<Code: WordedCode>(_: Code.Type) -> Column {
    worded(Dictionary(uniqueKeysWithValues: Code.allCases.map { ($0.rawValue, $0.words) }))
  }
}
