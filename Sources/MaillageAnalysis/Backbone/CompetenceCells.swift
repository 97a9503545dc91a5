internal import MaillageModel
internal import NetworkAlgorithms

/// The cells of services × actions that the table of competences settles beforehand.
struct CompetenceCells: Sendable {
  /// The cells that chance may not move: out of the service's competence, or compulsory.
  let fixed: FixedCells
  /// How many cells are out of competence and compulsory.
  let excluded: Int, compulsory: Int
  /// How many cells contradict the table: mobilised out of competence, or compulsory without being mobilised.
  let contradictions: Int

  var isEmpty: Bool { excluded + compulsory + contradictions == 0 }

  /// Reads the competences of a study.
  ///
  /// A line about a type of action prevails over one about its family. A cell that the mobilisations contradict
  /// is left to chance and counted; a doubtful mobilisation contradicts nothing.
  init(_ table: MobilisationTable, of study: Study) {
    var statuses: [String: [String: ServiceCompetenceStatus]] = [:]
    for line in study.territory.serviceCompetences {
      statuses[line.service, default: [:]][line.scope] = line.status
    }
    let types = Dictionary(
      study.actions.map { ($0.id, $0.type) }, uniquingKeysWith: { first, _ in first })
    var forbidden: [(row: Int32, column: Int32)] = []
    var required: [(row: Int32, column: Int32)] = []
    var contradictions = 0
    for (row, service) in table.members.enumerated() {
      guard let lines = statuses[service] else { continue }
      for (column, action) in table.actions.enumerated() {
        guard let type = types[action] else { continue }
        let family = study.typology.family(ofType: type)?.code ?? ""
        guard let status = lines[type] ?? lines[family] else { continue }
        let takesPart = table.known.contains(row, column)
        let isDoubtful = table.unknown.contains(row, column)
        switch status {
        case .excluded where !takesPart && !isDoubtful: forbidden.append((Int32(row), Int32(column)))
        case .compulsory where takesPart: required.append((Int32(row), Int32(column)))
        case .excluded, .compulsory: contradictions += isDoubtful ? 0 : 1
        }
      }
    }
    func network(_ cells: [(row: Int32, column: Int32)]) -> TwoModeGraph {
      TwoModeGraph(rowCount: table.members.count, columnCount: table.actions.count, incidences: cells)
    }
    fixed = FixedCells(forbidden: network(forbidden), compulsory: network(required))
    excluded = forbidden.count
    compulsory = required.count
    self.contradictions = contradictions
  }
}
