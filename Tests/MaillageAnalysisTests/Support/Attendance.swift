import MaillageModel
import NetworkAlgorithms

/// Territories made of nothing but services in actions, from tables of 0, 1 and ?.
enum Attendance {
  /// One row per service `s0`, `s1`…, one column per action `e00`, `e01`…; `1` contributes, `?` is to be verified,
  /// `0` has no line. Services without a type given are « other services ».
  static func tables(_ rows: [String], types: [String] = [], actionType: String = "C2.2") -> [String: String]
  {
    let columns = rows.first?.count ?? 0
    return [
      "acteurs": "id,nom,categorie,type_collectivite\nville,Ville,COLL,commune",
      "services": Sample.table(
        "id,nom,acteur,type",
        rows.indices.map { "s\($0),Service \($0),ville,\($0 < types.count ? types[$0] : "AUTRE")" }),
      "actions": Sample.table(
        "id,intitule,type", (0..<columns).map { "\(name($0)),\(name($0)),\(actionType)" }),
      "mobilisations": Sample.table(
        "action,service,role",
        rows.enumerated().flatMap { row, cells in
          cells.enumerated().filter { $0.element != "0" }.map { column, cell in
            "\(name(column)),s\(row),\(cell == "?" ? "?" : "C")"
          }
        }),
    ]
  }

  /// Independent cells, each action having a chance of its own.
  static func noise(rows: Int, columns: Int, seed: UInt64) -> [String] {
    var generator = SeededGenerator(seed: seed)
    let chances = (0..<columns).map { _ in 0.15 + 0.5 * generator.nextUnit() }
    return (0..<rows).map { _ in String(chances.map { generator.nextUnit() < $0 ? "1" : "0" }) }
  }

  private static func name(_ column: Int) -> String { column < 10 ? "e0\(column)" : "e\(column)" }
}
