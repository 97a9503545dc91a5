public import MaillageAnalysis
public import MaillageModel

/// The tables that names stand for.
public struct TableSelection: Sendable {
  /// The table of each name: an analysis stands for its main one.
  public let main: [Table]
  /// The same, with the other tables of the analyses named.
  public let all: [Table]
}

extension Catalog {
  /// The names that stand for tables: the analyses, then their tables.
  public var tableNames: [String] {
    let nobody = Study(of: .empty(Typology()), on: .reference)
    var names = analyses.map(\.id)
    for table in analyses.flatMap({ $0.run(nobody).tables }) where !names.contains(table.id) {
      names.append(table.id)
    }
    return names
  }

  /// The tables that names stand for; without a name, those of every analysis.
  public func tables(named names: [String], of study: Study, threads: Int = 2) async -> TableSelection {
    let asked = names.isEmpty ? analyses.map(\.id) : names
    let entries = analyses.filter { asked.contains($0.id) }
    let answered = await entries.answer(on: study, width: threads) { $1.tables }
    let known = Dictionary(uniqueKeysWithValues: zip(entries.map(\.id), answered))
    var main: [Table] = []
    var all: [Table] = []
    for name in asked {
      if let tables = known[name] {
        main += tables.prefix(1)
        all += tables
      } else if let table = analyses.lazy.flatMap({ $0.run(study).tables }).first(where: { $0.id == name }) {
        main.append(table)
        all.append(table)
      }
    }
    return TableSelection(main: main, all: all)
  }
}

extension Territory {
  /// A territory of which nothing is known: what every analysis must stand.
  package static func empty(_ typology: Typology) -> Territory {
    Territory(
      project: Project(
        title: "", territory: "", provenance: Provenance(location: SourceLocation(file: ""))),
      actors: [], typology: typology)
  }
}
