import Testing

@testable import NetworkAlgorithms

@Suite("Compressed rows")
struct CompressedRowsTests {
  @Test("Parts follow each other, hold every row, and none is much larger than its share", arguments: 0..<60)
  func parts(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let counts = (0..<generator.next(below: 40)).map { _ in generator.next(below: 9) }
    let sources = counts.enumerated().flatMap { [Int32](repeating: Int32($0), count: $1) }
    let rows = CompressedRows(
      rowCount: counts.count, sources: sources, targets: sources.map { _ in 0 }, weights: nil)
    for count in 1...6 {
      let parts = rows.evenParts(count)
      #expect(parts.flatMap { Array($0) } == Array(0..<counts.count))
      #expect(parts.count <= count)
      #expect(parts.allSatisfy { !$0.isEmpty })
      for part in parts.dropLast() {
        // A part ends with the first row that reaches its share.
        #expect(Int(rows.offsets[part.upperBound]) <= sources.count)
        let size = part.reduce(0) { $0 + counts[$1] }
        #expect(Double(size) <= Double(sources.count) / Double(count) + 9)
      }
    }
  }
}
