package import MaillageModel

/// The part of the typology that a column takes its codes from.
package enum CodeSource: Sendable, Hashable {
  case families, actionTypes, actionTypesAndFamilies, functions, categories, serviceTypes, relationKinds
  case zones
  /// A closed list of the vocabulary, by its name.
  case vocabulary(String)

  /// The values that a cell may hold, each with its label, in the order of the typology.
  package func values(in typology: Typology) -> [(code: String, label: LocalizedText)] {
    func all<Entry: Coded>(_ table: CodeTable<Entry>) -> [(code: String, label: LocalizedText)] {
      table.map { ($0.code, $0.label) }
    }
    switch self {
    case .families: return all(typology.families)
    case .actionTypes: return all(typology.actionTypes)
    case .actionTypesAndFamilies: return all(typology.actionTypes) + all(typology.families)
    case .functions: return all(typology.functions)
    case .categories: return all(typology.categories)
    case .serviceTypes: return all(typology.serviceTypes)
    case .relationKinds: return all(typology.relationKinds)
    case .zones: return all(typology.zones)
    case .vocabulary(let list): return all(typology.vocabulary.words(list))
    }
  }

  /// The code that a user means by a word.
  func parse(_ word: String, in typology: Typology) -> String? {
    switch self {
    case .families: typology.families.parse(word)?.code
    case .actionTypes: typology.actionTypes.parse(word)?.code
    case .actionTypesAndFamilies:
      typology.actionTypes.parse(word)?.code ?? typology.families.parse(word)?.code
    case .functions: typology.functions.parse(word)?.code
    case .categories: typology.categories.parse(word)?.code
    case .serviceTypes: typology.serviceTypes.parse(word)?.code
    case .relationKinds: typology.relationKinds.parse(word)?.code
    case .zones: typology.zones.parse(word)?.code
    case .vocabulary(let list): typology.vocabulary.words(list).parse(word)?.code
    }
  }

  /// Every accepted spelling of every code, to look for the nearest.
  func spellings(in typology: Typology) -> NearestWords {
    func all<Entry: Coded>(_ table: CodeTable<Entry>) -> [NearestWords.Candidate] {
      table.flatMap { entry in
        ([entry.code, entry.label.fr, entry.label.en] + entry.synonyms).map {
          NearestWords.Candidate(id: entry.code, spelling: $0)
        }
      }
    }
    switch self {
    case .families: return NearestWords(all(typology.families))
    case .actionTypes: return NearestWords(all(typology.actionTypes))
    case .actionTypesAndFamilies: return NearestWords(all(typology.actionTypes) + all(typology.families))
    case .functions: return NearestWords(all(typology.functions))
    case .categories: return NearestWords(all(typology.categories))
    case .serviceTypes: return NearestWords(all(typology.serviceTypes))
    case .relationKinds: return NearestWords(all(typology.relationKinds))
    case .zones: return NearestWords(all(typology.zones))
    case .vocabulary(let list): return NearestWords(all(typology.vocabulary.words(list)))
    }
  }
}
