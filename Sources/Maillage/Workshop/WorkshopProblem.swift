package import MaillageAnalysis
package import MaillageModel

/// What stands between the tables and a report.
package struct WorkshopProblem: Sendable, Equatable {
  /// What the reading found; empty when no table is at fault.
  package let diagnostics: [Diagnostic]
  /// Why there is no report although the tables can be read: no day to study, a figure that cannot be drawn.
  package let reason: LocalizedText?

  /// Creates a problem.
  package init(diagnostics: [Diagnostic] = [], reason: LocalizedText? = nil) {
    self.diagnostics = diagnostics
    self.reason = reason
  }
}

/// What the tables are worth at one moment.
package enum WorkshopReading: Sendable {
  /// They can be studied.
  case study(Study)
  /// They cannot.
  case refused(WorkshopProblem)
}

/// What a workshop is fed with: tables that may be looked at, read and turned into a dossier.
package protocol WorkshopSource: Sendable {
  /// What the tables are at this moment, without reading them.
  func look() -> FolderState
  /// Reads the tables.
  func read() -> WorkshopReading
  /// The files of the dossier of a study, or why there is none.
  func files(of study: Study) async -> Result<[OutputFile], WorkshopObstacle>
}

/// Why a study gave no dossier.
package struct WorkshopObstacle: Error, Equatable {
  /// The reason, for people.
  package let reason: LocalizedText

  /// Creates an obstacle.
  package init(reason: LocalizedText) {
    self.reason = reason
  }
}
