import MaillageAnalysis
import MaillageModel
import MaillageReading

/// Scenarios written as lines, and what they make of a territory.
enum Imagined {
  static let heading = "operation,objet,id,vers,fonction,famille,date"

  /// A small territory where every kind of line has something to say.
  static let tables = [
    "acteurs": Sample.table(
      "id,nom,categorie,fin",
      [
        "region,Région,COLL,", "cci,CCI,CONS,", "agence,Agence,AGEN,", "pole,Pôle,POLE,",
        "direccte,Direccte,ETAT,2021-03-31", "dreets,DREETS,ETAT,",
      ]),
    "filiations": "ancien,nouveau,type,date\ndireccte,dreets,succession,2021-04-01",
    "services": "id,nom,acteur,type\ndri,Relations internationales,region,RI\ndev,Développement,agence,DDE",
    "roles": Sample.table(
      "acteur,fonction,niveau,famille",
      [
        "agence,SEN,P,I", "agence,PRO,C,I", "cci,SEN,C,I", "cci,PRO,non,I", "cci,CON,C,I", "pole,VEI,O,",
        "direccte,COO,P,I", "direccte,ORI,C,I",
      ]),
    "relations": Sample.table(
      "id,origine,cible,type,famille",
      [
        "r1,region,agence,financement,I", "r2,agence,cci,travail,I", "r3,cci,pole,convention,C",
        "r4,agence,pole,convention,C", "r5,region,direccte,travail,",
      ]),
    "actions": "id,intitule,type,relation,fin\na1,Salon,I1.5,r3,\na2,Ancien salon,I1.5,,2020",
    "mobilisations": Sample.table(
      "action,acteur,service,role",
      ["a1,agence,,P", "a1,cci,,C", "a1,,dri,C", "a2,agence,,P", "a2,pole,,B"]),
  ]

  /// The scenario of some lines, and everything that reading them tells.
  static func reading(
    _ lines: [String], heading: String = heading, about territory: Territory, on day: String = "2024-06-30"
  ) throws -> ScenarioOutcome {
    ScenarioReader(for: territory).check(
      file: SourceFile(name: "scenario.csv", text: Sample.table(heading, lines)), on: try Sample.date(day))
  }

  /// A territory as some lines imagine it.
  static func applied(
    _ lines: [String], heading: String = heading, to territory: Territory, on day: String = "2024-06-30"
  ) throws -> AppliedScenario {
    let outcome = try reading(lines, heading: heading, about: territory, on: day)
    guard let scenario = outcome.scenario else {
      throw Sample.Unreadable(messages: outcome.diagnostics.map { $0.described(.en) })
    }
    return AppliedScenario(scenario, to: territory, on: try Sample.date(day))
  }

  /// What some lines change.
  static func consequences(
    _ lines: [String], heading: String = heading, to territory: Territory, on day: String = "2024-06-30"
  ) throws -> Comparison.Result {
    let imagined = try applied(lines, heading: heading, to: territory, on: day)
    return Comparison().run(
      before: Study(of: territory, on: imagined.day), after: Study(of: imagined.territory, on: imagined.day))
  }

  /// What an actor does, as `SEN-I:P`.
  static func roles(_ actor: String, in study: Study) -> [String] {
    (study.roles[actor] ?? [:]).values.flatMap { role in
      role.levelByFamily.filter { $0.value != .none }.map {
        "\(role.function)-\($0.key):\(study.typology.vocabulary.code($0.value))"
      }
    }
    .sorted()
  }
}
