import Synchronization
import Testing

@testable import Maillage

@Suite("A picture is drawn once for as long as reports need it")
struct RememberingRenderingTests {
  private final class Counting: PictureRendering {
    let count = Mutex(0)

    func picture(of job: RenderJob, within limit: Duration) async throws(RenderFailure) -> [UInt8] {
      let turn = count.withLock { count in
        count += 1
        return count
      }
      if job.dot == "faux" { throw .refused("faux") }
      return Array("\(turn)".utf8)
    }
  }

  private func job(_ dot: String, _ format: PictureFormat = .svg) -> RenderJob {
    RenderJob(dot: dot, engine: .dot, format: format)
  }

  @Test("kept from one report to the next, forgotten when one did without it")
  func memory() async throws {
    let counting = Counting()
    let rendering = RememberingRendering(counting)
    let limit = Duration.seconds(1)
    rendering.beginReport()
    #expect(try await rendering.picture(of: job("a"), within: limit) == Array("1".utf8))
    #expect(try await rendering.picture(of: job("a"), within: limit) == Array("1".utf8))
    #expect(try await rendering.picture(of: job("a", .plain), within: limit) == Array("2".utf8))
    rendering.beginReport()
    #expect(try await rendering.picture(of: job("a"), within: limit) == Array("1".utf8))
    rendering.beginReport()
    rendering.beginReport()
    #expect(try await rendering.picture(of: job("a"), within: limit) == Array("3".utf8))
  }

  @Test("a failure is tried again")
  func failure() async {
    let counting = Counting()
    let rendering = RememberingRendering(counting)
    for _ in 1...2 {
      await #expect(throws: RenderFailure.refused("faux")) {
        _ = try await rendering.picture(of: self.job("faux"), within: .seconds(1))
      }
    }
    #expect(counting.count.withLock { $0 } == 2)
  }
}
