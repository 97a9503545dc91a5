package import MaillageModel

/// The forms in which a territory leaves for the programs that draw and measure networks.
package enum GraphFormat: String, Sendable, CaseIterable {
  case gexf, graphml, json, gephi, kumu

  /// The form that a file's ending asks for; a name without an ending is a folder of tables.
  package init?(path: String) {
    let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
      self = .gephi
      return
    }
    if name.hasSuffix(".kumu.json") {
      self = .kumu
      return
    }
    self.init(rawValue: String(name[name.index(after: dot)...]))
    // Those two have no ending of their own.
    if self == .gephi || self == .kumu { return nil }
  }

  /// What the form is for.
  package var title: LocalizedText {
    switch self {
    case .gexf: LocalizedText(fr: "réseau, pour Gephi", en: "network, for Gephi")
    case .graphml:
      LocalizedText(fr: "réseau, pour yEd, Cytoscape ou igraph", en: "network, for yEd, Cytoscape or igraph")
    case .json: LocalizedText(fr: "réseau, pour NetworkX ou D3", en: "network, for NetworkX or D3")
    case .gephi:
      LocalizedText(
        fr: "réseau, en deux tables pour un tableur ou Gephi",
        en: "network, as two tables for a spreadsheet or Gephi")
    case .kumu: LocalizedText(fr: "réseau, pour Kumu", en: "network, for Kumu")
    }
  }

  /// Whether it is several files, in a folder.
  package var isFolder: Bool { self == .gephi }

  /// The files of a territory in this form: one without a name of its own, or several.
  ///
  /// - Parameters:
  ///   - territory: The territory.
  ///   - isComplete: Whether services, actions and functions are written beside the actors.
  ///   - day: Only what holds on that day; absent: everything, with its dates.
  ///   - language: The language of the names.
  /// - Returns: the files, in the same bytes for the same territory.
  /// - Throws: when a text cannot be written.
  package func files(
    of territory: Territory, isComplete: Bool = false, on day: CalendarDate? = nil, language: Language = .fr
  ) throws -> [OutputFile] {
    let graph = GraphDocument(territory, isComplete: isComplete, on: day, language: language)
    switch self {
    case .gexf: return [OutputFile(path: "", text: GEXFWriter.write(graph))]
    case .graphml: return [OutputFile(path: "", text: GraphMLWriter.write(graph))]
    case .json: return [OutputFile(path: "", text: try NodeLinkWriter.write(graph))]
    case .gephi: return GephiWriter.write(graph)
    case .kumu: return [OutputFile(path: "", text: try KumuWriter.write(graph))]
    }
  }
}
