import Foundation
import Testing

/// The worked tasks of `Examples/`: a command in a README, and what it gives.
@Suite("Every example runs and gives what it shows")
struct ExamplesTests {
  /// A task: its command, and the file that holds what it prints.
  struct Example: Sendable, CustomTestStringConvertible {
    let folder: String
    let arguments: [String]
    let expected: String
    let isMessage: Bool

    var testDescription: String { folder }
  }

  static let examples: [Example] = {
    let root = Tool.root.appendingPathComponent("Examples")
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return folders.sorted().compactMap { folder in
      let readme = root.appendingPathComponent(folder).appendingPathComponent("README.md")
      guard let text = try? String(contentsOf: readme, encoding: .utf8),
        let line = text.split(separator: "\n").first(where: { $0.hasPrefix("maillage ") })
      else { return nil }
      let files = (try? FileManager.default.contentsOfDirectory(atPath: root.path + "/" + folder)) ?? []
      guard
        let expected = files.first(where: {
          ["messages.txt", "resultat.csv"].contains($0) || $0.hasSuffix(".svg")
        })
      else { return Example(folder: folder, arguments: [], expected: "", isMessage: false) }
      return Example(
        folder: folder, arguments: line.split(separator: " ").dropFirst().map(String.init),
        expected: folder + "/" + expected, isMessage: expected == "messages.txt")
    }
  }()

  @Test("the command of the README gives the file beside it", arguments: examples)
  func example(_ example: Example) throws {
    #expect(!example.expected.isEmpty, "\(example.folder) shows no result")
    let outcome = try Tool.run(example.arguments)
    let expected = try String(
      contentsOf: Tool.root.appendingPathComponent("Examples/" + example.expected), encoding: .utf8)
    if example.expected.hasSuffix(".svg") {
      // Another Graphviz or another font draws other curves: what the figure says is compared.
      #expect(XMLProbe(outcome.text).isWellFormed)
      #expect(Self.description(of: outcome.text) == Self.description(of: expected))
    } else {
      #expect((example.isMessage ? outcome.messages : outcome.text) == expected)
    }
    #expect(outcome.code == (example.isMessage ? 2 : 0), "\(outcome.messages)")
  }

  private static func description(of svg: String) -> Substring? {
    svg.firstRange(of: "<desc").flatMap { start in
      svg[start.upperBound...].firstRange(of: "</desc>").map { svg[start.upperBound..<$0.lowerBound] }
    }
  }

  @Test("there are examples")
  func presence() {
    #expect(Self.examples.count >= 5)
  }
}
