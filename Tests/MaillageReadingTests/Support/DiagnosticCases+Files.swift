extension DiagnosticCase {
  /// Folders, files and records.
  static let files: [DiagnosticCase] = [
    DiagnosticCase(
      "E01", "no table of actors", at: "acteurs.csv", says: "essai", "maillage modele",
      in: Folder(["roles.csv": "acteur,fonction,niveau\n"])),
    DiagnosticCase(
      "E01", "another name", at: "acteurs.csv", says: "«\u{A0}acteurs_2024.csv\u{A0}» en acteurs.csv",
      in: Folder(["acteurs_2024.csv": "id,nom,categorie\na,A,COLL\n"])),
    DiagnosticCase(
      "E02", "missing column", at: "acteurs.csv:1",
      says: "n’a pas de colonne «\u{A0}nom\u{A0}»", "Colonnes lues\u{A0}: id, Nom de l'acteur, categorie",
      "Vouliez-vous dire «\u{A0}Nom de l'acteur\u{A0}»",
      in: .actors("id,Nom de l'acteur,categorie\ncci,CCI,CONS\n")),
    DiagnosticCase(
      "E02", "source for origin", at: "relations.csv:1",
      says: "Si «\u{A0}source\u{A0}» donne cette valeur, renommez-la «\u{A0}origine\u{A0}»",
      in: Folder.base.with(["relations.csv": "source,target,type\ncci,region,travail\n"])),
    DiagnosticCase(
      "E02", "whole lines between quotes", at: "acteurs.csv:1", says: "dans une seule cellule",
      in: .actors("\"id;nom;categorie\"\n\"cci;CCI;CONS\"\n")),
    DiagnosticCase(
      "E03", "too many cells", at: "acteurs.csv:2", says: "4 valeurs pour 3 colonnes", "entre guillemets",
      in: .actors("id,nom,categorie\ncci,CCI, Lille,CONS\n")),
    DiagnosticCase(
      "E03", "too few cells", at: "acteurs.csv:3", says: "2 valeurs pour 3 colonnes",
      "Un séparateur manque-t-il",
      in: .actors("id,nom,categorie\na,A,COLL\ncci,CCI CONS\n")),
    DiagnosticCase(
      "E03", "a line cut in its first cell", at: "acteurs.csv:3", says: "1 valeur pour 3 colonnes",
      in: .actors("id,nom,categorie\na,A,COLL\ncci")),
    DiagnosticCase(
      "E03", "quote never closed", at: "acteurs.csv:3", says: "jamais fermé",
      in: .actors("id,nom,categorie\na,A,COLL\ncci,\"CCI,CONS\nregion,Région,COLL\n")),
    DiagnosticCase(
      "E03", "quote closed on a later line", at: "acteurs.csv:2",
      says: "Un guillemet ouvert n’est-il pas fermé",
      in: .actors("id,nom,categorie\ncci,\"CCI,CONS\nregion,\"Région\",COLL,x\n")),
    DiagnosticCase(
      "E14", "workbook under the name of a table", at: "acteurs.csv", says: "classeur", "CSV UTF-8",
      in: Folder.base.with("acteurs.csv", bytes: [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00])),
    DiagnosticCase(
      "E14", "old workbook", at: "roles.csv", says: ".xls", "CSV UTF-8",
      in: Folder.base.with("roles.csv", bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1])),
    DiagnosticCase(
      "E14", "UTF-16", at: "acteurs.csv", says: "UTF-16", "CSV UTF-8",
      in: Folder.base.with("acteurs.csv", bytes: [0xFF, 0xFE, 0x69, 0x00, 0x64, 0x00])),
    DiagnosticCase(
      "E14", "actors in a workbook", at: "Acteurs.xlsx", says: "enregistrez chaque feuille",
      in: Folder(["Acteurs.xlsx": ""])),
    DiagnosticCase(
      "E16", "header only", at: "acteurs.csv", says: "que sa ligne d’en-tête", "maillage modele",
      in: .actors("id,nom,categorie\n")),
    DiagnosticCase("E16", "empty file", at: "acteurs.csv", says: "est vide", in: .actors("")),
    DiagnosticCase(
      "E17", "two columns of a name", at: "acteurs.csv:1:Name",
      says: "«\u{A0}nom\u{A0}» et «\u{A0}Name\u{A0}»",
      in: .actors("id,nom,categorie,Name\ncci,CCI,CONS,x\n")),
    DiagnosticCase(
      "E18", "two files of a table", at: "actors.csv", related: ["acteurs.csv"], says: "Réunissez-les",
      in: Folder.base.with(["actors.csv": "id,name,category\nx,X,COLL\n"])),
    DiagnosticCase(
      "A29", "control character", at: "acteurs.csv:2:nom", says: "caractères invisibles",
      in: .actors("id,nom,categorie\ncci,CC\u{0}I,CONS\n")),
    DiagnosticCase(
      "N46", "empty table", at: "roles.csv", says: "Remplissez-le, ou supprimez-le",
      in: Folder.base.with(["roles.csv": "acteur,fonction,niveau\n"])),
    DiagnosticCase(
      "A31", "lost last cells", at: "acteurs.csv:2", says: "3 valeurs pour 5 colonnes",
      in: .actors("id,nom,categorie,sigle,alias\ncci,CCI,CONS\n")),
    DiagnosticCase(
      "A35", "letters damaged before", at: "acteurs.csv:2:nom", says: "RÃ©gion",
      in: .actors("id,nom,categorie\nregion,RÃ©gion,COLL\n")),
    DiagnosticCase(
      "A38", "workbook with the name of a table", at: "relations.xlsx", says: "relations.csv",
      in: Folder.base.with(["relations.xlsx": ""])),
    DiagnosticCase(
      "A39", "quote inside a cell", at: "acteurs.csv:2", says: "doublez",
      in: .actors("id,nom,categorie\ncci,\"La \"belle\" CCI\",CONS\n")),
    DiagnosticCase(
      "A41", "column without a name", at: "acteurs.csv:1", says: "n° 3",
      in: .actors("id,nom,,categorie\ncci,CCI,perdu,CONS\n")),
    DiagnosticCase(
      "N40", "Windows-1252", at: "acteurs.csv",
      says: "Windows-1252, séparateur «\u{A0};\u{A0}»",
      in: Folder.base.with(
        "acteurs.csv", bytes: Array("id;nom;categorie\nregion;R".utf8) + [0xE9] + Array("gion;COLL\n".utf8))),
    DiagnosticCase(
      "N40", "blank lines", at: "acteurs.csv", says: "2 lignes vides ignorées",
      in: .actors("id,nom,categorie\n\ncci,CCI,CONS\n,,\n")),
    DiagnosticCase(
      "N40", "column of phones", at: "acteurs.csv",
      says: "«\u{A0}Téléphone\u{A0}»\u{A0}: donnée personnelle, ignorée",
      in: .actors("id,nom,categorie,Téléphone\ncci,CCI,CONS,inconnu\n")),
    DiagnosticCase(
      "N42", "unknown column", at: "acteurs.csv:couleur", says: "gardée telle quelle",
      in: .actors("id,nom,categorie,couleur\ncci,CCI,CONS,bleu\n")),
    DiagnosticCase(
      "N43", "unknown table", at: "relation_actors.csv", says: "Proches\u{A0}: relations.csv",
      in: Folder.base.with(["relation_actors.csv": "a,b\n"])),
    DiagnosticCase(
      "N44", "no project", at: "projet.csv", says: "maillage modele",
      in: Folder(["acteurs.csv": "id,nom,categorie\ncci,CCI,CONS\n"])),
  ]
}
