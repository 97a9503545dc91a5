public import MaillageAnalysis
public import MaillageDrawing
public import MaillageModel

/// Everything that the product can answer and draw, in the order of the report.
///
/// A new analysis or figure is one file and one line here.
public struct Catalog: Sendable {
  /// The chapters, in the order of the report.
  public let chapters: [Chapter]

  /// A part of the report: a question of the officer, with the analyses and figures that answer it.
  public struct Chapter: Sendable {
    /// The name in the report's links.
    public let id: String
    /// The title.
    public let title: LocalizedText
    /// The question that it answers.
    public let question: LocalizedText
    /// The figures shown first.
    public let figures: [FigureEntry]
    /// The analyses, each with its findings and tables.
    public let analyses: [AnalysisEntry]
  }

  /// The product's own catalogue.
  public static let standard = Catalog(chapters: [
    Chapter(
      id: "commencer",
      title: LocalizedText(fr: "Par quoi commencer", en: "Where to begin"),
      question: LocalizedText(
        fr: "Que traiter d’abord, et qu’est-ce qui le montre\u{A0}?",
        en: "What to act on first, and what shows it?"),
      figures: [],
      analyses: [AnalysisEntry(Priorities.self)]),
    Chapter(
      id: "donnees",
      title: LocalizedText(fr: "Ce que valent les données", en: "What the data are worth"),
      question: LocalizedText(
        fr: "Qu’a-t-on lu, qu’ignore-t-on, qu’est-ce qui est douteux\u{A0}?",
        en: "What was read, what is unknown, what is doubtful?"),
      figures: [],
      analyses: [AnalysisEntry(DataQuality.self)]),
    Chapter(
      id: "acteurs",
      title: LocalizedText(fr: "Qui compose l’écosystème", en: "Who makes up the ecosystem"),
      question: LocalizedText(
        fr: "Qui intervient, à quel échelon, sous quelle tutelle, et auprès de qui\u{A0}?",
        en: "Who takes part, at which level, under whom, and for whom?"),
      figures: [
        FigureEntry(PanoramaFigure.self), FigureEntry(DispositifFigure.self),
        FigureEntry(OrganisationChartFigure.self), FigureEntry(FiliationFigure.self),
        FigureEntry(SurveyFigure.self),
      ],
      analyses: [
        AnalysisEntry(Stakeholders.self), AnalysisEntry(Filiations.self), AnalysisEntry(Indicators.self),
        AnalysisEntry(ActionFunding.self), AnalysisEntry(Survey.self),
      ]),
    Chapter(
      id: "couverture",
      title: LocalizedText(
        fr: "Qui fait quoi, et ce que personne ne fait", en: "Who does what, and what nobody does"),
      question: LocalizedText(
        fr: "Quelles fonctions sont tenues, par combien d’acteurs, et où sont les trous\u{A0}?",
        en: "Which functions are held, by how many actors, and where are the holes?"),
      figures: [
        FigureEntry(MatrixFigure.self), FigureEntry(ChainFigure.self), FigureEntry(RelayFigure.self),
        FigureEntry(RobustnessFigure.self), FigureEntry(CandidatesFigure.self),
        FigureEntry(TypologyFigure.self),
      ],
      analyses: [
        AnalysisEntry(Coverage.self), AnalysisEntry(Contribution.self), AnalysisEntry(Candidates.self),
        AnalysisEntry(CoverageSlices.self), AnalysisEntry(ReferenceModel.self),
      ]),
    Chapter(
      id: "reseau",
      title: LocalizedText(fr: "Qui travaille avec qui", en: "Who works with whom"),
      question: LocalizedText(
        fr: "Qui fait le lien, de qui le réseau dépend-il, et que vaut ce classement\u{A0}?",
        en: "Who makes the link, on whom does the network depend, and how far does the ranking hold?"),
      figures: [
        FigureEntry(NetworkFigure.self), FigureEntry(EgoFigure.self), FigureEntry(BrokerageFigure.self),
        FigureEntry(CoordinationFigure.self), FigureEntry(CommunitiesFigure.self),
        FigureEntry(FamiliesFigure.self),
      ],
      analyses: [
        AnalysisEntry(Centrality.self), AnalysisEntry(Cohesion.self), AnalysisEntry(Brokerage.self),
        AnalysisEntry(Coordination.self), AnalysisEntry(Reliability.self),
        AnalysisEntry(FamilyPositions.self), AnalysisEntry(ObservedGroups.self), AnalysisEntry(Levels.self),
      ]),
    Chapter(
      id: "services",
      title: LocalizedText(fr: "Les services travaillent-ils ensemble", en: "Do services work together"),
      question: LocalizedText(
        fr: "Quels services sont mobilisés sur quelles actions, et le guide est-il suivi\u{A0}?",
        en: "Which services take part in which actions, and is the guide followed?"),
      figures: [
        FigureEntry(MobilisationFigure.self), FigureEntry(ConformanceFigure.self),
        FigureEntry(BackboneFigure.self), FigureEntry(LatticeFigure.self),
        FigureEntry(ExclusivesFigure.self), FigureEntry(SharingLevelsFigure.self),
        FigureEntry(ActionFigure.self),
      ],
      analyses: [
        AnalysisEntry(Rules.self), AnalysisEntry(Conformance.self), AnalysisEntry(CoMobilisation.self),
        AnalysisEntry(Backbone.self), AnalysisEntry(MobilisationConcepts.self),
        AnalysisEntry(ExclusiveCombinations.self), AnalysisEntry(Silos.self), AnalysisEntry(Skills.self),
      ]),
    Chapter(
      id: "monde",
      title: LocalizedText(fr: "Où agit-on dans le monde", en: "Where in the world"),
      question: LocalizedText(
        fr: "Où plusieurs acteurs sont-ils déjà présents, et dans quelle famille d’action\u{A0}?",
        en: "Where are several actors already present, and in which family of action?"),
      figures: [FigureEntry(CrossingFigure.self), FigureEntry(TimelineFigure.self)],
      analyses: [
        AnalysisEntry(Crossing.self), AnalysisEntry(Geography.self), AnalysisEntry(ForeignPartners.self),
      ]),
  ])

  /// Whether a part of the catalogue was left out by choice.
  private(set) var isExtract = false

  /// The part of the catalogue that holds the analyses and figures named; chapters that keep nothing are left out.
  public func keeping(analyses: [String], figures: [String]) -> Catalog {
    var part = Catalog(
      chapters: chapters.map { chapter in
        Chapter(
          id: chapter.id, title: chapter.title, question: chapter.question,
          figures: chapter.figures.filter { figures.contains($0.id) },
          analyses: chapter.analyses.filter { analyses.contains($0.id) })
      }.filter { !$0.figures.isEmpty || !$0.analyses.isEmpty })
    part.isExtract =
      isExtract || part.analyses.count < self.analyses.count || part.figures.count < self.figures.count
    return part
  }

  /// The analyses, in the order of the report.
  public var analyses: [AnalysisEntry] { chapters.flatMap(\.analyses) }

  /// The analyses whose tables a comparison reads.
  public var compared: [ComparedAnalysis] { analyses.map { ComparedAnalysis(id: $0.id, run: $0.run) } }

  /// The figures, in the order of the report.
  public var figures: [FigureEntry] { chapters.flatMap(\.figures) }
}

extension [AnalysisEntry] {
  /// Answers the questions side by side, a few at a time, and gives what becomes of each answer, in the order of
  /// the entries; a study knows its answers, whoever asks next.
  func answer<Written: Sendable>(
    on study: Study, width: Int,
    as written: @escaping @Sendable (AnalysisEntry, any AnalysisResult) -> Written
  ) async -> [Written] {
    await withTaskGroup(of: (index: Int, written: Written).self) { group in
      var answers = [Written?](repeating: nil, count: count)
      for (index, entry) in enumerated() {
        if index >= width, let done = await group.next() { answers[done.index] = done.written }
        group.addTask { (index, written(entry, entry.run(study))) }
      }
      for await done in group { answers[done.index] = done.written }
      return answers.compactMap { $0 }
    }
  }
}

/// An analysis of the catalogue: its words, and how to run it.
public struct AnalysisEntry: Sendable {
  /// The name in commands and files.
  public let id: String
  /// The title, the question, the method and the limits, in words.
  public let title: LocalizedText, question: LocalizedText, method: LocalizedText, limits: LocalizedText
  /// Answers the question on a study.
  public let run: @Sendable (Study) -> any AnalysisResult

  init<A: Analysis>(_ type: A.Type) {
    id = A.id
    title = A.title
    question = A.question
    method = A.method
    limits = A.limits
    run = { $0.answer(to: A.self) }
  }
}

/// A figure of the catalogue: its words, and how to make it.
public struct FigureEntry: Sendable {
  /// The name in commands and files.
  public let id: String
  /// The title and the question, in words.
  public let title: LocalizedText, question: LocalizedText
  /// Turns a study into diagrams: several when a figure needs several pages.
  public let diagrams: @Sendable (Study, FigureFilter, Language) -> [Diagram]

  init<F: Figure>(_ type: F.Type) {
    id = F.id
    title = F.title
    question = F.question
    diagrams = { F().diagrams(of: $0, filter: $1, language: $2) }
  }
}
