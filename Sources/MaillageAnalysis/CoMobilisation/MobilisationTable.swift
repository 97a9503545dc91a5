internal import MaillageModel
internal import NetworkAlgorithms

/// Who is in which action: the members as rows, the actions as columns, what is unknown beside what is known.
struct MobilisationTable: Sendable, Equatable {
  /// What the rows are.
  enum Kind: Sendable {
    case services, actors, types
  }

  /// The members with a sure or doubtful part in an action, in the order of their identifiers.
  let members: [String]
  /// The actions with a sure or doubtful member, in the order of their identifiers.
  let actions: [String]
  /// The parts that are sure, one row per member and one column per action.
  let known: TwoModeGraph
  /// The parts that remain to be verified; none of them is also sure.
  let unknown: TwoModeGraph

  init(members: [String], actions: [String], known: TwoModeGraph, unknown: TwoModeGraph) {
    self.members = members
    self.actions = actions
    self.known = known
    self.unknown = unknown
  }

  /// The parts in all actions begun by the day.
  init(_ kind: Kind, of study: Study) {
    self.init(
      study.actions.compactMap { study.participations[$0.id] }.map { participation in
        switch kind {
        case .services:
          return .init(
            action: participation.action, certain: participation.certainServices,
            parts: participation.services)
        case .actors:
          return .init(
            action: participation.action, certain: participation.certainActors, parts: participation.actors)
        case .types:
          func types(_ services: some Sequence<String>) -> [String] {
            Set(services.flatMap { study.service($0)?.types ?? [] }).sortedByBytes()
          }
          let doubtful = participation.services.filter { $0.value == .unknown }.keys
          return .init(
            action: participation.action, certain: types(participation.certainServices),
            doubtful: types(doubtful))
        }
      })
  }

  init(_ attendances: [CoPresence.Attendance]) {
    let attendances = attendances.filter { !$0.certain.isEmpty || !$0.doubtful.isEmpty }
      .sorted { $0.action.precedesInBytes($1.action) }
    let members = Set(attendances.flatMap { $0.certain + $0.doubtful }).sortedByBytes()
    let rows = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1, Int32($0)) })
    func network(_ parts: (CoPresence.Attendance) -> [String]) -> TwoModeGraph {
      let incidences = attendances.enumerated().flatMap { column, attendance in
        parts(attendance).compactMap { rows[$0] }.map { (row: $0, column: Int32(column)) }
      }
      return TwoModeGraph(
        rowCount: members.count, columnCount: attendances.count, incidences: incidences)
    }
    self.init(
      members: members, actions: attendances.map(\.action), known: network(\.certain),
      unknown: network { Set($0.doubtful).subtracting($0.certain).sortedByBytes() })
  }

  /// The same parts, the actions as members.
  var transposed: MobilisationTable {
    MobilisationTable(
      members: actions, actions: members, known: known.transposed, unknown: unknown.transposed)
  }

  /// The table of some rows only; every column stays.
  func keeping(_ isKept: (Int) -> Bool) -> MobilisationTable {
    let rows = members.indices.filter(isKept)
    func network(_ graph: TwoModeGraph) -> TwoModeGraph {
      TwoModeGraph(
        rowCount: rows.count, columnCount: actions.count,
        incidences: rows.enumerated().flatMap { place, row in
          graph.columns(of: row).map { (row: Int32(place), column: $0) }
        })
    }
    return MobilisationTable(
      members: rows.map { members[$0] }, actions: actions, known: network(known), unknown: network(unknown))
  }

  /// The parts if every doubtful one is confirmed.
  var possible: TwoModeGraph {
    let cells = members.indices.flatMap { row in
      (known.columns(of: row) + unknown.columns(of: row)).map { (row: Int32(row), column: $0) }
    }
    return TwoModeGraph(rowCount: members.count, columnCount: actions.count, incidences: cells)
  }

  /// How many actions have a sure member.
  var actionCount: Int { actions.indices.count { known.degree(ofColumn: $0) > 0 } }
}
