import Foundation
import Testing

@testable import Maillage

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("A territory in the form of other programs")
struct GraphFormatTests {
  private let territory: Territory

  init() throws {
    let folder = try Folder()
    try folder.write(
      "acteurs.csv",
      """
      id,nom,categorie,debut,fin,secteur
      cci,"Chambre ""B"" <A> & Cie",CONS,2010,,=1+1
      region,Région,COLL,,2015-06,
      vide,Agence,AGEN,,,

      """)
    try folder.write(
      "relations.csv",
      """
      id,origine,cible,type,oriente,poids,certitude,probabilite,debut,fin
      r1,region,cci,financement,oui,2.5,,,2012,2014
      r2,cci,region,convention,non,1,?,0.25,,
      r3,region,cci,convention,non,1,,,2016,

      """)
    try folder.write("services.csv", "id,nom,acteur,type\ns1,Export,region,\(Self.serviceType)\n")
    try folder.write(
      "roles.csv", "acteur,fonction,niveau,famille\ncci,ACC,P,P\nregion,ACC,non,P\ncci,CON,?,P\n")
    try folder.write(
      "actions.csv", "id,intitule,type,debut\na1,Mission,\(Self.actionType),2013-05-02\n")
    try folder.write("mobilisations.csv", "action,service,acteur,role\na1,s1,,P\na1,,cci,C\n")
    let outcome = TerritoryReader(typology: TypologyReader.shipped()).check(folder.path)
    let errors = outcome.diagnostics.filter { $0.severity == .error }.map { $0.described(.fr) }
    territory = try #require(outcome.territory, "\(errors)")
  }

  private static let actionType = TypologyReader.shipped().actionTypes.map(\.code).first ?? ""

  private static let serviceType = TypologyReader.shipped().serviceTypes.map(\.code).first ?? ""

  private func text(
    _ format: GraphFormat, complete: Bool = false, on day: String? = nil
  ) throws -> String {
    let files = try format.files(
      of: territory, isComplete: complete, on: day.flatMap { CalendarDate(iso: $0) })
    return String(decoding: try #require(files.first).bytes, as: UTF8.self)
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("GEXF 1.3: one direction, dates with both ends, colours as numbers, kinds for parallel ties")
  func gexf() throws {
    let xml = Elements(try text(.gexf))
    #expect(xml.root?["xmlns"] == "http://gexf.net/1.3")
    let graph = try #require(xml["graph"].first)
    #expect(graph == ["defaultedgetype": "directed", "mode": "dynamic", "timeformat": "date"])
    #expect(xml["node"].map { $0["id"] } == ["cci", "region", "vide"])
    #expect(xml["node"][0]["label"] == "Chambre \"B\" <A> & Cie")
    #expect(xml["node"][0]["start"] == "2010-01-01")
    #expect(xml["node"][0]["end"] == nil)
    #expect(xml["node"][1]["end"] == "2015-06-30", "a month runs to its last day")
    // Of the typology: #EEBC4D for the chambers.
    #expect(xml["viz:color"][0] == ["r": "238", "g": "188", "b": "77"])
    let edges = xml["edge"]
    #expect(edges.map { $0["id"] } == ["r1", "r2", "r3"])
    #expect(edges.allSatisfy { $0["type"] == nil }, "a direction of its own stops readers")
    #expect(edges[0]["kind"] == "financement")
    #expect(edges[0]["weight"] == "2.5")
    #expect(edges[0]["start"] == "2012-01-01")
    #expect(edges[0]["end"] == "2014-12-31")
    let values = xml["attvalue"]
    let declared = Set(xml["attribute"].map { $0["id"] })
    #expect(values.allSatisfy { declared.contains($0["for"]) })
    #expect(values.filter { $0["for"] == "oriente" }.map { $0["value"] } == ["true", "false", "false"])
    #expect(values.contains(["for": "probabilite", "value": "0.25"]))
  }

  @Test("GraphML: one direction, typed keys, no tie with a direction of its own")
  func graphML() throws {
    let xml = Elements(try text(.graphml))
    #expect(xml["graph"].first?["edgedefault"] == "directed")
    #expect(xml["edge"].allSatisfy { $0["directed"] == nil })
    #expect(xml["edge"].count == 3)
    let types = Set(xml["key"].compactMap { $0["attr.type"] })
    #expect(types.isSubset(of: ["boolean", "int", "long", "float", "double", "string"]))
    let keys = Set(xml["key"].compactMap { $0["id"] })
    #expect(xml["data"].allSatisfy { keys.contains($0["key"] ?? "") })
    #expect(xml.texts.contains("Chambre \"B\" <A> & Cie"))
  }

  @Test("a network without direction says so")
  func undirected() throws {
    let folder = try Folder()
    try folder.write("acteurs.csv", "id,nom,categorie\na,A,AGEN\nb,B,CONS\n")
    try folder.write("relations.csv", "origine,cible,type,oriente\na,b,convention,non\n")
    let territory = try TerritoryReader(typology: TypologyReader.shipped()).read(folder.path)
    let bytes = try #require(try GraphFormat.gexf.files(of: territory).first).bytes
    let xml = Elements(String(decoding: bytes, as: UTF8.self))
    #expect(xml["graph"].first?["defaultedgetype"] == "undirected")
  }

  @Test("node-link JSON: the ties under both names")
  func nodeLink() throws {
    let graph = try object(try text(.json))
    #expect(graph["directed"] as? Bool == true)
    #expect(graph["multigraph"] as? Bool == true)
    let edges = try #require(graph["edges"] as? [[String: Any]])
    #expect((graph["links"] as? [[String: Any]])?.count == edges.count)
    #expect(edges.compactMap { $0["key"] as? String } == ["r1", "r2", "r3"])
    #expect(edges[1]["probabilite"] as? Double == 0.25)
    #expect(edges[1]["oriente"] as? Bool == false)
    #expect(edges[0]["fin"] as? String == "2014", "a date keeps the precision it was given with")
    let nodes = try #require(graph["nodes"] as? [[String: Any]])
    #expect(nodes[0]["categorie"] as? String == "CONS")
    #expect(nodes[1]["debut"] == nil, "what is unknown is absent")
  }

  @Test("Gephi: two tables, each tie with its own type, no formula")
  func gephi() throws {
    let files = try GraphFormat.gephi.files(of: territory)
    #expect(files.map(\.path) == ["nodes.csv", "edges.csv"])
    let edges = String(decoding: files[1].bytes, as: UTF8.self).split(separator: "\n")
    #expect(edges[0].hasPrefix("Source,Target,Type,Id,Label,Weight,Kind,mode,"))
    #expect(edges[1].hasPrefix("region,cci,Directed,r1,"))
    #expect(edges[2].hasPrefix("cci,region,Undirected,r2,"))
    #expect(edges[1].contains(",2.5,financement,"))
    let nodes = String(decoding: files[0].bytes, as: UTF8.self)
    #expect(nodes.contains(",'=1+1"))
  }

  @Test("Kumu: elements and connections")
  func kumu() throws {
    let map = try object(try text(.kumu))
    let elements = try #require(map["elements"] as? [[String: Any]])
    #expect(elements.compactMap { $0["label"] as? String }.contains("Région"))
    #expect(elements[0]["type"] as? String == "Réseau consulaire")
    let connections = try #require(map["connections"] as? [[String: Any]])
    #expect(
      connections.compactMap { $0["direction"] as? String } == ["directed", "undirected", "undirected"])
    #expect(connections[0]["from"] as? String == "region")
  }

  @Test("a day keeps what is in force, and no tie without both its ends")
  func day() throws {
    let graph = try object(try text(.json, on: "2016-07-01"))
    #expect(
      (graph["nodes"] as? [[String: Any]])?.compactMap { $0["id"] as? String } == ["cci", "vide"])
    #expect((graph["edges"] as? [[String: Any]])?.isEmpty == true)
  }

  @Test("the complete form: typed things under keys of their own, no tie for a confirmed absence")
  func complete() throws {
    let graph = try object(try text(.json, complete: true))
    let nodes = try #require(graph["nodes"] as? [[String: Any]])
    let ids = nodes.compactMap { $0["id"] as? String }
    #expect(Set(ids).count == ids.count)
    #expect(Set(nodes.compactMap { $0["mode"] as? String }) == ["acteur", "service", "fonction", "action"])
    #expect(ids.contains("service:s1"), "no identifier of an actor holds a colon")
    let edges = try #require(graph["edges"] as? [[String: Any]])
    let keys = edges.compactMap { $0["key"] as? String }
    #expect(Set(keys).count == keys.count)
    let roles = edges.filter { $0["mode"] as? String == "role" }
    #expect(roles.compactMap { $0["niveau"] as? String } == ["P", "?"])
    #expect(edges.filter { $0["mode"] as? String == "mobilisation" }.count == 2)
    #expect(edges.filter { $0["mode"] as? String == "service_de" }.count == 1)
    let ends = edges.flatMap { [$0["source"] as? String ?? "", $0["target"] as? String ?? ""] }
    #expect(Set(ends).isSubset(of: Set(ids)))
  }

  @Test(
    "the ending of a name tells the form",
    arguments: [
      ("a.gexf", GraphFormat.gexf), ("b/c.GraphML", .graphml), ("x.json", .json), ("x.kumu.json", .kumu),
      ("dossier", .gephi), ("a.b/dossier", .gephi), ("x.txt", nil), ("x.gephi", nil), (".gexf", .gephi),
    ])
  func endings(path: String, format: GraphFormat?) {
    #expect(GraphFormat(path: path) == format)
  }
}

/// The elements of an XML text, by name, with their attributes, and the texts between them.
private final class Elements: NSObject, XMLParserDelegate {
  private(set) var root: [String: String]?
  private(set) var texts: [String] = []
  private var elements: [String: [[String: String]]] = [:]
  private var text = ""

  init(_ xml: String) {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    if !parser.parse() { Issue.record("not well-formed") }
  }

  subscript(name: String) -> [[String: String]] { elements[name] ?? [] }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if root == nil { root = attributes }
    elements[name, default: []].append(attributes)
    text = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if !text.isEmpty { texts.append(text) }
    text = ""
  }
}
