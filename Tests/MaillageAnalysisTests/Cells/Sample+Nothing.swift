import MaillageAnalysis
import MaillageModel

extension Sample {
  /// A study of nothing, with the product's typology.
  static var nothing: Study {
    Study(of: nothing(with: typology), on: .reference)
  }

  /// A study of nothing at all: even the typology is empty.
  static var nothingAtAll: Study {
    Study(of: nothing(with: Typology()), on: .reference)
  }

  private static func nothing(with typology: Typology) -> Territory {
    Territory(
      project: Project(
        title: "Vide", territory: "Vide", provenance: Provenance(location: SourceLocation(file: ""))),
      actors: [], typology: typology)
  }
}
