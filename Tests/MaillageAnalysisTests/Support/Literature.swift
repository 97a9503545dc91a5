import MaillageModel

/// Networks of the literature, typed as territories.
enum Literature {
  /// Marriages between Florentine families, without the isolated Pucci: 15 families, 20 ties.
  ///
  /// J. F. Padgett, C. K. Ansell, Am. J. Sociol. 98(6), 1993.
  static let florentine = [
    "acciaiuoli medici", "castellani peruzzi", "castellani strozzi", "castellani barbadori",
    "medici barbadori", "medici ridolfi", "medici tornabuoni", "medici albizzi", "medici salviati",
    "salviati pazzi", "peruzzi strozzi", "peruzzi bischeri", "strozzi ridolfi", "strozzi bischeri",
    "ridolfi tornabuoni", "tornabuoni guadagni", "albizzi ginori", "albizzi guadagni",
    "bischeri guadagni", "guadagni lamberteschi",
  ]

  /// The names of the families.
  static let families = Set(florentine.flatMap { $0.split(separator: " ").map(String.init) })

  /// Women at social events in a southern town: 18 women, 14 events, 89 presences.
  ///
  /// A. Davis, B. B. Gardner, M. R. Gardner, Deep South, 1941.
  static let davis = [
    "evelyn 1 2 3 4 5 6 8 9", "laura 1 2 3 5 6 7 8", "theresa 2 3 4 5 6 7 8 9", "brenda 1 3 4 5 6 7 8",
    "charlotte 3 4 5 7", "frances 3 5 6 8", "eleanor 5 6 7 8", "pearl 6 8 9", "ruth 5 7 8 9",
    "verne 7 8 9 12", "myra 8 9 10 12", "katherina 8 9 10 12 13 14", "sylvia 7 8 9 10 12 13 14",
    "nora 6 7 9 10 11 12 13 14", "helen 7 8 10 11 12", "dorothy 8 9", "olivia 9 11", "flora 9 11",
  ]

  /// The Florentine families as actors, their marriages as working relations.
  static func florentineTables(doubtful: Set<String> = []) -> [String: String] {
    [
      "acteurs": Sample.table("id,nom,categorie", families.sorted().map { "\($0),\($0),ASSO" }),
      "relations": Sample.table(
        "id,origine,cible,type,certitude,probabilite",
        florentine.enumerated().map { index, tie in
          let ends = tie.split(separator: " ")
          let isDoubtful = doubtful.contains(tie)
          return "r\(index),\(ends[0]),\(ends[1]),travail,\(isDoubtful ? "?,0.5" : "oui,")"
        }),
    ]
  }

  /// The women as services of one authority, the events as actions.
  static var davisTables: [String: String] {
    let presences = davis.map { line in line.split(separator: " ").map(String.init) }
    return [
      "acteurs": "id,nom,categorie,type_collectivite\nville,Ville,COLL,commune",
      "services": Sample.table("id,nom,acteur,type", presences.map { "\($0[0]),\($0[0]),ville,AUTRE" }),
      "actions": Sample.table("id,intitule,type", (1...14).map { "e\($0),Event \($0),C2.2" }),
      "mobilisations": Sample.table(
        "action,service,role",
        presences.flatMap { line in line.dropFirst().map { "e\($0),\(line[0]),C" } }),
    ]
  }
}
