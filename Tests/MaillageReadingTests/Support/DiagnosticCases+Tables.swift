extension DiagnosticCase {
  /// What tables say together.
  static let tables: [DiagnosticCase] = [
    DiagnosticCase(
      "E04", "identifier used twice", at: "acteurs.csv:3:id", related: ["acteurs.csv:2:id"],
      says: "«\u{A0}cci\u{A0}» est déjà utilisé",
      in: .actors("id,nom,categorie\ncci,CCI,CONS\ncci,Autre,CONS\n")),
    DiagnosticCase(
      "E07", "unknown actor, near an alias", at: "relations.csv:2:cible",
      says: "l’acteur «\u{A0}bpi\u{A0}» n’existe pas dans acteurs.csv",
      "bpifrance (alias «\u{A0}BPI France\u{A0}»)",
      in: Folder.base.with([
        "acteurs.csv": "id,nom,alias,categorie\ncci,CCI,,CONS\nbpifrance,Bpifrance,BPI France,ETAT\n",
        "relations.csv": "origine,cible,type\ncci,bpi,travail\n",
      ])),
    DiagnosticCase(
      "E07", "one letter wrong", at: "roles.csv:2:acteur", says: "Proches\u{A0}: bpifrance",
      in: Folder.base.with(["roles.csv": "acteur,fonction,niveau\nbpifrnace,FIN,P\n"])),
    DiagnosticCase(
      "E07", "no table of services", at: "mobilisations.csv:2:service",
      says: "il n’y a pas de table services.csv",
      in: Folder.base.with([
        "actions.csv": "id,intitule,type\na1,Mission,I1.5\n",
        "mobilisations.csv": "action,acteur,service,role\na1,,ri,P\n",
      ])),
    DiagnosticCase(
      "E07", "unknown parent", at: "acteurs.csv:2:parent", says: "Proches\u{A0}: region",
      in: .actors("id,nom,categorie,parent\ncci,CCI,CONS,regoin\nregion,Région,COLL,\n")),
    DiagnosticCase(
      "E07", "unknown indicator", at: "valeurs.csv:2:code", says: "l’indicateur «\u{A0}x\u{A0}»",
      in: .action.with(["valeurs.csv": "code,action,date,valeur\nx,a1,2024,12\n"])),
    DiagnosticCase(
      "E13", "filiations in a circle", at: "filiations.csv:2", related: ["filiations.csv:3"],
      says: "boucle bpifrance → cci → bpifrance", "ne revient pas en arrière",
      in: Folder.base.with([
        "filiations.csv": "ancien,nouveau,type\ncci,bpifrance,succession\nbpifrance,cci,fusion\n"
      ])),
    DiagnosticCase(
      "E13", "parent of itself", at: "acteurs.csv:2:parent", says: "boucle cci → cci",
      in: .actors("id,nom,categorie,parent\ncci,CCI,CONS,cci\n")),
    DiagnosticCase(
      "E21", "denied and declared", at: "roles.csv:3", related: ["roles.csv:2"],
      says: "«\u{A0}non\u{A0}», «\u{A0}P\u{A0}»",
      in: Folder.base.with([
        "roles.csv": "acteur,fonction,niveau,famille,debut\ncci,INF,non,I,\ncci,INF,P,I,2020\n"
      ])),
    DiagnosticCase(
      "E22", "absent and present", at: "mobilisations.csv:3", related: ["mobilisations.csv:2"],
      says: "à la fois absent et présent",
      in: .action.with(["mobilisations.csv": "action,acteur,role\na1,cci,non\na1,cci,C\n"])),
    DiagnosticCase(
      "E22", "absent, but its service is present", at: "mobilisations.csv:3",
      related: ["mobilisations.csv:2"],
      says: "«\u{A0}region\u{A0}»",
      in: .action.with(["mobilisations.csv": "action,acteur,service,role\na1,region,,non\na1,,ri,P\n"])),
    DiagnosticCase(
      "E24", "two lines of project", at: "projet.csv:3", related: ["projet.csv:2"], says: "une seule ligne",
      in: Folder.base.with(["projet.csv": "titre,territoire,date_observation\nA,B,2026\nC,D,2026\n"])),
    DiagnosticCase(
      "E26", "reserved zone", at: "zones.csv:2:zone", says: "Choisissez un autre identifiant",
      in: Folder.base.with(["zones.csv": "zone,pays\nsans-zone,FR\n"])),
    DiagnosticCase(
      "A22", "role after the end", at: "roles.csv:2", says: "n’existe plus depuis le 01/04/2021 (DREETS)",
      "ce rôle commence en 2024",
      in: .succession.with(["roles.csv": "acteur,fonction,niveau,debut\ndireccte,COO,P,2024\n"])),
    DiagnosticCase(
      "A22", "relation after the end", at: "relations.csv:2", says: "cette relation commence en 2024",
      "DREETS",
      in: .succession.with(["relations.csv": "origine,cible,type,debut\ndireccte,region,travail,2024\n"])),
    DiagnosticCase(
      "A22", "service of an actor that ended", at: "mobilisations.csv:2",
      says: "cette action commence en 2024",
      in: .succession.with([
        "services.csv": "id,nom,acteur,type\nsi,Service international,agence,PROMO\n",
        "actions.csv": "id,intitule,type,debut\na1,Mission,I1.5,2024\n",
        "mobilisations.csv": "action,acteur,service,role\na1,,si,P\n",
      ])),
    DiagnosticCase(
      "A22", "role before the start", at: "roles.csv:2", says: "n’existe que depuis le 01/04/2021",
      in: .succession.with(["roles.csv": "acteur,fonction,niveau,fin\ndreets,COO,P,2015\n"])),
    DiagnosticCase(
      "A23", "one name in two dresses", at: "acteurs.csv:3", related: ["acteurs.csv:2"],
      says: "«\u{A0}C.C.I. de Lille\u{A0}» et «\u{A0}CCI Lille\u{A0}»",
      in: .actors("id,nom,categorie\na,C.C.I. de Lille,CONS\nb,CCI Lille,CONS\n")),
    DiagnosticCase(
      "A23", "one company number", at: "acteurs.csv:3", related: ["acteurs.csv:2"], says: "le même acteur",
      in: .actors("id,nom,categorie,siren\na,Business France,ETAT,451930051\nb,L'agence,ETAT,451 930 051\n")),
    DiagnosticCase(
      "A23", "an alias", at: "acteurs.csv:3", related: ["acteurs.csv:2"], says: "en alias",
      in: .actors("id,nom,alias,categorie\na,Ubifrance,,ETAT\nb,Business France,UBIFRANCE,ETAT\n")),
    DiagnosticCase(
      "A24", "relation to itself", at: "relations.csv:2", says: "relie un acteur à lui-même",
      in: Folder.base.with(["relations.csv": "origine,cible,type\ncci,cci,convention\n"])),
    DiagnosticCase(
      "A24", "relation there twice", at: "relations.csv:3", related: ["relations.csv:2"],
      says: "figure deux fois", "objet",
      in: Folder.base.with([
        "relations.csv": "origine,cible,type,source\ncci,region,convention,a\nregion,cci,convention,b\n"
      ])),
    DiagnosticCase(
      "A24", "copy of a relation", at: "relations.csv:3", related: ["relations.csv:2"],
      says: "figure deux fois",
      in: Folder.base.with([
        "relations.csv": "origine,cible,type\ncci,region,convention\ncci,region,convention\n"
      ])),
    DiagnosticCase(
      "A25", "service of a chamber", at: "services.csv:2", related: ["acteurs.csv:2"],
      says: "«\u{A0}dde\u{A0}» est rattaché à «\u{A0}cci\u{A0}», qui n’est ni une collectivité ni une agence",
      in: Folder.base.with(["services.csv": "id,nom,acteur,type\ndde,DDE,cci,DDE\n"])),
    DiagnosticCase(
      "A26", "isolated actor", at: "acteurs.csv:4", says: "«\u{A0}bpifrance\u{A0}» n’a ni rôle", "panorama",
      in: Folder.base.with(["relations.csv": "origine,cible,type\ncci,region,travail\n"])),
    DiagnosticCase(
      "A32", "copy of a line", at: "roles.csv:3", related: ["roles.csv:2"], says: "comptée une fois",
      in: Folder.base.with(["roles.csv": "acteur,fonction,niveau\ncci,INF,P\ncci,INF,P\n"])),
    DiagnosticCase(
      "A33", "end that does not meet the filiation", at: "filiations.csv:2", related: ["acteurs.csv:2"],
      says: "01/05/2021", "31/03/2021", "2021-04-30",
      in: .succession.with([
        "filiations.csv": "ancien,nouveau,type,date\ndireccte,dreets,succession,2021-05-01\n"
      ])),
    DiagnosticCase(
      "A33", "no end", at: "filiations.csv:2", related: ["acteurs.csv:2"], says: "n’a pas de date de fin",
      "2021-03-31",
      in: Folder.base.with([
        "acteurs.csv": "id,nom,categorie,debut,fin\na,A,ETAT,,\nb,B,ETAT,2021-04-01,\n",
        "filiations.csv": "ancien,nouveau,type,date\na,b,succession,2021-04-01\n",
      ])),
    DiagnosticCase(
      "A34", "action of no agreement", at: "actions.csv:2", related: ["relations.csv:2"],
      says: "n’est pas un accord", "convention, accord, jumelage",
      in: Folder.base.with([
        "relations.csv": "id,origine,cible,type\nr1,region,cci,financement\n",
        "actions.csv": "id,intitule,type,relation\na1,Mission,I1.5,r1\n",
      ])),
    DiagnosticCase(
      "A36", "two levels at a time", at: "roles.csv:3", related: ["roles.csv:2"],
      says: "le plus fort est retenu",
      in: Folder.base.with(["roles.csv": "acteur,fonction,niveau\ncci,INF,P\ncci,INF,C\n"])),
    DiagnosticCase(
      "N41", "what was read", at: "acteurs.csv",
      says: "4 acteurs lus, 2 en vigueur au 30/06/2026, 2 éteints (agence, direccte)",
      in: .succession),
  ]
}

extension Folder {
  /// The base folder with an actor that became another, and an agency that ended.
  static let succession = Folder.base.with([
    "acteurs.csv": """
    id,nom,sigle,categorie,debut,fin
    direccte,Direccte,,ETAT,2010-01-01,2021-03-31
    dreets,"Direction de l’économie, de l’emploi, du travail et des solidarités",DREETS,ETAT,2021-04-01,
    region,Région Exemple,,COLL,,
    agence,Agence Exemple,,AGEN,,2017

    """,
    "filiations.csv": "ancien,nouveau,type,date\ndireccte,dreets,succession,2021-04-01\n",
  ])
}
