/// The records of a text: cells one after another, each with its line.
struct RecordSet: Sendable {
  /// One line of the table; a quoted cell may carry it over several lines of the file.
  struct Record: Sendable {
    /// The place of its first cell among all cells.
    var firstCell: Int
    /// How many cells it has.
    var cellCount: Int
    /// The line where it starts, from 1.
    var line: Int
    /// The line of the last quote opened in it that closed on a later line.
    var multilineQuote: Int?
  }

  /// The bytes of all cells, without quotes.
  private(set) var text: [UInt8] = []
  /// Where each cell ends in the text; it starts where the one before ends.
  private(set) var ends: [Int] = []
  /// The line where each cell starts.
  private(set) var lines: [Int] = []
  /// The records, blank ones left out.
  private(set) var records: [Record] = []
  /// How many records were blank.
  private(set) var blankRecords = 0
  /// The line of a quote that never closes.
  fileprivate(set) var unclosedQuote: Int?
  /// The lines of quotes that stand inside a quoted cell without being doubled.
  fileprivate(set) var strayQuotes: [Int] = []

  /// The bytes of a cell.
  func bytes(_ cell: Int) -> ArraySlice<UInt8> {
    text[(cell == 0 ? 0 : ends[cell - 1])..<ends[cell]]
  }

  /// The text of a cell.
  func string(_ cell: Int) -> String {
    String(decoding: bytes(cell), as: UTF8.self)
  }

  /// The texts of a record.
  func strings(_ record: Record) -> [String] {
    (record.firstCell..<record.firstCell + record.cellCount).map(string)
  }

  init(capacity: Int) {
    text.reserveCapacity(capacity)
    ends.reserveCapacity(capacity / 8)
    lines.reserveCapacity(capacity / 8)
  }

  fileprivate mutating func append(_ byte: UInt8) { text.append(byte) }

  fileprivate mutating func dropCell(from start: Int) { text.removeSubrange(start...) }

  fileprivate mutating func endCell(line: Int) {
    ends.append(text.count)
    lines.append(line)
  }

  fileprivate mutating func endRecord(_ record: Record) {
    var ended = record
    ended.cellCount = ends.count - record.firstCell
    let start = record.firstCell == 0 ? 0 : ends[record.firstCell - 1]
    if text[start...].allSatisfy({ $0 == 32 || $0 == 9 }) {
      blankRecords += 1
      text.removeSubrange(start...)
      ends.removeSubrange(record.firstCell...)
      lines.removeSubrange(record.firstCell...)
    } else {
      records.append(ended)
    }
  }
}

/// Cuts a text into records: RFC 4180, with what spreadsheets and hands add to it.
///
/// Any line ending, quoted line ends, doubled quotes, spaces before an opening quote. A quote that is
/// neither doubled nor followed by a separator is kept as a character and noted.
///
/// - Complexity: O(n) time for n bytes.
struct RecordParser {
  private static let quote = UInt8(ascii: "\"")

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var index: Int
  private var line: Int
  private var set: RecordSet

  static func parse(_ bytes: [UInt8], delimiter: UInt8, from start: Int = 0, line: Int = 1) -> RecordSet {
    var parser = RecordParser(bytes, delimiter, start, line)
    parser.run()
    return parser.set
  }

  private init(_ bytes: [UInt8], _ delimiter: UInt8, _ start: Int, _ line: Int) {
    self.bytes = bytes
    self.delimiter = delimiter
    index = start
    self.line = line
    set = RecordSet(capacity: bytes.count)
  }

  private mutating func run() {
    while index < bytes.count {
      var record = RecordSet.Record(firstCell: set.ends.count, cellCount: 0, line: line)
      readRecord(&record)
      set.endRecord(record)
    }
  }

  // Leaves the index after the line end.
  private mutating func readRecord(_ record: inout RecordSet.Record) {
    while true {
      readCell(&record)
      guard index < bytes.count else { return }
      let byte = bytes[index]
      index += 1
      if byte == delimiter {
        // A separator at the very end of the file opens a last, empty cell.
        if index == bytes.count {
          set.endCell(line: line)
          return
        }
      } else {
        if byte == 13, index < bytes.count, bytes[index] == 10 { index += 1 }
        line += 1
        return
      }
    }
  }

  // Leaves the index on the separator or line end that ends the cell.
  private mutating func readCell(_ record: inout RecordSet.Record) {
    let start = set.text.count
    let startLine = line
    while index < bytes.count {
      let byte = bytes[index]
      if byte == delimiter || byte == 10 || byte == 13 { break }
      if byte == Self.quote, set.text[start...].allSatisfy({ $0 == 32 }) {
        set.dropCell(from: start)
        index += 1
        readQuoted()
        if line > startLine { record.multilineQuote = startLine }
        break
      }
      set.append(byte)
      index += 1
    }
    set.endCell(line: startLine)
  }

  // Starts after the opening quote; leaves the index on what ends the cell.
  private mutating func readQuoted() {
    let startLine = line
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte != Self.quote {
        if byte == 10 || (byte == 13 && !(index < bytes.count && bytes[index] == 10)) { line += 1 }
        set.append(byte)
      } else if index < bytes.count, bytes[index] == Self.quote {
        set.append(byte)
        index += 1
      } else if let end = endOfCell(from: index) {
        index = end
        return
      } else {
        set.append(byte)
        set.strayQuotes.append(line)
      }
    }
    set.unclosedQuote = startLine
  }

  // Where the separator or line end is, when only spaces stand before it.
  private func endOfCell(from start: Int) -> Int? {
    var end = start
    while end < bytes.count, bytes[end] == 32, delimiter != 32 { end += 1 }
    guard end < bytes.count else { return end }
    return bytes[end] == delimiter || bytes[end] == 10 || bytes[end] == 13 ? end : nil
  }
}
