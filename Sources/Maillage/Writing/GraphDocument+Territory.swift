internal import MaillageModel

extension GraphDocument {
  /// The things and ties of a territory.
  ///
  /// - Parameters:
  ///   - territory: The territory.
  ///   - isComplete: Whether services, actions and functions are things too, with the roles and parts that tie
  ///     actors to them; otherwise actors and their relations alone.
  ///   - day: Only what holds on that day; absent: everything, with its dates.
  ///   - language: The language of the names.
  init(_ territory: Territory, isComplete: Bool, on day: CalendarDate?, language: Language) {
    var building = GraphBuilding(territory: territory, day: day, language: language)
    building.addActors()
    building.addRelations()
    if isComplete {
      building.addServices()
      building.addFunctions()
      building.addActions()
    }
    self.init(
      title: territory.project.title, isFictitious: territory.project.isFictitious,
      nodeColumns: Self.used(GraphBuilding.nodeColumns, building.nodes.map(\.values)),
      edgeColumns: Self.used(GraphBuilding.edgeColumns, building.edges.map(\.values)),
      nodes: building.nodes, edges: building.edges)
  }

  /// The columns that say something.
  private static func used(_ columns: [Column], _ rows: [[String: Value]]) -> [Column] {
    let ids = Set(rows.flatMap(\.keys))
    return columns.filter { ids.contains($0.id) }
  }
}
