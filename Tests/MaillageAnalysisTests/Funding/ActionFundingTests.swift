import MaillageModel
import Testing

@testable import MaillageAnalysis

@Suite("Funding by action and beneficiary")
struct ActionFundingTests {
  static let tables = [
    "acteurs": "id,nom,categorie\nbanque,Banque,BAIL\npme,PME,ENTR",
    "actions": """
    id,intitule,type,debut,fin
    a1,Une,I1.4,2022,
    a2,Deux,I1.5,2022,
    a3,Trois,I1.5,2030,
    """,
    "mobilisations": "action,acteur,role\na1,pme,B\na2,banque,F",
    "financements": """
    id,nom,guichet,beneficiaire,nature,debut,fin
    ferme,Fermé,banque,PME,subvention,2010,2023
    futur,Futur,banque,PME,pret,2030,
    ouvert,Ouvert,banque,Communes,subvention,2010,
    """,
    "attributions": """
    action,financement,montant_eur,annee
    a1,ferme,1000,2022
    a1,ferme,500.5,2023
    a1,ferme,,2023
    a1,ferme,9000,2031
    a3,ouvert,70,2030
    """,
  ]

  @Test("known amounts are summed, unknown ones counted, and the future left out")
  func grants() throws {
    let result = ActionFunding().run(on: try Sample.study(Self.tables))
    #expect(result.grants.map(\.action) == ["a1"])
    #expect(near(result.grants[0].amount.known, 1500.5) && result.grants[0].amount.unknownCount == 1)
    #expect(result.grants[0].years == [2022, 2023] && result.grants[0].beneficiaries == ["pme"])
  }

  @Test("each instrument says whether it is open; a funder without grant is noticed")
  func instruments() throws {
    let result = ActionFunding().run(on: try Sample.study(Self.tables))
    #expect(result.instruments.map(\.moment) == [.closed, .future, .open])
    #expect(result.instruments[2].amount.known == nil)
    #expect(result.fundersWithoutGrant == ["a2"])
    #expect(result.findings.contains { $0.text.fr.contains("Fermé") && $0.tone == .caution })
  }

  @Test("amounts are told in euros, and no unknown amount in words; the state of an instrument too")
  func words() throws {
    let result = ActionFunding().run(on: try Sample.study(Self.tables))
    #expect(result.findings[0].text.fr.contains("pour 1\u{202F}501\u{A0}€ connus (1\u{A0}montant inconnu)"))
    var known = Self.tables
    known["attributions"] = known["attributions"]?.split(separator: "\n").filter { !$0.contains(",,") }
      .joined(separator: "\n")
    let all = ActionFunding().run(on: try Sample.study(known))
    #expect(all.findings[0].text.fr.contains("(aucun\u{A0}montant inconnu)"))
    let state = try #require(result.tables[1].columns.first { $0.id == "etat" })
    #expect(state.words["ferme"] == LocalizedText(fr: "Fermé", en: "Closed"))
    #expect(state.words.count == ActionFunding.Moment.allCases.count)
  }

  @Test("nothing at all has its tables and a finding")
  func empty() {
    for study in [Sample.nothing, Sample.nothingAtAll] {
      let result = ActionFunding().run(on: study)
      #expect(result.findings.count == 1 && result.tables.count == 2)
    }
  }
}
