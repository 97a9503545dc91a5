import MaillageModel
import Testing

@testable import MaillageAnalysis

struct SilosTests {
  /// Services of two authorities; those of each act together, and one action joins the two.
  private func tables(_ actions: [String]) -> [String: String] {
    [
      "acteurs": "id,nom,categorie,type_collectivite\nm,Métropole,COLL,metropole\nv,Ville,COLL,commune",
      "services": Sample.table(
        "id,nom,acteur,type",
        (0..<5).flatMap { ["m\($0),Service m\($0),m,AUTRE", "v\($0),Service v\($0),v,AUTRE"] }),
      "actions": Sample.table("id,intitule,type", actions.indices.map { "a\($0),Action \($0),C2.2" }),
      "mobilisations": Sample.table(
        "action,service,role",
        actions.enumerated().flatMap { index, services in
          services.split(separator: " ").map { "a\(index),\($0),C" }
        }),
    ]
  }

  @Test("Two closed authorities and one bridge: 20 internal ties, 1 external")
  func closed() throws {
    let result = Silos().run(on: try Sample.study(tables(["m0 m1 m2 m3 m4", "v0 v1 v2 v3 v4", "m0 v0"])))
    let services = result.services
    #expect(services.tieCount == 21)
    #expect(services.overall.internal == 20 && services.overall.external == 1)
    #expect(near(services.overall.index, -19.0 / 21))
    // Two groups of 5 among 10: a pair is internal with probability 4/9.
    #expect(near(services.overall.expected, 21 * 4.0 / 9))
    // Only two of the 126 splits of ten into fives are as closed: about 0.008 of the deals.
    #expect((services.overall.more ?? 1) < 0.02)
    let group = try #require(services.groups.first { $0.id == "m" })
    #expect(group.internal == 10 && group.external == 1 && near(group.index, -9.0 / 11))
    #expect(near(group.expected, 21 * 20.0 / 90))
    #expect(result.findings[0].tone == .caution)
  }

  @Test("A single organisation has nothing to compare with; one that never meets itself is named")
  func single() throws {
    let alone = Silos().run(on: try Sample.study(tables(["m0 m1 m2"])))
    #expect(alone.services.overall.more == nil && alone.services.overall.index == -1)
    let apart = Silos().run(on: try Sample.study(tables(["m0 v0", "m1 v0", "m2"])))
    let group = try #require(apart.services.groups.first { $0.id == "m" })
    #expect(group.internal == 0 && group.memberCount == 3 && group.index == 1)
    #expect(apart.findings.contains { $0.text.fr.contains("jamais dans une même action") })
  }

  @Test("The columns in their order; nothing to say of an empty territory")
  func columns() throws {
    let empty = Silos().run(on: try Sample.study(["acteurs": "id,nom,categorie\na,A,ASSO"]))
    #expect(empty.findings.count == 1 && empty.tables[0].rows.isEmpty)
    #expect(
      empty.tables[0].columns.prefix(5).map(\.id) == [
        "objet", "groupe", "liens_internes", "liens_externes", "indice_ei",
      ])
  }
}
