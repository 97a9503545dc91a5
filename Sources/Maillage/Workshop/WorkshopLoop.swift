/// Keeps a workshop up to date with its source: one report at a time, and one more when something was saved
/// meanwhile.
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
      if try await update(to: seen) { shown = seen }
    }
  }

  /// Shows what the source holds; `false` when it moved while it was read, and must be read again.
  private func update(to seen: FolderState) async throws -> Bool {
    switch source.read() {
    case .refused(let problem):
      guard try await stays(seen, for: pace.doubt) else { return false }
      await publish(.problem(problem))
    case .study(let study):
      guard source.look() == seen else { return false }
      let result = await source.files(of: study)
      try Task.checkCancellation()
      switch result {
      case .success(let files): await publish(.report(files))
      case .failure(let obstacle): await publish(.problem(WorkshopProblem(reason: obstacle.reason)))
      }
    }
    return true
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
