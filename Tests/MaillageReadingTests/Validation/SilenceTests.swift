import MaillageModel
import MaillageReading
import Testing

/// A folder where a code would be a false alarm.
struct Silence: Sendable, CustomTestStringConvertible {
  let code: String
  let name: String
  let folder: Folder

  init(_ code: String, _ name: String, _ folder: Folder) {
    self.code = code
    self.name = name
    self.folder = folder
  }

  var testDescription: String { "\(code) \(name)" }
}

@Suite("What must not be told")
struct SilenceTests {
  static let cases: [Silence] = [
    Silence("A20", "spaces in a number", .actors("id,nom,categorie,siret\nx,X,COLL,213 300 635 00017\n")),
    Silence("A21", "Paris", .actors("id,nom,categorie,code_insee\nx,X,COLL,75056\n")),
    Silence(
      "A21", "a former region that ended",
      .actors("id,nom,categorie,code_insee,type_collectivite,fin\nx,X,COLL,82,region,2015\n")),
    Silence(
      "A21", "a département with the number of a former region",
      .actors("id,nom,categorie,code_insee,type_collectivite\nx,X,COLL,82,departement\n")),
    Silence(
      "A22", "a role without dates",
      .succession.with(["roles.csv": "acteur,fonction,niveau\ndireccte,COO,P\n"])),
    Silence(
      "A22", "a role that starts in the year of the end",
      .succession.with(["roles.csv": "acteur,fonction,niveau,debut\ndireccte,COO,P,2021\n"])),
    Silence(
      "A22", "somebody said not to take part",
      .succession.with([
        "actions.csv": "id,intitule,type,debut\na1,Mission,I1.5,2024\n",
        "mobilisations.csv": "action,acteur,role\na1,direccte,non\n",
      ])),
    Silence(
      "A23", "one became the other",
      Folder.base.with([
        "acteurs.csv": "id,nom,alias,categorie\na,Maillage Sud,,ETAT\nb,Maillage Nord,Maillage Sud,ETAT\n",
        "filiations.csv": "ancien,nouveau,type\na,b,changement_nom\n",
      ])),
    Silence(
      "A23", "two establishments of a company",
      .actors(
        "id,nom,categorie,siret\na,La Poste Nord,ETAT,35600000000048\nb,La Poste Sud,ETAT,35600000009075\n")),
    Silence(
      "A23", "one name, at different times",
      .actors("id,nom,categorie,debut,fin\na,Conseil régional,COLL,,2015\nb,Conseil régional,COLL,2016,\n")),
    Silence(
      "A23", "one word in common", .actors("id,nom,categorie\na,CCI de Lille,CONS\nb,CCI de Lyon,CONS\n")),
    Silence(
      "A24", "two conventions on different things",
      Folder.base.with([
        "relations.csv":
          "origine,cible,type,objet\ncci,region,convention,eau\ncci,region,convention,énergie\n"
      ])),
    Silence(
      "A24", "money both ways",
      Folder.base.with([
        "relations.csv": "origine,cible,type\ncci,region,financement\nregion,cci,financement\n"
      ])),
    Silence(
      "A24", "one after the other",
      Folder.base.with([
        "relations.csv":
          "origine,cible,type,debut,fin\ncci,region,convention,2010,2014\ncci,region,convention,2015,\n"
      ])),
    Silence("A26", "nothing but actors", Folder.base),
    Silence(
      "A26", "an actor through its service, one that became another",
      .succession.with([
        "acteurs.csv":
          "id,nom,categorie,debut,fin\ndireccte,Direccte,ETAT,,2021-03-31\ndreets,DREETS,ETAT,2021-04-01,\nregion,Région,COLL,,\n",
        "services.csv": "id,nom,acteur,type\nri,RI,region,RI\n",
        "actions.csv": "id,intitule,type\na1,Mission,I1.5\n",
        "mobilisations.csv": "action,acteur,service,role\na1,,ri,P\n",
      ])),
    Silence("A27", "the code itself", .actors("id,nom,categorie,pays\nx,X,ETRA,XK\n")),
    Silence(
      "A28", "a number of a decree",
      .actors("id,nom,categorie,source\nx,X,COLL,décret 2020-1545 du 09/12/2020\n")),
    Silence("A31", "empty cells after the last column", .actors("id,nom,categorie,,\nx,X,COLL,,,,,,\n")),
    Silence(
      "A32", "two equal payments",
      .action.with([
        "financements.csv": "id,nom\nf,Fonds\n",
        "attributions.csv": "action,financement,montant_eur,annee\na1,f,1000,2024\na1,f,1000,2024\n",
      ])),
    Silence(
      "A33", "an end known to the year",
      .succession.with([
        "acteurs.csv":
          "id,nom,categorie,debut,fin\ndireccte,Direccte,ETAT,,2021\ndreets,DREETS,ETAT,2021-04,\nregion,Région,COLL,,\nagence,A,AGEN,,\n"
      ])),
    Silence(
      "A33", "a date that is a limit",
      .succession.with([
        "filiations.csv":
          "ancien,nouveau,type,date,date_precision\ndireccte,dreets,succession,2022-01-01,au_plus_tard\n"
      ])),
    Silence(
      "A33", "an actor that goes on after a split",
      Folder.base.with(["filiations.csv": "ancien,nouveau,type,date\ncci,region,scission,2020\n"])),
    Silence(
      "A34", "an action of an agreement",
      Folder.base.with([
        "relations.csv": "id,origine,cible,type\nr1,region,cci,accord\n",
        "actions.csv": "id,intitule,type,relation\na1,Mission,I1.5,r1\n",
      ])),
    Silence(
      "A36", "levels one after the other",
      Folder.base.with([
        "roles.csv": "acteur,fonction,niveau,debut,fin\ncci,INF,P,2010,2014\ncci,INF,C,2015,\n"
      ])),
    Silence(
      "E21", "denied in another family",
      Folder.base.with(["roles.csv": "acteur,fonction,niveau,famille\ncci,INF,P,I\ncci,INF,non,P\n"])),
    Silence(
      "E22", "a service absent from an action of its actor",
      .action.with(["mobilisations.csv": "action,acteur,service,role\na1,region,,P\na1,,ri,non\n"])),
    Silence(
      "E22", "two parts at once",
      .action.with(["mobilisations.csv": "action,acteur,role\na1,cci,P\na1,cci,F\n"])),
    Silence(
      "N42", "columns of the language and case of others",
      .actors("ID;Name *;CATÉGORIE;verified-on\ncci;CCI;CONS;2024\n")),
    Silence("N40", "plain UTF-8", Folder.base),
    Silence("E03", "separators after the last cell", .actors("id;nom;categorie\nx;X;COLL;;;;\n")),
    Silence(
      "E07", "a relation named by its content",
      Folder.base.with([
        "relations.csv": "origine,cible,type\nregion,cci,convention\n",
        "actions.csv": "id,intitule,type,relation\na1,Mission,I1.5,region-convention-cci\n",
      ])),
    Silence(
      "E07", "what a broken line would have defined",
      Folder.base.with([
        "acteurs.csv": "id,nom,categorie\ncci,CCI,CONS\nregion,Région, Exemple,COLL,x\n",
        "relations.csv": "origine,cible,type\nregion,cci,convention\n",
      ])),
    Silence(
      "E07", "what stands after a quote never closed",
      Folder.base.with([
        "acteurs.csv": "id,nom,categorie\ncci,\"CCI,CONS\nregion,Région,COLL\n",
        "relations.csv": "origine,cible,type\nregion,cci,convention\n",
      ])),
  ]

  @Test("no false alarm", arguments: cases)
  func silent(_ silence: Silence) {
    let outcome = silence.folder.read()
    #expect(outcome.all(silence.code).map { $0.described(.fr) } == [])
    #expect(silence.code.hasPrefix("E") || outcome.territory != nil, "\(outcome.errors)")
  }
}
