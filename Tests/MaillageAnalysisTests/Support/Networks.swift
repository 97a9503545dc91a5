import MaillageAnalysis
import MaillageModel

/// Territories made of nothing but actors and relations.
enum Networks {
  /// Actors of one category tied by working relations: `["a b", "b c"]`; `others` are isolated.
  static func undirected(_ ties: [String], others: [String] = []) -> [String: String] {
    relations(ties, categories: [:], others: others, isOriented: false)
  }

  /// Actors and relations that only go from the first to the second.
  static func directed(_ arcs: [String], categories: [String: String] = [:]) -> [String: String] {
    relations(arcs, categories: categories, others: [], isOriented: true)
  }

  /// Relations with or without direction between actors of given categories, associations by default.
  static func relations(
    _ pairs: [String], categories: [String: String], others: [String], isOriented: Bool
  ) -> [String: String] {
    let ends = pairs.map { $0.split(separator: " ").map(String.init) }
    let actors = Set(ends.flatMap { $0 } + others).sorted()
    // The reader wants an actor; one that has ended leaves nobody in force.
    let nobody = "past,Past,ASSO,2001"
    return [
      "acteurs": Sample.table(
        "id,nom,categorie,fin",
        actors.isEmpty ? [nobody] : actors.map { "\($0),Actor \($0),\(categories[$0] ?? "ASSO")," }),
      "relations": Sample.table(
        "id,origine,cible,type,oriente",
        ends.enumerated().map { "r\($0),\($1[0]),\($1[1]),travail,\(isOriented ? "oui" : "non")" }),
    ]
  }

  /// Krackhardt’s kite: a diamond of seven, and a tail. D. Krackhardt, Adm. Sci. Q. 35(2), 1990.
  static let kite = [
    "k0 k1", "k0 k2", "k0 k3", "k0 k5", "k1 k3", "k1 k4", "k1 k6", "k2 k3", "k2 k5", "k3 k4", "k3 k5",
    "k3 k6", "k4 k6", "k5 k6", "k5 k7", "k6 k7", "k7 k8", "k8 k9",
  ]

  /// The same tables with their lines in the other order.
  static func reversed(_ tables: [String: String]) -> [String: String] {
    tables.mapValues { table in
      let lines = table.split(separator: "\n").map(String.init)
      return (lines.prefix(1) + lines.dropFirst().reversed()).joined(separator: "\n")
    }
  }
}
