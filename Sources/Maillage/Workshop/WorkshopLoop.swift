/// Keeps a workshop up to date with its source: one report at a time, and one more when something was saved
/// meanwhile. What is wrong with tables saved meanwhile is told at once.
package struct WorkshopLoop: Sendable {
  /// How often to look, and how long to wait before believing what is seen.
  package struct Pace: Sendable {
    /// Between two looks.
    package var look: Duration
    /// How long nothing must move: programs write a table in several steps.
    package var calm: Duration
    /// How long more before errors are believed: a table half saved is no error.
    package var doubt: Duration

    /// Creates a pace; by default an unbroken save shows in about half a second, a broken one in a second.
    package init(
      look: Duration = .milliseconds(200), calm: Duration = .milliseconds(400),
      doubt: Duration = .milliseconds(600)
    ) {
      self.look = look
      self.calm = calm
      self.doubt = doubt
    }
  }

  /// What has just happened, for whoever follows along.
  package enum Event: Sendable {
    case report([OutputFile])
    case problem(WorkshopProblem)
  }

  private let workshop: Workshop
  private let source: any WorkshopSource
  private let pace: Pace
  private let tell: @Sendable (Event) -> Void

  /// Prepares the loop.
  package init(
    workshop: Workshop, source: some WorkshopSource, pace: Pace = Pace(),
    tell: @escaping @Sendable (Event) -> Void = { _ in }
  ) {
    self.workshop = workshop
    self.source = source
    self.pace = pace
    self.tell = tell
  }

  /// Follows the source until the task is cancelled.
  package func run() async throws {
    var shown: FolderState?
    while true {
      let seen = source.look()
      if seen == shown {
        await workshop.rest()
        try await Task.sleep(for: pace.look)
        continue
      }
      // The first report needs no patience: nobody is typing yet.
      if shown != nil {
        await workshop.begin()
        guard try await stays(seen, for: pace.calm) else { continue }
      }
      if let now = try await update(to: seen) { shown = now }
    }
  }

  /// Shows what the source holds, and says which state of it is shown; none when it moved while it was read, and
  /// must be read again.
  private func update(to seen: FolderState) async throws -> FolderState? {
    switch source.read() {
    case .refused(let problem):
      guard try await stays(seen, for: pace.doubt) else { return nil }
      await publish(.problem(problem))
    case .study(let study):
      guard source.look() == seen else { return nil }
      await workshop.mend()
      let (result, refused) = await withTaskGroup(of: FolderState?.self) { group in
        // Not on the threads of the analyses, which have none to spare.
        group.addTask(executorPreference: globalConcurrentExecutor) { await refusals(since: seen) }
        let result = await source.files(of: study)
        group.cancelAll()
        return (result, await group.next() ?? nil)
      }
      try Task.checkCancellation()
      switch (result, refused) {
      case (.success(let files), nil): await publish(.report(files))
      case (.success(let files), let refused?):
        await workshop.accept(files, areLast: false)
        return refused
      case (.failure, let refused?): return refused
      case (.failure(let obstacle), nil): await publish(.problem(WorkshopProblem(reason: obstacle.reason)))
      }
    }
    return seen
  }

  /// Tells what is wrong with the tables saved since a state, while a report of that state is made; answers with
  /// the last state if its tables cannot be studied.
  private func refusals(since seen: FolderState) async -> FolderState? {
    var told = seen
    var refused: FolderState?
    while !Task.isCancelled {
      let now = source.look()
      guard now != told else {
        try? await Task.sleep(for: pace.look)
        continue
      }
      guard (try? await stays(now, for: pace.calm + pace.doubt)) == true else { continue }
      let reading = source.read()
      guard source.look() == now, !Task.isCancelled else { continue }
      told = now
      switch reading {
      case .refused(let problem):
        refused = now
        await publish(.problem(problem))
      case .study:
        refused = nil
        await workshop.mend()
      }
    }
    return refused
  }

  private func publish(_ event: Event) async {
    switch event {
    case .report(let files): await workshop.accept(files)
    case .problem(let problem): await workshop.refuse(problem)
    }
    tell(event)
  }

  /// Whether the source stays the same for a while.
  private func stays(_ seen: FolderState, for time: Duration) async throws -> Bool {
    let end = ContinuousClock.now + time
    while ContinuousClock.now < end {
      try await Task.sleep(for: min(pace.look, time))
      if source.look() != seen { return false }
    }
    return true
  }
}
