import MaillageModel
import Testing

@testable import MaillageAnalysis

struct CountIntervalsTests {
  /// x alone ties a State body, a chamber and an authority: three pairs; y a State body and a chamber: one. If y is
  /// tied to the authority it stands between three pairs, and x between two if a and b are tied.
  private static let tables = [
    "acteurs": """
    id,nom,categorie
    a,A,ETAT
    b,B,CONS
    c,C,COLL
    d,D,ETAT
    e,E,CONS
    x,X,ASSO
    y,Y,ASSO
    """,
    "relations": """
    origine,cible,type,certitude
    x,a,travail,oui
    x,b,travail,oui
    x,c,travail,oui
    y,d,travail,oui
    y,e,travail,oui
    y,c,travail,?
    a,b,travail,?
    """,
  ]

  @Test("The pairs between which one stands, and the rank, with their extremes, by hand")
  func pairs() throws {
    let result = Brokerage().run(on: try Sample.study(Self.tables))
    #expect(result.actors.map(\.pairs) == [0, 0, 0, 0, 0, 3, 1])
    #expect(result.pairIntervals.inDoubt.suffix(2) == [2...3, 1...3])
    #expect(result.pairIntervals.ranks.suffix(2) == [1...2, 1...2])
    let words = try #require(result.findings.first).text.fr
    #expect(
      words.hasSuffix(
        "passer par X (3\u{A0}paires, sans autre intermédiaire, 2 à 3 selon les liens à vérifier, rang 1 à 2) et Y "
          + "(1\u{A0}paire, sans autre intermédiaire, 1 à 3 selon les liens à vérifier, rang 1 à 2). Rangs au mieux "
          + "et au pire, avec un lien de moins ou selon les liens à vérifier."))
  }

  @Test("The pairs of categories that one alone brings together, by hand")
  func alone() throws {
    // x alone brings the authority to the State and to the chambers, unless y is tied to it too; without y – d, also
    // the State and the chambers. Nobody has more in any case.
    let study = try Sample.study(Self.tables)
    let result = Brokerage().run(on: study)
    #expect(result.aloneIntervals.inDoubt[5] == 0...2 && result.aloneIntervals.ranks[5] == 1...1)
    let told = ", 0 à 2 selon les liens à vérifier, rang 1"
    #expect(result.findings.contains { $0.text.fr.contains("X (2\u{A0}paires\(told))") })
    #expect(BrokerageOutline(of: study).aloneWords(of: "x").fr == told)
  }
}
