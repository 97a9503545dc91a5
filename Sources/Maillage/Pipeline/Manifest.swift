internal import Foundation
internal import MaillageAnalysis
internal import MaillageModel

/// What produced a dossier: enough to make it again and to check that nothing changed since.
///
/// It holds no clock time and no path of the machine, so that the same run gives the same manifest.
struct Manifest {
  let study: Study
  let catalog: Catalog
  let options: DossierOptions

  /// The paths that a manifest lists as written by the product; none when it cannot be read.
  static func outputs(listedAt url: URL) -> [String] {
    struct Listing: Decodable {
      let sorties: [String: String]
    }
    guard let data = try? Data(contentsOf: url),
      let listing = try? JSONDecoder().decode(Listing.self, from: data)
    else { return [] }
    return Array(listing.sorties.keys)
  }

  /// The document, with a checksum of every input and output.
  func document(outputs: [OutputFile]) -> JSONValue {
    .object([
      "outil": .string("Maillage"),
      "version": .string(maillageVersion),
      "date": .string(study.date.description),
      "fictif": .boolean(study.territory.project.isFictitious),
      "options": .object([
        "lang": .string(options.language.rawValue),
        "csv": .string(options.flavour.rawValue),
        "formats": .array(options.formats.map { .string($0.rawValue) }),
        "page": .string(options.medium.rawValue),
        "sans_page": .boolean(!options.hasPage),
        "analyses": .array(catalog.analyses.map { .string($0.id) }),
        "figures": .array(catalog.figures.map { .string($0.id) }),
        "seuil_coordination": .integer(study.options.coordinationThreshold),
      ]),
      "entrees": .object(
        Dictionary(
          study.territory.inputs.map { ($0.file, JSONValue.string(Checksum.sha256($0.bytes))) },
          uniquingKeysWith: { first, _ in first })),
      "sorties": .object(
        Dictionary(
          outputs.map { ($0.path, JSONValue.string(Checksum.sha256($0.bytes))) },
          uniquingKeysWith: { first, _ in first })),
    ])
  }
}
