import Foundation
import MaillageAnalysis
import MaillageDrawing
import MaillageModel
import MaillageReading

/// The territories of the repository, on their day.
enum Territories {
  static let names = ["auvergne-rhone-alpes", "dispositif-national", "territoire-exemple"]

  static let figures: [any Figure] = [
    DispositifFigure(), OrganisationChartFigure(), MatrixFigure(), ChainFigure(), NetworkFigure(),
    MobilisationFigure(), CrossingFigure(), PanoramaFigure(), TypologyFigure(), FiliationFigure(),
    SurveyFigure(), ActionFigure(), TimelineFigure(), CoordinationFigure(), RelayFigure(),
    RobustnessFigure(), CandidatesFigure(),
    EgoFigure(), BrokerageFigure(), CommunitiesFigure(), FamiliesFigure(),
    ConformanceFigure(), BackboneFigure(), LatticeFigure(), ExclusivesFigure(), SharingLevelsFigure(),
  ]

  static func study(_ name: String) throws -> Study {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let territory = try TerritoryReader(typology: TypologyReader.shipped())
      .read(root.appending(path: "Graphs/" + name).path)
    let day = CalendarDate(year: 2024, month: 1, day: 1)
    guard let date = territory.project.observationDate ?? day else { throw CocoaError(.featureUnsupported) }
    return Study(of: territory, on: date)
  }
}
