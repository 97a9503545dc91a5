internal import ArgumentParser
internal import Maillage

/// `maillage atelier`: the report served to this machine only, refreshed as the tables are saved.
struct WorkshopCommand: AsyncParsableCommand {
  /// The port when none is asked for; no common service of a desk uses it.
  private static let usualPort: UInt16 = 8473

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Speech.text("atelier", "workshop"),
      abstract: Speech.text(
        "Montre le rapport dans un navigateur et le refait à chaque enregistrement des tables.",
        "Shows the report in a browser and makes it again each time a table is saved."),
      discussion: Speech.text(
        """
        Exemple : maillage atelier mon-territoire
        Ouvrez l’adresse affichée. Elle ne répond qu’à cette machine ; rien n’est écrit sur le disque. Une \
        erreur dans les tables s’affiche dans la page, au-dessus du dernier bon rapport. Ctrl-C pour finir.
        """,
        """
        Example: maillage workshop my-territory --lang en
        Open the address shown. It answers to this machine only; nothing is written to disk. An error in the \
        tables is shown in the page, above the last good report. Ctrl-C to end.
        """),
      aliases: [Speech.text("workshop", "atelier")])
  }

  @Argument(
    help: ArgumentHelp(
      Speech.text("Le dossier du territoire.", "The territory’s folder."),
      valueName: Speech.text("dossier", "folder")))
  var folder: String

  @Option(
    name: .customLong("port"),
    help: ArgumentHelp(
      Speech.text("Port de l’adresse ; 0 pour un port libre.", "Port of the address; 0 for a free one."),
      valueName: "n"))
  var port: UInt16 = Self.usualPort

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var options: CommonOptions

  func run() async throws {
    let stop = await StopSignal.listening()
    defer { stop.cancel() }
    let source = try openedSource()
    let workshop = try Workshop(
      language: options.language,
      clock: { [language = options.language] in
        TimeOfDay.now(language)
      })
    let server = LoopbackServer(
      router: WorkshopRouter(workshop: workshop, language: options.language), port: port)
    let loop = WorkshopLoop(workshop: workshop, source: source, tell: follow)
    // Analyses are long: on threads of their own they keep no page waiting. They end with the process: stopping a
    // drawing that is being told what to draw would be a fault of the library that tells it.
    Task(executorPreference: BuildExecutor()) { try await loop.run() }
    do {
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { [signals = stop.signals] in for await _ in signals { break } }
        group.addTask { try await server.run(opened: tellAddress) }
        try await group.next()
        group.cancelAll()
        while await group.nextResult() != nil {}
      }
    } catch let refusal as LoopbackServer.PortRefused {
      throw refusal.told
    }
  }

  /// The source, after a first look: what no save can mend stops the command as it stops `rapport`.
  private func openedSource() throws -> TerritorySource {
    let day = options.date.flatMap { CalendarDate(iso: $0) }
    guard FileKind.at(folder) == .folder else {
      _ = try Loading(options: options).territory(folder, on: day)
      throw Failure.data
    }
    let source = TerritorySource(
      folder: folder, typologyFolder: options.typology, day: day,
      catalog: selection.catalog,
      studyOptions: StudyOptions(coordinationThreshold: options.coordinationThreshold),
      dossierOptions: DossierOptions(language: options.language, flavour: options.csv),
      rendering: ChildRendering(width: options.threads), width: options.threads)
    switch source.read() {
    case .study(let study):
      if !options.quiet {
        Terminal.tell(
          Speech.text("Étude au \(study.date.formatted(.fr)).", "Study on \(study.date.formatted(.en))."))
      }
    case .refused(let problem):
      if let reason = problem.reason { throw Failure.telling(reason.fr, reason.en, code: Failure.usage) }
    }
    return source
  }

  @Sendable
  private func tellAddress(_ port: UInt16) {
    let address = "http://127.0.0.1:\(port)/"
    Terminal.tell(
      Speech.text(
        "Atelier ouvert : \(address) (Ctrl-C pour finir).", "Workshop open: \(address) (Ctrl-C to end)."))
  }

  @Sendable
  private func follow(_ event: WorkshopLoop.Event) {
    switch event {
    case .report:
      if !options.quiet {
        let moment = TimeOfDay.now(options.language)
        Terminal.tell(Speech.text("Rapport à jour, \(moment).", "Report up to date, \(moment)."))
      }
    case .problem(let problem):
      if let reason = problem.reason { Terminal.tell(Speech.text(reason.fr, reason.en)) }
      if !problem.diagnostics.isEmpty {
        Loading(options: options).printer.tell(problem.diagnostics, upTo: options.verbose ? .notice : .error)
      }
    }
  }
}
