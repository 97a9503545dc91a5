extension DiagnosticCase {
  /// Cells that cannot be read, or not trusted.
  static let cells: [DiagnosticCase] = [
    DiagnosticCase(
      "E05", "capital and space", at: "acteurs.csv:2:id", says: "une espace et une majuscule",
      "Proposition\u{A0}: cci-nord",
      in: .actors("id,nom,categorie\nCCI Nord,CCI Nord,CONS\n")),
    DiagnosticCase(
      "E05", "accents", at: "acteurs.csv:2:id", says: "Proposition\u{A0}: region-oeuvres",
      in: .actors("id,nom,categorie\nrégion-œuvres,Région,COLL\n")),
    DiagnosticCase(
      "E06", "unknown category", at: "acteurs.csv:2:categorie",
      says: "Proposition\u{A0}: CONS (Réseau consulaire). Valeurs possibles\u{A0}: ETAT (État et opérateurs ",
      "nationaux)\u{A0}; DIPL (Réseau diplomatique)\u{A0}; CONS (",
      in: .actors("id,nom,categorie\ncci,CCI,Consulères\n")),
    DiagnosticCase(
      "E06", "a whole column wrong: the list is given once", at: "acteurs.csv:3:categorie",
      says: "Proposition\u{A0}: CONS (Réseau consulaire). Valeurs possibles\u{A0}: voir la ligne 2.",
      in: .actors("id,nom,categorie\ncma,CMA,Zzz\ncci,CCI,Consulères\n")),
    DiagnosticCase(
      "E06", "no list on a broken line to refer to", at: "acteurs.csv:3:categorie",
      says: "Valeurs possibles\u{A0}: ETAT (",
      in: .actors("id,nom,categorie,sigle\ncma,CMA,Zzz\ncci,CCI,Zzz,\n")),
    DiagnosticCase(
      "E06", "a label that says its code is not said twice", at: "relations.csv:2:type",
      says:
        "Valeurs possibles\u{A0}: convention, accord, adhesion, tutelle, financement, mandat, mise_en_reseau, ",
      "travail (Relation de travail), appartenance",
      in: Folder.base.with(["relations.csv": "origine,cible,type\ncci,region,zzz\n"])),
    DiagnosticCase(
      "E06", "several values where one goes", at: "roles.csv:2:famille", says: "une ligne par valeur",
      in: Folder.base.with(["roles.csv": "acteur,fonction,niveau,famille\ncci,INF,P,I|P\n"])),
    DiagnosticCase(
      "E06", "wrong separator in a list", at: "services.csv:2:type", says: "Séparez plusieurs valeurs",
      in: Folder.base.with(["services.csv": "id;nom;acteur;type\nri;RI;region;\"RI, DDE\"\n"])),
    DiagnosticCase(
      "E06", "unknown country", at: "acteurs.csv:2:pays", says: "TN (pays «\u{A0}Tunisie\u{A0}»)",
      in: .actors("id,nom,categorie,pays\nx,X,ETRA,Tunisi\n")),
    DiagnosticCase(
      "E06", "goal out of the list", at: "actions.csv:2:odd", says: "de 1 à 17",
      in: Folder.base.with(["actions.csv": "id,intitule,type,odd\na1,Action,C1.2,ODD 18\n"])),
    DiagnosticCase(
      "E08", "no such day", at: "acteurs.csv:2:debut", says: "«\u{A0}31/02/2021\u{A0}» n’est pas une date",
      "28/02/2021 ou 2021-02",
      in: .actors("id,nom,categorie,debut\ncci,CCI,CONS,31/02/2021\n")),
    DiagnosticCase(
      "E08", "American order", at: "acteurs.csv:2:debut", says: "Écrivez 15/04/2021",
      in: .actors("id,nom,categorie,debut\ncci,CCI,CONS,04/15/2021\n")),
    DiagnosticCase(
      "E08", "number of a day", at: "acteurs.csv:2:fin", says: "01/04/2021",
      in: .actors("id,nom,categorie,fin\ncci,CCI,CONS,44287\n")),
    DiagnosticCase(
      "E08", "month in words", at: "acteurs.csv:2:debut", says: "Écrivez 2021-04-01",
      in: .actors("id,nom,categorie,debut\ncci,CCI,CONS,1er avril 2021\n")),
    DiagnosticCase(
      "E08", "changed by the spreadsheet", at: "acteurs.csv:2:debut", says: "format Texte",
      in: .actors("id,nom,categorie,debut\ncci,CCI,CONS,1-févr\n")),
    DiagnosticCase(
      "E09", "end before start", at: "acteurs.csv:2:fin", says: "la fin (2019) précède le début (2021)",
      in: .actors("id,nom,categorie,debut,fin\ncci,CCI,CONS,2021,2019\n")),
    DiagnosticCase(
      "E10", "no number", at: "relations.csv:2:poids", says: "«\u{A0}2,5x\u{A0}» n’est pas un nombre",
      in: Folder.base.with(["relations.csv": "origine;cible;type;poids\ncci;region;travail;2,5x\n"])),
    DiagnosticCase(
      "E10", "weight of zero", at: "relations.csv:2:poids", says: "doit être positif",
      in: Folder.base.with(["relations.csv": "origine,cible,type,poids\ncci,region,travail,0\n"])),
    DiagnosticCase(
      "E10", "thousands of euros", at: "relations.csv:2:montant_eur", says: "Écrivez 12000",
      in: Folder.base.with(["relations.csv": "origine,cible,type,montant_eur\nregion,cci,financement,12 k€\n"]
      )),
    DiagnosticCase(
      "E11", "actor and service", at: "mobilisations.csv:2", says: "pas les deux",
      in: .action.with(["mobilisations.csv": "action,acteur,service,role\na1,region,ri,P\n"])),
    DiagnosticCase(
      "E11", "neither actor nor service", at: "mobilisations.csv:2", says: "l’un des deux",
      in: .action.with(["mobilisations.csv": "action,acteur,service,role\na1,,,P\n"])),
    DiagnosticCase(
      "E11", "value of nothing", at: "valeurs.csv:2", says: "Indiquez une action",
      in: .action.with([
        "valeurs.csv": "code,action,territoire,date,valeur\nemploi-apres-mobilite,,,2024,12\n"
      ])),
    DiagnosticCase(
      "E12", "action type", at: "actions.csv:2:type", says: "n’est pas dans la typologie (I1.1 à C2.3)",
      "Proches\u{A0}: I1.1",
      in: Folder.base.with(["actions.csv": "id,intitule,type\na1,Action,I3.1\n"])),
    DiagnosticCase(
      "E12", "scope of a service", at: "competences_services.csv:2:type", says: "Une famille convient aussi",
      in: .action.with(["competences_services.csv": "service,type,statut\nri,Z9,exclu\n"])),
    DiagnosticCase(
      "E19", "empty name", at: "acteurs.csv:2:nom", says: "obligatoire",
      in: .actors("id,nom,categorie\ncci,,CONS\n")),
    DiagnosticCase(
      "E19", "transfer of no function", at: "filiations.csv:2:fonction", says: "quelle fonction passe",
      in: Folder.base.with([
        "filiations.csv": "ancien,nouveau,type,fonction\ncci,bpifrance,transfert_mission,\n"
      ])),
    DiagnosticCase(
      "E20", "name too long", at: "acteurs.csv:2:nom", says: "301 caractères",
      in: .actors("id,nom,categorie\ncci,\(String(repeating: "x", count: 301)),CONS\n")),
    DiagnosticCase(
      "E23", "probability over 1", at: "relations.csv:2:probabilite", says: "entre 0 et 1",
      in: Folder.base.with([
        "relations.csv": "origine,cible,type,certitude,probabilite\ncci,region,travail,?,1.5\n"
      ])),
    DiagnosticCase(
      "E23", "score over 5", at: "reponses.csv:2:note", says: "entre 0 et 5",
      in: Folder.base.with(["reponses.csv": "repondant,question,modalite,note\nr1,q1,a,6\n"])),
    DiagnosticCase(
      "A20", "wrong key", at: "acteurs.csv:2:siret", says: "n’a pas une clé valide",
      "annuaire-entreprises.data.gouv.fr",
      in: .actors("id,nom,categorie,siret\nx,X,COLL,21330063500018\n")),
    DiagnosticCase(
      "A20", "lost zero", at: "acteurs.csv:2:siret", says: "13 chiffres au lieu de 14", "zéro initial",
      in: .actors("id,nom,categorie,siret\nx,X,COLL,5650146100013\n")),
    DiagnosticCase(
      "A20", "scientific notation", at: "acteurs.csv:2:siret", says: "Excel a abîmé ce numéro",
      "format Texte",
      in: .actors("id;nom;categorie;siret\nx;X;COLL;2,13301E+13\n")),
    DiagnosticCase(
      "A20", "SIREN and SIRET differ", at: "acteurs.csv:2:siren", says: "n’est pas le début du SIRET",
      in: .actors("id,nom,categorie,siren,siret\nx,X,COLL,451930051,21330063500017\n")),
    DiagnosticCase(
      "A21", "postcode", at: "acteurs.csv:2:code_insee", says: "code postal",
      "Le code INSEE de Lille est 59350",
      in: .actors("id,nom,categorie,code_insee\nx,X,COLL,59000\n")),
    DiagnosticCase(
      "A21", "lost zero", at: "acteurs.csv:2:code_insee", says: "4 chiffres", "01001",
      in: .actors("id,nom,categorie,code_insee\nx,X,COLL,1001\n")),
    DiagnosticCase(
      "A21", "former region", at: "acteurs.csv:2:code_insee", says: "84, Auvergne-Rhône-Alpes",
      in: .actors("id,nom,categorie,code_insee,type_collectivite\nx,X,COLL,82,region\n")),
    DiagnosticCase(
      "A27", "no official code", at: "acteurs.csv:2:pays", says: "XK est utilisé",
      in: .actors("id,nom,categorie,pays\nx,X,ETRA,Kosovo\n")),
    DiagnosticCase(
      "A27", "zone for a country", at: "acteurs.csv:2:pays", says: "«\u{A0}Afrique\u{A0}» n’est pas un pays",
      "zones",
      in: .actors("id,nom,categorie,pays\nx,X,ETRA,Afrique\n")),
    DiagnosticCase(
      "A28", "e-mail", at: "acteurs.csv:2:commentaire", says: "adresse électronique",
      "jamais montrée ni exportée",
      in: .actors("id,nom,categorie,commentaire\ncci,CCI,CONS,voir a.b@exemple.fr\n")),
    DiagnosticCase(
      "A28", "phone", at: "acteurs.csv:2:commentaire", says: "numéro de téléphone",
      in: .actors("id,nom,categorie,commentaire\ncci,CCI,CONS,tel. 04 78 00 00 00\n")),
    DiagnosticCase(
      "A37", "activity", at: "acteurs.csv:2:naf", says: "94.11Z",
      in: .actors("id,nom,categorie,naf\ncci,CCI,CONS,abc\n")),
    DiagnosticCase(
      "A37", "site", at: "acteurs.csv:2:site", says: "https://www.exemple.fr",
      in: .actors("id,nom,categorie,site\ncci,CCI,CONS,javascript:alert(1)\n")),
    DiagnosticCase(
      "A37", "language", at: "projet.csv:2:langue", says: "comme fr ou en",
      in: Folder.base.with([
        "projet.csv": "titre,territoire,date_observation,langue\nA,B,2026,anglais\n"
      ])),
    DiagnosticCase(
      "A40", "partner without a country", at: "acteurs.csv:2:pays", says: "aucune zone",
      in: .actors("id,nom,categorie\nx,X,ETRA\n")),
    DiagnosticCase(
      "N45", "own skill", at: "competences.csv:2:competence", says: "gardée telle quelle",
      in: .action.with(["competences.csv": "service,competence\nri,chant choral\n"])),
  ]
}

extension Folder {
  /// The base folder with a service and an action.
  static let action = Folder.base.with([
    "services.csv": "id,nom,acteur,type\nri,Relations internationales,region,RI\n",
    "actions.csv": "id,intitule,type\na1,Mission,I1.5\n",
  ])
}
