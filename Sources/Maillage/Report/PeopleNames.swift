internal import MaillageAnalysis
internal import MaillageModel

/// What people read for the codes and identifiers of the tables of a study; files keep them.
struct PeopleNames: Sendable {
  let study: Study
  private let actions: [String: String]
  private let relations: [String: Relation]

  init(of study: Study) {
    self.study = study
    actions = Dictionary(
      study.territory.actions.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    relations = Dictionary(
      study.territory.relations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A cell in words: codes and identifiers become names, everything else stays.
  ///
  /// What the column declares its identifiers to be decides whose names they bear.
  func named(_ cell: Cell, in column: Column, as thing: TableThings.Thing?) -> Cell {
    switch cell {
    case .identifier(let code): return name(of: code, in: column, as: thing).map { .label($0) } ?? cell
    case .list(let codes):
      let names = codes.map {
        name(of: $0, in: column, as: thing, isShort: true) ?? LocalizedText(verbatim: $0)
      }
      return .label(Phrasing.parted(names))
    case .empty, .text, .label, .integer, .number, .boolean, .date: return cell
    }
  }

  /// The places among the study's actors of those that a cell names by their identifiers.
  func actors(in cell: Cell, as thing: TableThings.Thing?) -> [Int] {
    let ids: [String]
    switch cell {
    case .identifier(let id): ids = [id]
    case .list(let list): ids = list
    case .empty, .text, .label, .integer, .number, .boolean, .date: return []
    }
    switch thing {
    case .actor: return ids.compactMap { study.index(of: $0) }
    case .tie: return ids.flatMap(ends).compactMap { study.index(of: $0.id) }
    case .service, .action, .relation, .cell, .code, nil: return []
    }
  }

  private func name(
    of code: String, in column: Column, as thing: TableThings.Thing?, isShort: Bool = false
  ) -> LocalizedText? {
    if let words = column.words[code] { return words }
    switch thing {
    case nil: return Self.list(of: column)?.name(study.typology, code)
    case .actor: return study.actor(code).map { LocalizedText(verbatim: isShort ? $0.shortName : $0.name) }
    case .service: return study.service(code).map { LocalizedText(verbatim: $0.name) }
    case .action: return actions[code].map { LocalizedText(verbatim: $0) }
    case .relation: return relations[code].map(name)
    case .tie:
      let names = ends(of: code).map(\.shortName)
      return names.isEmpty ? nil : LocalizedText(verbatim: names.joined(separator: " – "))
    case .cell: return cell(code)
    case .code: return nil
    }
  }

  /// The two actors of a tie, wherever their identifiers hold a dash themselves; none when there are no such two.
  private func ends(of tie: String) -> [Actor] {
    tie.indices.lazy.filter { tie[$0] == "–" }
      .compactMap { dash in
        let ends = [tie[..<dash], tie[tie.index(after: dash)...]].compactMap { study.actor(String($0)) }
        return ends.count == 2 ? ends : nil
      }
      .first ?? []
  }

  /// Whether a column holds codes of a list of the typology.
  static func isCode(_ column: Column) -> Bool { list(of: column) != nil }

  private static func list(of column: Column) -> TypologyList? {
    lists.first { column.id.hasPrefix($0.prefix) }
  }

  private typealias TypologyList = (prefix: String, name: @Sendable (Typology, String) -> LocalizedText?)

  /// The lists of the typology whose codes a column holds, by the start of the column’s name.
  private static let lists: [TypologyList] = [
    (
      "famille",
      { isFamily($1, in: $0) ? CellNames(typology: $0).family($1).uppercasedFirst : nil }
    ),
    ("fonction", { $0.functions[$1]?.label }), ("phase", { $0.phases[$1]?.label }),
    ("categorie", { $0.categories[$1]?.label }), ("sous_categorie", { $0.subcategories[$1]?.label }),
    ("zone", { $0.zones[$1]?.label }), ("pays", { $0.countries[$1]?.label }),
    ("echelon", { $0.vocabulary.words(Echelon.list)[$1]?.label }),
    ("regle", { typology, code in typology.rules.first { $0.code == code }?.title }),
    ("etat", { $0.vocabulary.words(CoverageState.list)[$1]?.label }),
    ("verdict", { $0.vocabulary.words(Verdict.list)[$1]?.label }),
    (
      "niveau",
      {
        $0.vocabulary.words(RuleLevel.list)[$1]?.label ?? $0.vocabulary.words(RoleLevel.list)[$1]?.label
      }
    ),
  ]

  /// Whether a code is that of a family, of all families together, or of none in particular.
  private static func isFamily(_ code: String, in typology: Typology) -> Bool {
    typology.families[code] != nil || [Coverage.allFamilies, Crossing.unspecifiedFamily].contains(code)
  }

  /// A case of the coverage, `famille:fonction`, or two functions that follow each other,
  /// `famille:fonction>fonction`, in the words of the findings: « Formation (Coopération) ».
  private func cell(_ code: String) -> LocalizedText? {
    let parts = code.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, Self.isFamily(parts[0], in: study.typology) else { return nil }
    let functions = parts[1].split(separator: ">").map(String.init)
    guard !functions.isEmpty, functions.allSatisfy({ study.typology.functions[$0] != nil }) else {
      return nil
    }
    return CellNames(typology: study.typology).cell(following: functions, in: parts[0])
  }

  /// A relation, which bears no name, by its kind and its ends: « Jumelage : Rocheclaire – Lindenbrück ».
  private func name(of relation: Relation) -> LocalizedText {
    let kind = study.typology.relationKinds.label(relation.kind)
    let ends = [relation.origin, relation.target].map { study.actor($0)?.shortName ?? $0 }
      .joined(separator: " – ")
    return LocalizedText(fr: "\(kind.fr)\u{A0}: \(ends)", en: "\(kind.en): \(ends)")
  }
}
