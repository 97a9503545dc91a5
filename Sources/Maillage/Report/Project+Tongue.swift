internal import MaillageModel

extension Project {
  /// The language of the words of the tables, as HTML names it, when it is not that of the page around them.
  func tongue(within page: Language) -> String? { language == page.rawValue ? nil : language }
}
