/// How the points of a line are pushed by the lines beside it.
struct LinePushes {
  private var sums: [LinePoint]
  private var counts: [Int]

  init(of track: LineBundles.Track) {
    sums = track.origin.map { _ in LinePoint(x: 0, y: 0) }
    counts = track.origin.map { _ in 0 }
  }

  mutating func add(_ push: LinePoint, at index: Int) {
    sums[index] = sums[index] + push
    counts[index] += 1
  }

  /// The mean push of each point.
  var means: [LinePoint] { zip(sums, counts).map { $0 * (1 / Double(max(1, $1))) } }
}

extension LineBundles.Track {
  /// Moves smoothly, and off the nodes; tells how far at most, in points.
  mutating func move(by pushes: LinePushes) -> Double {
    let means = pushes.means, before = shift
    guard means.contains(where: { $0.length > 0.05 }) else { return 0 }
    shift = zip(shift, means).map { $0 + $1 * 0.8 }
    for _ in 0..<6 {
      shift = shift.indices.map { at in
        guard at > 0, at < shift.count - 1 else { return LinePoint(x: 0, y: 0) }
        return shift[at - 1] * 0.25 + shift[at] * 0.5 + shift[at + 1] * 0.25
      }
    }
    for at in shift.indices.dropFirst().dropLast() {
      for box in obstacles { shift[at] = shift[at] + box.wayOut(of: origin[at] + shift[at]) }
    }
    return zip(before, shift).reduce(0) { max($0, $1.0.distance(to: $1.1)) }
  }
}
