import Testing

@testable import MaillageDrawing

struct LineCurveTests {
  @Test("A line through points passes by each, and its samples span it evenly")
  func through() throws {
    let points = [(0.0, 0.0), (30, 40), (90, 40), (120, 0)].map { LinePoint(x: $0.0, y: $0.1) }
    let curve = LineCurve(through: points)
    #expect(curve.points.count == 10 && [0, 3, 6, 9].map { curve.points[$0] } == points)
    #expect(curve.length == 160)
    let samples = curve.samples(every: 10)
    #expect(samples.count == 17 && samples.first == points.first && samples.last == points.last)
    for (a, b) in zip(samples, samples.dropFirst()) { #expect(a.distance(to: b) < 16) }
  }

  @Test("The place of a share of a straight line is that share of the way")
  func shares() {
    let curve = LineCurve([(0.0, 0.0), (20, 0), (40, 0), (60, 0)].map { LinePoint(x: $0.0, y: $0.1) })
    #expect(curve.point(at: 0) == LinePoint(x: 0, y: 0) && curve.point(at: 1) == LinePoint(x: 60, y: 0))
    #expect(abs(curve.point(at: 0.5).x - 30) < 1e-9)
  }
}
