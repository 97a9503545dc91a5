import MaillageAnalysis
import MaillageDrawing
import MaillageModel
import Testing

struct DispositifFigureTests {
  @Test("The bodies that help firms, and nothing about who does not")
  func figure() throws {
    let diagram = try SmallTerritory.diagram(DispositifFigure())
    // The agency supports firms and the region funds it; the chamber and the State declare a role only.
    #expect(diagram.summary.withPlainSpaces.hasPrefix("4 acteurs"))
    #expect(
      diagram.summary.withPlainSpaces.contains("dont 1 en lien d’accompagnement sûr, 2 sans lien tracé")
    )
    #expect(diagram.edgeCount == 2)
    #expect(
      diagram.legend.notes.first?.withPlainSpaces
        == "Acteur sans trait : aucun lien de ces types n’est déclaré dans la famille « Internationalisation des "
        + "entreprises » ou sans famille précisée. Les 2 liens tracés sont sans famille.")
    #expect(!diagram.legendCodes.contains("ASSO") && !diagram.legendCodes.contains("ETRA"))
  }

  @Test("Who is there for a doubtful role only has a mark after its name, explained")
  func doubtful() throws {
    var tables = SmallTerritory.tables
    tables["roles"]? += "\nseul,SEN,?,I"
    let diagram = try #require(try SmallTerritory.diagrams(DispositifFigure(), tables).first)
    #expect(diagram.nodeLabels["seul"] == "Acteur isolé ?" && diagram.nodeLabels["cci"] == "CCI Essai")
    #expect(
      diagram.legend.notes.first?.withPlainSpaces.hasPrefix(
        "« ? » après un nom : seulement un rôle à vérifier. Acteur sans trait") == true)
  }

  @Test("Ties to a firm that too many help are written under the names, and counted on the firm")
  func crowd() throws {
    var tables = SmallTerritory.tables
    tables["actions"] = nil
    tables["mobilisations"] = nil
    var relations = "id,origine,cible,type,certitude\nx,region,b0,financement,oui"
    for index in 0..<9 {
      tables["acteurs"]? += "\nb\(index),Bureau \(index),,AGEN,local,,"
      relations += "\nr\(index),b\(index),pme,accompagnement,\(index == 3 ? "?" : "oui")"
    }
    tables["relations"] = relations
    let diagram = try #require(try SmallTerritory.diagrams(DispositifFigure(), tables).first)
    #expect(diagram.edgeCount == 1)
    #expect(diagram.nodeLabels["b0"] == "Bureau 0 ► accompagne")
    #expect(diagram.nodeLabels["b3"] == "Bureau 3 ► accompagne ?")
    #expect(diagram.nodeLabels["pme"] == "Les PME (8 acteurs ►, +1 ?)")
    #expect(diagram.legend.marks.map(\.sample) == ["►"])
    #expect(diagram.cartouche.counts.withPlainSpaces.contains("9 relations et 1 à vérifier"))
  }

  @Test("Actors outside the filter are counted apart, not as without a tie")
  func filter() throws {
    var filter = FigureFilter()
    filter.categories = ["CONS", "AGEN"]
    let diagram = try #require(try SmallTerritory.diagrams(DispositifFigure(), filter: filter).first)
    #expect(diagram.cartouche.omissions.first?.withPlainSpaces.hasSuffix("6 acteurs hors du filtre.") == true)
    #expect(!diagram.cartouche.counts.withPlainSpaces.contains("sans rôle ni lien"))
  }

  @Test("Actors that have no room with their lines are in cells on the next pages, each once")
  func rest() throws {
    var tables = SmallTerritory.tables
    for table in ["actions", "mobilisations", "services"] { tables[table] = nil }
    tables["acteurs"] = "id,nom,categorie,echelon\npme,Les PME,ENTR,local"
    tables["roles"] = "acteur,fonction,niveau,famille"
    tables["relations"] = "origine,cible,type\nb0,b1,financement\nb0,b2,financement"
    for index in 0..<120 {
      tables["acteurs"]? +=
        "\nb\(index),Bureau numéro \(index) d’appui,AGEN,\(index % 2 == 0 ? "local" : "regional")"
      tables["roles"]? += "\nb\(index),SEN,P,I"
    }
    let diagrams = try SmallTerritory.diagrams(DispositifFigure(), tables)
    let first = try #require(diagrams.first?.cartouche.omissions.first).withPlainSpaces
    let match = try #require(try /(\d+) acteurs de plus sont en cellules/.firstMatch(in: first))
    let listed = try #require(Int(match.1))
    let lists = diagrams.filter { $0.summary.contains("de plus en cellules") }
    #expect(!lists.isEmpty && lists.count < diagrams.count)
    let counts = lists.compactMap {
      $0.cartouche.counts.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }
    }
    #expect(counts.reduce(0, +) == listed && listed > 50)
    // Nobody is told twice, nor left out.
    for index in 0..<120 {
      let name = "Bureau numéro \(index) d’appui"
      #expect(
        lists.count { $0.description.contains(name) } + (diagrams[0].description.contains(name) ? 1 : 0) == 1)
    }
  }

  @Test("Where not everybody has room, those drawn are drawn with the other ends of their lines")
  func linked() throws {
    var tables = SmallTerritory.tables
    for table in ["actions", "mobilisations", "services", "roles"] { tables[table] = nil }
    tables["acteurs"] = "id,nom,categorie,echelon"
    tables["relations"] = "origine,cible,type"
    // By identifier, the helpers of the first firms come last.
    for index in 0..<90 {
      tables["acteurs"]? += "\nf\(100 + index),Firme de nom assez long \(index),ENTR,local"
      tables["acteurs"]? += "\nh\(300 - index),Organisme d’appui numéro \(index),AGEN,regional"
      tables["relations"]? += "\nh\(300 - index),f\(100 + index),accompagnement"
    }
    let diagrams = try SmallTerritory.diagrams(DispositifFigure(), tables)
    let drawn = diagrams.filter { !$0.summary.contains("de plus en cellules") }
    #expect(drawn.count < diagrams.count)
    for diagram in drawn {
      guard case .graph(let graph) = diagram.body else { continue }
      #expect(!graph.edges.isEmpty)
      #expect(!diagram.summary.withPlainSpaces.contains("sans lien tracé"))
    }
  }

  @Test("On the page of those whom lines join, the ties told by a sign under a name count as well")
  func signs() throws {
    let study = try Territories.study("dispositif-national")
    let diagrams = DispositifFigure().diagrams(of: study, filter: FigureFilter(), language: .fr)
    let first = try #require(diagrams.first)
    #expect(diagrams.count == 2)
    // 4 sure lines and 2 doubtful ones; 5 names bear a sign.
    let signs = first.nodeLabels.values.count { $0.contains("► ") }
    #expect(first.edgeCount == 6 && signs == 5)
    #expect(first.cartouche.counts.withPlainSpaces.hasPrefix("9 acteurs, 9 relations et 2 à vérifier"))
  }

  @Test("Where the system reaches a firm, another that nothing ties to it is not one that it supports")
  func otherFirms() throws {
    var tables = SmallTerritory.tables
    tables["actions"] = nil
    tables["mobilisations"] = nil
    tables["acteurs"]? += "\nautre,Grande entreprise,,ENTR,,,"
    tables["relations"] = "id,origine,cible,type,certitude\nx,agence,pme,accompagnement,oui"
    let linked = try #require(try SmallTerritory.diagrams(DispositifFigure(), tables).first)
    #expect(linked.nodeLabels["pme"] != nil && linked.nodeLabels["autre"] == nil)
    tables["relations"] = nil
    let unlinked = try #require(try SmallTerritory.diagrams(DispositifFigure(), tables).first)
    #expect(unlinked.nodeLabels["pme"] != nil && unlinked.nodeLabels["autre"] != nil)
  }
}
