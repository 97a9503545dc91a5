internal import ArgumentParser
internal import Foundation
internal import Maillage

/// The option that keeps the places of an earlier drawing.
struct PositionsOption: ParsableArguments {
  @Option(
    name: .customLong("positions"),
    help: ArgumentHelp(
      Speech.text(
        "Une figure SVG ou un rapport d’avant : les acteurs déjà placés gardent leur place.",
        "An earlier SVG figure or report: the actors that it placed keep their places."),
      valueName: Speech.text("figure|rapport", "figure|report")))
  var earlier: String?

  /// The places kept for each of the diagrams that an earlier picture shows; names them when there is one.
  func places(for names: () -> [String]) throws -> [String: KeptPlaces] {
    guard let earlier else { return [:] }
    let diagrams = Set(names())
    switch FileKind.at(earlier) {
    case .file:
      guard let places = Self.places(at: earlier) else { throw unusable(earlier) }
      return Dictionary(uniqueKeysWithValues: diagrams.map { ($0, places) })
    case .folder:
      let found = diagrams.compactMap { id -> (String, KeptPlaces)? in
        ["\(earlier)/figures/\(id).svg", "\(earlier)/\(id).svg"].lazy.compactMap(Self.places).first.map {
          (id, $0)
        }
      }
      guard !found.isEmpty else { throw unusable(earlier) }
      return Dictionary(uniqueKeysWithValues: found)
    case nil: throw unusable(earlier)
    }
  }

  /// The places of every picture of an earlier report.
  func placesOfReport() throws -> [String: KeptPlaces] {
    guard let earlier else { return [:] }
    let folder = "\(earlier)/figures"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return try places { names.filter { $0.hasSuffix(".svg") }.map { String($0.dropLast(4)) } }
  }

  private static func places(at path: String) -> KeptPlaces? {
    FileManager.default.contents(atPath: path).flatMap { KeptPlaces(svg: Array($0)) }
  }

  private func unusable(_ path: String) -> any Error {
    Failure.telling(
      "--positions : « \(path) » ne contient aucune figure de réseau dessinée par Maillage.",
      "--positions: “\(path)” holds no network figure drawn by Maillage.", code: Failure.usage)
  }
}
