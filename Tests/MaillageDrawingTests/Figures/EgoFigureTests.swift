import MaillageAnalysis
import MaillageDrawing
import MaillageModel
import Testing

struct EgoFigureTests {
  @Test("Each actor stands on the ring of its distance by sure relations; the others are counted")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(EgoFigure())
    // The one authority is the region: agence and ville, then pme, cci and equipe; etat is only doubtfully tied.
    #expect(
      diagram.summary.withPlainSpaces
        == "Autour de « Région Essai » : 2 en lien direct et 3 à 1 intermédiaire ; 2 hors d’atteinte par des "
        + "relations sûres.")
    guard case .graph(let graph) = diagram.body else { return }
    #expect(
      graph.rings.map { Set($0.nodes) } == [["region"], ["agence", "ville"], ["cci", "equipe", "pme"]])
    #expect(
      diagram.question.withPlainSpaces
        == "Vu de cet acteur : qui est en lien direct, qui est à 1 intermédiaire ?")
    let omissions = diagram.cartouche.omissions.joined(separator: " ").withPlainSpaces
    #expect(omissions.contains("la collectivité qui a le plus de partenaires (2)."))
    #expect(omissions.contains("1 acteur ne se joint que par une relation à vérifier : État"))
    #expect(omissions.contains("Aucun chemin ne mène à 1 acteur : Associations"))
  }

  @Test("Whom only a relation to be verified ties to the centre is named when it is not drawn")
  func perhapsDirect() throws {
    let tables = [
      "acteurs": "id,nom,categorie\nr,Rho,COLL\na,Alpha,ASSO\nb,Bêta,ASSO\nx,Xi,ASSO\ny,Psi,ASSO",
      "relations":
        "origine,cible,type,certitude\nr,a,travail,oui\nr,b,travail,oui\nr,b,accord,?\nr,x,travail,?\nx,y,travail,oui",
    ]
    let diagram = try #require(try SmallTerritory.diagrams(EgoFigure(), tables).first)
    #expect(
      diagram.cartouche.omissions.map(\.withPlainSpaces).contains(
        "Hors de la figure, peut-être en lien direct (à vérifier) : Xi."))
    #expect(
      diagram.nodeLabels["x"] == nil && diagram.nodeLabels["y"] == nil && diagram.nodeLabels["b"] != nil)
  }

  @Test("The centre chosen says how many partners it has, who has as many and who may have more")
  func worth() throws {
    // Sure partners: r 2, m 1, k 2; at most r 3, m 3 (x, y, z), k 2. What r and n may share would serve both.
    let tables = [
      "acteurs": """
      id,nom,categorie
      k,Kappa,COLL
      r,Rho,COLL
      m,Mu,COLL
      n,Nu,COLL
      x,X,ASSO
      y,Y,ASSO
      z,Z,ASSO
      """,
      "relations": """
      origine,cible,type,certitude
      k,x,travail,oui
      k,y,travail,oui
      r,x,travail,oui
      r,y,travail,oui
      k,n,travail,?
      m,x,travail,oui
      m,y,travail,?
      m,z,travail,?
      n,y,travail,oui
      n,z,travail,oui
      """,
    ]
    let diagram = try #require(try SmallTerritory.diagrams(EgoFigure(), tables).first)
    #expect(
      diagram.cartouche.omissions.first?.withPlainSpaces
        == "Centre choisi faute de demande : la collectivité qui a le plus de partenaires (2, 2 à 3 selon les "
        + "relations à vérifier), à égalité avec Nu et Rho, le choix se faisant par identifiant ; selon les "
        + "relations à vérifier, Mu peut en avoir plus.")
  }

  @Test("The centre asked for may be an actor or a service; an unknown one is told")
  func centre() throws {
    var filter = FigureFilter()
    filter.ego = "cci"
    let cci = try #require(try SmallTerritory.diagrams(EgoFigure(), filter: filter).first)
    #expect(cci.title.contains("CCI Essai"))
    filter.ego = "s-eco"
    let region = try #require(try SmallTerritory.diagrams(EgoFigure(), filter: filter).first)
    #expect(region.title.contains("Région Essai"))
    #expect(region.cartouche.omissions.first?.contains("Développement économique") == true)
    filter.ego = "personne"
    let nobody = try #require(try SmallTerritory.diagrams(EgoFigure(), filter: filter).first)
    #expect(nobody.summary.withPlainSpaces == "Aucun acteur ni service ne s’appelle « personne ».")
  }

  @Test("An actor without any sure relation gives a figure that says so")
  func alone() throws {
    var filter = FigureFilter()
    filter.ego = "seul"
    let diagram = try #require(try SmallTerritory.diagrams(EgoFigure(), filter: filter).first)
    #expect(diagram.summary.contains("n’a aucune relation sûre"))
  }

  @Test("Those named under the drawing are not counted as missing, and one circle is told as one")
  func missing() throws {
    let study = try Territories.study("dispositif-national")
    let diagram = try #require(
      EgoFigure().diagrams(of: study, filter: FigureFilter(), language: .fr).first)
    guard case .graph(let graph) = diagram.body else { return }
    // 25 direct partners of which 20 are drawn; 20 actors at one intermediary.
    #expect(diagram.summary.withPlainSpaces.contains(" : 25 en lien direct, 20 à 1 intermédiaire, "))
    #expect(graph.rings.map(\.nodes.count) == [1, 20] && graph.appendix != nil)
    #expect(
      diagram.cartouche.omissions.map(\.withPlainSpaces).contains(
        "20 acteurs à 1 intermédiaire manquent sur la figure, faute de place."))
    #expect(diagram.legend.notes.first?.hasPrefix("Cercle\u{A0}:") == true)
  }
}
