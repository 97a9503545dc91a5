internal import MaillageModel

/// The name of a file, as the name of a table.
struct TableName {
  /// What a file may be, by its ending.
  enum Kind {
    case table, workbook, other
  }

  /// The name without its ending, folded.
  let stem: String
  /// What the ending says.
  let kind: Kind

  init(_ file: String) {
    let parts = file.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let ending = parts.count > 1 ? (parts.last ?? "").lowercased() : ""
    switch ending {
    case "csv", "tsv", "txt": kind = .table
    case "xlsx", "xls", "xlsm", "ods": kind = .workbook
    default: kind = .other
    }
    var names = parts.count > 1 ? Array(parts.dropLast()) : parts
    // acteurs.csv.txt: systems that hide endings let a second one be added.
    if names.count > 1, names.last?.lowercased() == "csv" { names.removeLast() }
    stem = names.joined(separator: ".").folded
  }

  /// Whether the bytes of a file may be those of a table.
  static func looksReadable(_ file: String) -> Bool {
    TableName(file).kind == .table
  }

  /// The table among those that the name stands for.
  func table(among tables: [TableSchema]) -> TableSchema? {
    tables.first { ([$0.id] + $0.aliases).contains { $0.folded == stem } }
  }

  /// The tables whose name is near.
  func nearest(among tables: [TableSchema]) -> [NearestWords.Candidate] {
    NearestWords(
      tables.flatMap { table in
        ([table.id] + table.aliases).map {
          NearestWords.Candidate(id: table.fileName, spelling: $0)
        }
      }
    ).suggestions(for: stem)
  }
}
