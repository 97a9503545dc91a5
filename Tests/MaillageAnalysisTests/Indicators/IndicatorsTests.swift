import MaillageModel
import Testing

@testable import MaillageAnalysis

struct IndicatorsTests {
  private let tables = [
    "acteurs": """
    id,nom,categorie,nature,pays,capitaux_etrangers
    metro,Métropole,COLL,,FR,
    asso,Association,ASSO,,FR,
    asso2,Association sans lien,ASSO,,FR,
    pme,PME,ENTR,,FR,non
    filiale,Filiale,ENTR,,FR,oui
    autre,Autre firme,ENTR,,FR,
    pmes,Les PME,ENTR,groupe-generique,FR,
    univ,Université,ESR,,FR,
    marque,Marque,AGEN,marque,FR,
    rabat,Rabat,ETRA,,MA,
    """,
    "roles": """
    acteur,fonction,niveau,famille
    metro,COO,P,I
    asso2,SEN,?,C
    pmes,SEN,C,I
    marque,PRM,C,P
    """,
    "relations": """
    id,origine,cible,type,certitude
    r1,univ,rabat,accord,oui
    r2,univ,rabat,convention,?
    r3,univ,metro,convention,oui
    r4,univ,rabat,travail,oui
    r5,filiale,pme,travail,oui
    """,
    "actions": "id,intitule,type,debut,fin\nx,X,C1.2,2020,\ny,Y,C1.2,2010,2011",
    "mobilisations": "action,acteur,role\nx,asso,P\nx,autre,B\ny,asso2,P",
    "indicateurs": "code,libelle,famille_indic\npropre,Indicateur propre,impact",
    "valeurs": """
    code,action,territoire,date,valeur,unite
    propre,,oui,2022,7,visites
    propre,,oui,2023,9,visites
    propre,,oui,2030,99,visites
    propre,x,,2024,1,visites
    touristes,,oui,2023,1200,touristes
    contrats-partenaires,x,,2022,5,
    contrats-partenaires,x,,2023-05,2,
    contrats-partenaires,y,,2023,4,
    """,
  ]

  private func run(_ tables: [String: String]) throws -> [String: Indicators.Indicator] {
    let result = Indicators().run(on: try Sample.study(tables))
    return Dictionary(uniqueKeysWithValues: result.indicators.map { ($0.code, $0) })
  }

  @Test("Organisations that surely act, their variety, and kinds of them")
  func counts() throws {
    let found = try run(tables)
    let engaged = try #require(found["structures-engagees"])
    #expect(engaged.detail == ["asso", "autre", "filiale", "metro", "pme", "univ"])
    #expect(engaged.value == 6)
    #expect(engaged.isLowerBound)
    // Categories 1, 3, 1, 1 of 6.
    #expect(near(engaged.diversity?.simpson, 1 - (9.0 + 3) / 36))
    #expect(near(engaged.diversity?.shannon, 1.2424533248940002, within: 1e-12))
    #expect(engaged.diversity?.categories == 4)
    #expect(found["associations"]?.detail == ["asso"])
    #expect(found["entreprises"]?.value == 3)
  }

  @Test("Foreign firms: those known; undetermined when nobody says")
  func foreignFirms() throws {
    let known = try #require(try run(tables)["entreprises-etrangeres"])
    #expect(known.value == 1)
    #expect(known.reason.en.contains("for others: 1"))
    var silent = tables
    silent["acteurs"] = tables["acteurs"]?.replacing(",non\n", with: ",\n").replacing(",oui\n", with: ",\n")
    let unknown = try #require(try run(silent)["entreprises-etrangeres"])
    #expect(unknown.value == nil)
    #expect(!unknown.isComputable)
  }

  @Test("Foreign partnerships of universities: sure agreements with a foreign actor")
  func universities() throws {
    let found = try #require(try run(tables)["partenariats-universites"])
    #expect(found.detail == ["r1"])
    #expect(found.reason.en.contains("besides: 1"))
  }

  @Test("Contracts add up over the last year that has some")
  func contracts() throws {
    let found = try #require(try run(tables)["contrats-partenaires"])
    #expect(found.value == 6)
    #expect(found.isComputable)
  }

  @Test("Typed values: the last by the day; the others say why there is none")
  func entered() throws {
    let found = try run(tables)
    #expect(found["propre"]?.value == 9)
    #expect(found["propre"]?.unit.fr == "visites")
    #expect(found["propre"]?.isOfGuide == false)
    #expect(found["touristes"]?.value == 1200)
    #expect(found["touristes"]?.origin == .entered)
    #expect(found["touristes"]?.isComputable == false)
    #expect(found["nationalites"]?.value == nil)
    #expect(found["nationalites"]?.reason.fr.isEmpty == false)
  }

  @Test("The series gives every value typed by the day, in the order of dates")
  func series() throws {
    let table = try #require(Indicators().run(on: try Sample.study(tables)).tables.last)
    #expect(table.id == "indicateurs_series")
    let own = table.rows.filter { $0[0] == .identifier("propre") }
    // The territory's values by date, then the one of an action; that of 2030 is not known yet.
    #expect(own.map { $0[3] } == [.number(7), .number(9), .number(1)])
    #expect(own.map { $0[1] } == [.empty, .empty, .identifier("x")])
  }

  @Test("None and one of the guide’s are told as one says them")
  func few() throws {
    let all = Indicators().run(on: try Sample.study(tables))
    let few = Indicators.Result(
      indicators: all.indicators.filter { ["touristes", "nationalites"].contains($0.code) }, series: [],
      typology: all.typology, names: all.names)
    let text = try #require(few.findings.first).text
    #expect(
      text.fr
        == "Sur les 2 indicateurs du guide, aucun ne se calcule avec ces tables, 1 a une valeur saisie et "
        + "1 reste sans valeur.")
    #expect(
      text.en
        == "Out of the 2 indicators of the guide, none is computed from these tables, 1 has a typed value "
        + "and 1 has none.")
  }

  @Test("The eighteen of the guide, the territory’s, and the columns in their order")
  func table() throws {
    let table = Indicators().run(on: try Sample.study(tables)).tables[0]
    #expect(table.rows.count == 19)
    #expect(
      table.columns.prefix(7).map(\.id) == [
        "code", "libelle", "valeur", "unite", "calculable", "acces", "pertinence",
      ])
  }
}
