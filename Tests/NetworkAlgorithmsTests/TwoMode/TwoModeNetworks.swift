import NetworkAlgorithms
import Testing

/// Two-mode networks of the literature and of the textbook.
enum TwoModeNetworks {
  /// Eighteen women (rows) and the fourteen social events that they attended, in 89 incidences.
  ///
  /// A. Davis, B. B. Gardner, M. R. Gardner, Deep South, University of Chicago Press, 1941, p. 148, as read by
  /// R. L. Breiger, Soc. Forces 53(2), 1974, doi:10.2307/2576011.
  static let davis = TwoModeGraph([
    "11111101100000",  // Evelyn
    "11101111000000",  // Laura
    "01111111100000",  // Theresa
    "10111111000000",  // Brenda
    "00111010000000",  // Charlotte
    "00101101000000",  // Frances
    "00001111000000",  // Eleanor
    "00000101100000",  // Pearl
    "00001011100000",  // Ruth
    "00000011100100",  // Verne
    "00000001110100",  // Myra
    "00000001110111",  // Katherina
    "00000011110111",  // Sylvia
    "00000110111111",  // Nora
    "00000011011100",  // Helen
    "00000001100000",  // Dorothy
    "00000000101000",  // Olivia
    "00000000101000",  // Flora
  ])
  static let women = [
    "Evelyn", "Laura", "Theresa", "Brenda", "Charlotte", "Frances", "Eleanor", "Pearl", "Ruth", "Verne",
    "Myra", "Katherina", "Sylvia", "Nora", "Helen", "Dorothy", "Olivia", "Flora",
  ]

  /// The place of a woman among the rows.
  static func woman(_ name: String) -> Int { women.firstIndex(of: name) ?? -1 }

  /// Three rows and four columns with one empty intersection and eight networks of its degrees.
  static let small = TwoModeGraph(["1011", "0100", "1001"])

  static func complete(_ rows: Int, _ columns: Int) -> TwoModeGraph {
    TwoModeGraph([String](repeating: String(repeating: "1", count: columns), count: rows))
  }

  /// Small tables of every density, some with empty and full rows and columns.
  static func random(seed: UInt64, upTo rows: Int = 6, by columns: Int = 6) -> TwoModeGraph {
    var generator = SeededGenerator(seed: seed)
    let rowCount = 1 + generator.next(below: rows)
    let columnCount = 1 + generator.next(below: columns)
    let density = generator.nextUnit()
    let incidences = (0..<rowCount).flatMap { row in
      (0..<columnCount).compactMap { column in
        generator.nextUnit() < density ? (row: Int32(row), column: Int32(column)) : nil
      }
    }
    return TwoModeGraph(rowCount: rowCount, columnCount: columnCount, incidences: incidences)
  }

  /// Three hundred rows of about 25 to 100 columns out of 500: enough for several threads.
  static let large = TwoModeGraph(
    rowCount: 300, columnCount: 500,
    incidences: (0..<300 as Range<Int32>).flatMap { row in
      (0..<500 as Range<Int32>).filter { (row * 31 + $0 * $0) % (5 + row % 16) == 0 }.map { (row, $0) }
    })
}

extension TwoModeGraph {
  /// A table of one string of 0 and 1 for each row.
  init(_ table: [String]) {
    let incidences = table.enumerated().flatMap { row, cells in
      cells.enumerated().compactMap { column, cell in
        cell == "1" ? (row: Int32(row), column: Int32(column)) : nil
      }
    }
    self.init(rowCount: table.count, columnCount: table.first?.count ?? 0, incidences: incidences)
  }

  /// Every incidence.
  var incidences: [(row: Int, column: Int)] {
    (0..<rowCount).flatMap { row in columns(of: row).map { (row, Int($0)) } }
  }

  /// How many columns two rows share, counted cell by cell.
  func shared(_ a: Int, _ b: Int) -> Int {
    (0..<columnCount).count { contains(a, $0) && contains(b, $0) }
  }

  /// The same network with its rows and columns renamed.
  func relabeled(rows: [Int], columns: [Int]) -> TwoModeGraph {
    TwoModeGraph(
      rowCount: rowCount, columnCount: columnCount,
      incidences: incidences.reversed().map { (Int32(rows[$0.row]), Int32(columns[$0.column])) })
  }

  /// Every table with the degrees of this one, by brute force over all tables of its size.
  func sameDegrees() -> [TwoModeGraph] {
    let cells = rowCount * columnCount
    return (0..<1 << cells).compactMap { mask -> TwoModeGraph? in
      guard mask.nonzeroBitCount == incidenceCount else { return nil }
      let incidences = (0..<cells).filter { mask >> $0 & 1 == 1 }.map {
        (row: Int32($0 / columnCount), column: Int32($0 % columnCount))
      }
      let table = TwoModeGraph(rowCount: rowCount, columnCount: columnCount, incidences: incidences)
      let rowsAgree = (0..<rowCount).allSatisfy { table.degree(ofRow: $0) == degree(ofRow: $0) }
      let columnsAgree = (0..<columnCount).allSatisfy { table.degree(ofColumn: $0) == degree(ofColumn: $0) }
      return rowsAgree && columnsAgree ? table : nil
    }
  }
}

/// Expects scores of a renamed network to be the renamed scores of the network.
func expectRowInvariant(
  within tolerance: Double = 1e-9, at place: SourceLocation = #_sourceLocation,
  _ measure: (TwoModeGraph) -> [Double?]
) {
  for seed in 0..<40 as Range<UInt64> {
    let graph = TwoModeNetworks.random(seed: seed)
    var generator = SeededGenerator(seed: seed &+ 1000)
    let rows = (0..<graph.rowCount).shuffled(using: &generator)
    let columns = (0..<graph.columnCount).shuffled(using: &generator)
    let scores = measure(graph.relabeled(rows: rows, columns: columns))
    expectClose(rows.map { scores[$0] }, measure(graph), within: tolerance, "seed \(seed)", at: place)
  }
}
