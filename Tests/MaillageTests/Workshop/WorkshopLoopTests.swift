import Foundation
import Synchronization
import Testing

@testable import Maillage

@Suite("A workshop follows the tables")
struct WorkshopLoopTests {
  private let study: Study
  private let workshop: Workshop
  private let pace = WorkshopLoop.Pace(
    look: .milliseconds(5), calm: .milliseconds(40), doubt: .milliseconds(120))

  init() throws {
    study = try Folder().smallStudy()
    workshop = try Workshop(language: .fr, clock: { "10\u{A0}h\u{A0}00" })
  }

  /// Tables that a test saves: each save is a revision, right or wrong.
  private final class Tables: WorkshopSource {
    struct State {
      var revision = 0
      var isRight = true
      var built: [Int] = []
      var isBuilding = false
      var overlapped = false
      /// Whether reports wait to be let go, however slow the machine is.
      var isHeld = false
    }

    let state = Mutex(State())
    let study: Study
    let work: Duration

    init(_ study: Study, work: Duration = .zero) {
      self.study = study
      self.work = work
    }

    func save(right: Bool) {
      state.withLock { state in
        state.revision += 1
        state.isRight = right
      }
    }

    func hold(_ isHeld: Bool) { state.withLock { $0.isHeld = isHeld } }

    var built: [Int] { state.withLock { $0.built } }

    func look() -> FolderState {
      let revision = state.withLock { $0.revision }
      return FolderState(stamps: ["a": FolderState.Stamp(size: revision, time: .distantPast, place: 0)])
    }

    func read() -> WorkshopReading {
      state.withLock { $0.isRight }
        ? .study(study) : .refused(WorkshopProblem(reason: LocalizedText(fr: "Faux.", en: "Wrong.")))
    }

    func files(of study: Study) async -> Result<[OutputFile], WorkshopObstacle> {
      let revision = state.withLock { state in
        state.overlapped = state.overlapped || state.isBuilding
        state.isBuilding = true
        state.built.append(state.revision)
        return state.revision
      }
      try? await Task.sleep(for: work)
      while !Task.isCancelled, state.withLock({ $0.isHeld }) { try? await Task.sleep(for: .milliseconds(5)) }
      state.withLock { $0.isBuilding = false }
      return .success([OutputFile(path: "index.html", text: "<body>rapport \(revision)</body>")])
    }
  }

  /// Runs the loop beside a test, and keeps the words of what it shows.
  private func following(
    _ tables: Tables, doubt: Duration? = nil, _ test: (_ shown: @Sendable () -> [String]) async throws -> Void
  ) async throws {
    let shown = Mutexed<[String]>([])
    var pace = pace
    if let doubt { pace.doubt = doubt }
    let loop = WorkshopLoop(workshop: workshop, source: tables, pace: pace) { event in
      switch event {
      case .report(let files): shown.append(String(decoding: files[0].bytes, as: UTF8.self))
      case .problem(let problem): shown.append(problem.reason?.fr ?? "")
      }
    }
    let task = Task { try await loop.run() }
    defer { task.cancel() }
    try await test { shown.value }
  }

  private func eventually(_ condition: () async -> Bool) async throws {
    for _ in 1...4000 {
      if await condition() { return }
      try await Task.sleep(for: .milliseconds(5))
    }
    Issue.record("it never happened")
  }

  private func word(_ revision: Int) -> String { "<body>rapport \(revision)</body>" }

  @Test("a save shows, a wrong one too, and then its correction")
  func saves() async throws {
    let tables = Tables(study)
    try await following(tables) { shown in
      try await eventually { shown() == [word(0)] }
      tables.save(right: false)
      try await eventually { shown() == [word(0), "Faux."] }
      #expect(await page().contains("rapport 0"), "the last good report stays")
      tables.save(right: true)
      try await eventually { shown() == [word(0), "Faux.", word(2)] }
      #expect(await page().contains("Faux.") == false)
      try await Task.sleep(for: .milliseconds(100))
      #expect(tables.built == [0, 2], "nothing is made again while nothing is saved")
    }
  }

  @Test("a table half saved is no error")
  func halfSaved() async throws {
    let tables = Tables(study)
    // Far longer than a loaded machine takes to come back.
    try await following(tables, doubt: .seconds(20)) { shown in
      try await eventually { shown().count == 1 }
      tables.save(right: false)
      try await Task.sleep(for: .milliseconds(60))
      tables.save(right: true)
      try await eventually { shown().count == 2 }
      #expect(shown() == [word(0), word(2)])
    }
  }

  @Test("saves during a report make one more, after it")
  func during() async throws {
    let tables = Tables(study, work: .seconds(1))
    try await following(tables) { shown in
      try await eventually { tables.built == [0] }
      for _ in 1...3 { tables.save(right: true) }
      try await eventually { shown().count == 2 }
      try await Task.sleep(for: .milliseconds(100))
      #expect(shown() == [word(0), word(3)])
      #expect(tables.built == [0, 3])
      #expect(tables.state.withLock { $0.overlapped } == false)
    }
  }

  @Test("what is wrong is told while a report is made, and stays told above it")
  func wrongMeanwhile() async throws {
    let tables = Tables(study)
    tables.hold(true)
    try await following(tables) { shown in
      try await eventually { tables.built == [0] }
      tables.save(right: false)
      try await eventually { shown() == ["Faux."] }
      #expect(await page().contains("Faux."))
      tables.hold(false)
      try await eventually { await page().contains("rapport 0") }
      #expect(await page().contains("Faux."))
      try await Task.sleep(for: .milliseconds(300))
      #expect(shown() == ["Faux."] && tables.built == [0], "it is told once")
    }
  }

  @Test("once the tables are right, nothing is told wrong, though the report is still the earlier one")
  func mended() async throws {
    let tables = Tables(study)
    try await following(tables) { shown in
      try await eventually { shown() == [word(0)] }
      tables.save(right: false)
      try await eventually { shown().last == "Faux." }
      tables.hold(true)
      tables.save(right: true)
      try await eventually { await page().contains("Faux.") == false }
      #expect(shown().last == "Faux.", "the report is not there yet")
      #expect(await page().contains("rapport 0"))
      #expect(await workshop.state.message.contains("se refait"))
      tables.hold(false)
      try await eventually { shown().last == word(2) }
    }
  }

  private func page() async -> String { String(decoding: await workshop.currentPage, as: UTF8.self) }
}

/// A value behind a lock that closures can share.
private final class Mutexed<Value: Sendable>: Sendable {
  fileprivate let lock: Mutex<Value>

  init(_ value: Value) { lock = Mutex(value) }

  var value: Value { lock.withLock { $0 } }
}

extension Mutexed where Value == [String] {
  fileprivate func append(_ word: String) { lock.withLock { $0.append(word) } }
}
