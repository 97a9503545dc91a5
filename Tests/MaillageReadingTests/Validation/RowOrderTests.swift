import MaillageModel
import MaillageReading
import Testing

@Suite("The order of the rows leaves no trace")
struct RowOrderTests {
  static let folder = Folder.succession.with([
    "relations.csv": """
    origine,cible,type,objet,debut,source
    region,dreets,convention,eau,2020,a
    region,dreets,convention,énergie,2020,b
    region,dreets,convention,énergie,2019,c
    dreets,region,convention,eau,2020,d
    region,agence,financement,,,e
    region,agence,financement,,,f

    """,
    "roles.csv": """
    acteur,fonction,niveau,famille,source
    dreets,INF,P,I,a
    dreets,INF,P,I,b
    region,FIN,C,,a
    region,FIN,C,I,a

    """,
    "zones.csv": "zone,libelle,pays\nz1,Zone,TN\nz1,Une zone,MA\nz2,,FR\n",
    "actions.csv": "id,intitule,type,zones,pays\na1,A,I1.5,z2|z1,MA|TN\na2,B,C1.2,,\n",
    "mobilisations.csv": "action,acteur,role,note\na1,region,P,x\na1,region,F,y\na1,region,P,y\n",
    "reponses.csv": "repondant,question,modalite,note\nr1,q,a,1\nr1,q,a,2\nr2,q,b,\n",
  ])

  @Test("shuffled rows give the same territory, identifiers made from content included", arguments: 0..<12)
  func shuffled(_ seed: UInt64) throws {
    let first = Self.folder.read()
    let reference = try #require(first.territory, "\(first.errors)")
    var generator = SeededGenerator(seed: seed)
    var folder = Folder()
    for (name, bytes) in Self.folder.files {
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      folder = folder.with([
        name: ([lines[0]] + lines.dropFirst().shuffled(using: &generator)).joined(separator: "\n")
      ])
    }
    let territory = try #require(folder.read().territory)
    #expect(territory.actors == reference.actors)
    #expect(territory.filiations == reference.filiations)
    #expect(territory.relations == reference.relations)
    #expect(territory.roles == reference.roles)
    #expect(territory.actions == reference.actions)
    #expect(territory.mobilisations == reference.mobilisations)
    #expect(territory.surveyResponses == reference.surveyResponses)
    #expect(territory.typology == reference.typology)
    #expect(folder.read().diagnostics.map(\.code).sorted() == first.diagnostics.map(\.code).sorted())
  }

  @Test("relations without identifier get one from their content")
  func identifiers() throws {
    let relations = try #require(Self.folder.read().territory).relations
    #expect(
      relations.map { "\($0.id) \($0.validity.start?.description ?? "") \($0.purpose ?? "")" } == [
        "dreets-convention-region 2020 eau", "region-convention-dreets 2019 énergie",
        "region-convention-dreets-2 2020 eau", "region-convention-dreets-3 2020 énergie",
        "region-financement-agence  ", "region-financement-agence-2  ",
      ])
  }

  @Test("columns may stand in any order, under French or English names, in any case")
  func columns() throws {
    let french = Folder.base.with(["roles.csv": "acteur,fonction,niveau,famille\ncci,INF,P,I\n"])
    let english = Folder.base.with(["ROLES.CSV": "FAMILY; Level ;Function; Actor\nI;pilote;Informer;cci\n"])
    #expect(try #require(french.read().territory).roles == (try #require(english.read().territory)).roles)
  }
}
