import Testing

@testable import MaillageDrawing

@Suite struct LinePushesTests {
  /// A straight line of eleven points, 10 points apart.
  private static func track(obstacles: [Places.Place] = []) -> LineBundles.Track {
    let origin = (0...10).map { LinePoint(x: Double($0) * 10, y: 0) }
    return LineBundles.Track(
      pair: LinePair(DiagramEdge(from: "a", to: "b", style: nil)), half: 0, isLed: true, origin: origin,
      shift: origin.map { _ in LinePoint(x: 0, y: 0) }, obstacles: obstacles, own: [], heads: [])
  }

  @Test("A point pushed twice goes the mean way, one that nothing pushes stays")
  func means() {
    var pushes = LinePushes(of: Self.track())
    pushes.add(LinePoint(x: 0, y: 4), at: 3)
    pushes.add(LinePoint(x: 2, y: 0), at: 3)
    #expect(pushes.means[3] == LinePoint(x: 1, y: 2))
    #expect(pushes.means[4] == LinePoint(x: 0, y: 0))
  }

  @Test("A push moves the points around too, less and less, never the ends; it tells how far at most")
  func move() {
    var track = Self.track()
    #expect(track.move(by: LinePushes(of: track)) == 0)
    var pushes = LinePushes(of: track)
    pushes.add(LinePoint(x: 0, y: 10), at: 5)
    let most = track.move(by: pushes)
    let heights = track.shift.map(\.y)
    #expect(heights[0] == 0 && heights[10] == 0)
    #expect(most == heights[5] && most > 1 && most < 8)
    for at in 1...5 { #expect(heights[at] > heights[at - 1]) }
    for at in 0...10 { #expect(abs(heights[at] - heights[10 - at]) < 1e-12) }
  }

  @Test("Points that a push brings into a node leave it by the shortest way")
  func obstacle() {
    // A node above the middle, whose lower side is 1 point above the line.
    let node = Places.Place(x: 50, y: 11, width: 30, height: 20)
    var track = Self.track(obstacles: [node])
    var pushes = LinePushes(of: track)
    for at in 3...7 { pushes.add(LinePoint(x: 0, y: 6), at: at) }
    _ = track.move(by: pushes)
    for at in 0...10 { #expect(!node.holds(track.point(at)), "\(track.point(at))") }
    #expect(track.point(5) == LinePoint(x: 50, y: 1))
  }
}
