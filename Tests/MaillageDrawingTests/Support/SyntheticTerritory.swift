/// An invented territory of any size: categories, levels, roles, relations and actions by arithmetic.
enum SyntheticTerritory {
  static func tables(actors count: Int) -> [String: String] {
    let categories = "ETAT DIPL CONS COLL AGEN POLE PATR ASSO ESR BAIL ENTR PRES ETRA".split(separator: " ")
    let levels = "local departemental regional national europeen etranger".split(separator: " ")
    let functions = "SEN INF FOR VEI DET CON ORI REC PRO ORG RES ACC REP FIN GAR INS COO PRM".split(
      separator: " ")
    let kinds =
      "convention adhesion tutelle financement mandat travail appartenance accompagnement orientation"
      .split(separator: " ")
    let countries = "MA SN VN IN CA DE JP".split(separator: " ")
    var actors = "id,nom,categorie,echelon,pays", roles = "acteur,fonction,niveau,famille"
    var relations = "origine,cible,type,certitude,famille"
    for index in 0..<count {
      let name = "Agence de développement économique et d’attractivité numéro \(index)"
      let category = categories[index * 7 % 13]
      let country = category == "ETRA" ? String(countries[index % 7]) : ""
      actors += "\na\(index),\(name),\(category),\(levels[index * 5 % 6]),\(country)"
      for step in 0..<3 {
        let level = ["P", "C", "?"][(index + step) % 3], function = functions[(index * 5 + step * 7) % 18]
        roles += "\na\(index),\(function),\(level),I"
      }
      for step in 1...2 {
        let target = (index * (step + 2) + 11 * step) % count
        guard target != index else { continue }
        let family = ["I", "P", "C", ""][(index + step) % 4]
        relations +=
          "\na\(index),a\(target),\(kinds[(index + step) % 9]),\(index % 7 == 0 ? "?" : "oui"),\(family)"
      }
    }
    var services = "id,nom,acteur,type", actions = "id,intitule,type,pays"
    var mobilisations = "action,acteur,service,role"
    let types = "RI DDE TECH TOUR COM".split(separator: " ")
    for index in 0..<min(12, count) {
      services += "\ns\(index),Service \(index),a\(index),\(types[index % 5])"
    }
    let actionTypes = "I1.3 I1.5 I2.2 P1.2 P2.1 C1.1 C1.3 C2.2".split(separator: " ")
    for index in 0..<max(4, count / 4) {
      actions +=
        "\nx\(index),Action numéro \(index) du territoire,\(actionTypes[index % 8]),\(countries[index % 7])"
      for step in 0..<3 {
        mobilisations += "\nx\(index),,s\((index * 3 + step * 5) % min(12, count)),\(step == 0 ? "P" : "C")"
      }
      mobilisations += "\nx\(index),a\(index * 2 % count),,C"
    }
    return [
      "projet": "titre,territoire,date_observation\nEssai,Territoire de \(count),2024-06-30",
      "acteurs": actors,
      "roles": roles, "relations": relations, "services": services, "actions": actions,
      "mobilisations": mobilisations,
    ]
  }
}
