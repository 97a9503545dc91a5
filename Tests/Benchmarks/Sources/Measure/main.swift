import Foundation
import NetworkAlgorithms

// Reads commands: `write NAME FILE`, `load NAME`, `memory NAME`, `time MEASURE THREADS FILE`; answers one line to each.
// `time` runs a measure once, answers its seconds and writes its scores as text.

/// Writes a line at once, so that whoever asked need not wait.
func answer(_ text: Any) { FileHandle.standardOutput.write(Data("\(text)\n".utf8)) }

var measures = Measures(Ends(nodeCount: 0))

while let line = readLine() {
  let words = line.split(separator: " ").map(String.init)
  switch (words.first, words.count) {
  case ("write", 3):
    guard let ends = Generators.graph(words[1]) else { answer("unknown"); break }
    let lines = zip(ends.pairs, ends.weights).map { "\($0.0) \($0.1) \(Int($1))" }
    let size = ([ends.nodeCount] + [ends.columnCount].compactMap { $0 }).map(String.init)
    try Data((size.joined(separator: " ") + "\n" + lines.joined(separator: "\n") + "\n").utf8)
      .write(to: URL(fileURLWithPath: words[2]))
    answer("\(ends.nodeCount) \(ends.pairs.count)")
  case ("load", 2):
    guard let ends = Generators.graph(words[1]) else { answer("unknown"); break }
    let clock = ContinuousClock()
    let seconds = clock.measure { measures = Measures(ends) } / .seconds(1)
    answer(seconds)
  case ("memory", 2):
    guard let ends = Generators.graph(words[1]) else { answer("unknown"); break }
    answer(Memory.bytesPerDirection(ends).map { "\($0)" }.joined(separator: " "))
  case ("time", 4):
    var found: (() -> [Double?])?
    let clock = ContinuousClock()
    let seconds = Threads.$limit.withValue(Int(words[2]) ?? 1) {
      clock.measure { found = measures.take(words[1]) } / .seconds(1)
    }
    guard let found else { answer("unknown"); break }
    try Data(found().map { $0.map { "\($0)" } ?? "nan" }.joined(separator: "\n").utf8)
      .write(to: URL(fileURLWithPath: words[3]))
    answer(seconds)
  default: answer("unknown")
  }
}
