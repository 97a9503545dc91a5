import MaillageAnalysis
import MaillageDrawing
import MaillageModel
import MaillageReading
import Testing

/// A territory small enough for its figures to be known by heart.
enum SmallTerritory {
  static let tables = [
    "projet": """
    titre,territoire,date_observation,auteur
    Essai,Petit territoire,2024-06-30,Observatoire
    """,
    "acteurs": """
    id,nom,sigle,categorie,echelon,nature,pays
    region,Région Essai,,COLL,regional,,
    agence,Agence de développement de la Région Essai,ADRE,AGEN,regional,,
    cci,CCI Essai,,CONS,departemental,,
    etat,Service de l’État,,ETAT,national,,
    equipe,Équipe Essai,,ETAT,regional,collectif,
    pme,Les PME,,ENTR,local,groupe-generique,
    ville,Ville lointaine,,ETRA,etranger,,JP
    seul,Acteur isolé,,ASSO,local,,
    """,
    "services": """
    id,nom,acteur,type
    s-ri,Relations internationales,region,RI
    s-eco,Développement économique,region,DDE
    """,
    "roles": """
    acteur,fonction,niveau,famille
    cci,SEN,P,I
    etat,SEN,C,I
    cci,CON,C,I
    agence,PRO,C,I
    etat,FIN,?,I
    region,COO,P,C
    """,
    "relations": """
    id,origine,cible,type,certitude
    r1,region,agence,financement,oui
    r2,agence,pme,accompagnement,oui
    r3,cci,agence,convention,oui
    r4,region,ville,jumelage,oui
    r5,etat,cci,travail,?
    r6,cci,equipe,appartenance,oui
    r7,agence,equipe,appartenance,oui
    """,
    "actions": """
    id,intitule,type,relation,pays
    a1,Échanges avec la ville lointaine,C2.2,r4,JP
    a2,Mission d’entreprises,I1.5,,JP
    """,
    "mobilisations": """
    action,acteur,service,role
    a1,,s-ri,P
    a2,,s-eco,P
    a2,pme,,B
    """,
  ]

  static func study(_ tables: [String: String] = tables, on day: String = "2024-06-30") throws -> Study {
    let files = tables.sorted { $0.key < $1.key }.map { table in
      SourceFile(name: table.key + ".csv", contents: .bytes(Array(table.value.utf8)))
    }
    let outcome = TerritoryReader(typology: TypologyReader.shipped()).check(files: files, folderName: "essai")
    let territory = try #require(
      outcome.territory, "\(outcome.diagnostics.map { $0.described(.en) })")
    return Study(of: territory, on: try #require(CalendarDate(iso: day)))
  }

  /// The same tables with their rows in the opposite order.
  static var reversed: [String: String] { reversed(tables) }

  /// Some tables with their rows in the opposite order.
  static func reversed(_ tables: [String: String]) -> [String: String] {
    tables.mapValues { table in
      let lines = table.split(separator: "\n")
      return (lines.prefix(1) + lines.dropFirst().reversed()).joined(separator: "\n")
    }
  }

  /// A territory of one actor about whom nothing is said.
  static let silent = ["acteurs": "id,nom,categorie\na,Un acteur,ASSO"]

  static func diagrams(
    _ figure: some Figure, _ tables: [String: String] = tables, filter: FigureFilter = FigureFilter(),
    _ language: Language = .fr
  ) throws -> [Diagram] {
    figure.diagrams(of: try study(tables), filter: filter, language: language)
  }

  /// The one diagram of a figure, after the checks that hold for every figure: the order of the rows leaves
  /// no trace, English says as much as French, and a territory that says nothing gives a figure that says so.
  static func diagram(_ figure: some Figure) throws -> Diagram {
    let diagrams = try diagrams(figure)
    #expect(try self.diagrams(figure, reversed) == diagrams)
    let english = try self.diagrams(figure, tables, .en)
    #expect(english.count == diagrams.count)
    #expect(english.first?.summary.isEmpty == false)
    #expect(english.first?.summary != diagrams.first?.summary)
    let silence = try self.diagrams(figure, silent)
    #expect(silence.first?.summary.isEmpty == false)
    #expect(diagrams.count == 1)
    return try #require(diagrams.first)
  }

  private static func diagrams(
    _ figure: some Figure, _ tables: [String: String], _ language: Language
  ) throws -> [Diagram] {
    try diagrams(figure, tables, filter: FigureFilter(), language)
  }
}

extension Diagram {
  /// The titles of the nodes of a network, in order.
  var nodeTitles: [String] {
    guard case .graph(let graph) = body else { return [] }
    return graph.nodes.map(\.title)
  }

  /// How many lines a network draws.
  var edgeCount: Int {
    guard case .graph(let graph) = body else { return 0 }
    return graph.edges.count
  }

  /// The codes of the categories in the legend.
  var legendCodes: [String] { legend.categories.map(\.code) }
}

extension String {
  /// The text with ordinary spaces in place of those of French typography.
  var withPlainSpaces: String {
    String(map { "\u{A0}\u{202F}".contains($0) ? " " : $0 })
  }
}

extension Diagram {
  /// The words of the cells of a grid, cells within cells included, in reading order.
  var cellTexts: [String] {
    guard case .grid(let grid) = body else { return [] }
    return Self.texts(grid)
  }

  private static func texts(_ grid: Grid) -> [String] {
    grid.rows.joined().flatMap { cell -> [String] in
      switch cell.content {
      case .grid(let grid): return texts(grid)
      case .text(let lines):
        return [lines.map { $0.map(\.text).joined() }.joined(separator: " ").withPlainSpaces]
      }
    }
  }

  /// The words of the nodes of a network, by identifier.
  var nodeLabels: [String: String] {
    guard case .graph(let graph) = body else { return [:] }
    return Dictionary(
      graph.nodes.map { node in
        if case .grid(let grid) = node.content { return (node.id, Self.texts(grid).joined(separator: " ")) }
        guard case .label(let lines, _, _) = node.content else { return (node.id, "") }
        return (node.id, lines.joined(separator: " ").withPlainSpaces)
      }, uniquingKeysWith: { first, _ in first })
  }
}
