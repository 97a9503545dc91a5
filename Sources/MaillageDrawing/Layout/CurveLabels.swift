/// Finds room for the words of curves in a plot: each label beside its own curve, off the others.
struct CurveLabels {
  /// The curves, each by its corners from left to right.
  let curves: [[DiagramPoint]]
  /// For each curve, the ways to break its words into lines, the best first.
  let wordings: [[[String]]]
  /// The size of the plot, whose left bottom corner is at 0, 0, and how far labels may pass its right edge.
  let width: Double, height: Double, overhang: Double

  /// Where a label stands.
  struct Placement {
    /// The lines, and the centre and the width of their box.
    let lines: [String], middle: DiagramPoint, width: Double
    /// The point of the curve, and the corner of the box that a thin line joins to it.
    let anchor: DiagramPoint, corner: DiagramPoint
  }

  /// How far a label may stand from its curve, the nearest first.
  private static let offsets = [(14.0, 10.0), (24, 20), (44, 34), (70, 60)]
  /// How far it may stand when the curves leave no room nearer.
  private static let farOffsets = offsets + [(110, 80), (160, 110), (220, 150), (300, 200)]
  /// How far curves must run from each other for a label to belong to one, and from a label; nearer than the
  /// last, its box would hide the curve.
  private static let apart = 14.0, clear = 7.0, hidden = 3.0

  /// One place per curve, as near its end as the others allow; the last curve chooses first.
  func placements() -> [Placement] {
    var taken: [Box] = []
    var chosen: [Int: Candidate] = [:]
    for index in curves.indices.reversed() {
      let candidate = best(index, taken) ?? aside(index)
      taken.append(candidate.box)
      chosen[index] = candidate
    }
    return curves.indices.compactMap { chosen[$0] }.map { candidate in
      Placement(
        lines: candidate.lines, middle: candidate.box.middle, width: candidate.box.width,
        anchor: candidate.anchor, corner: candidate.corner)
    }
  }

  private func best(_ index: Int, _ taken: [Box]) -> Candidate? {
    let others = curves.indices.filter { $0 != index }.flatMap { Self.dense(curves[$0]) }
    let own = Self.dense(curves[index]).reversed().filter { $0.y > 1 }
    let free = own.filter { point in others.allSatisfy { $0.distance(to: point) > Self.apart } }
    func best(from anchors: [DiagramPoint], _ offsets: [(Double, Double)]) -> Candidate? {
      var best: (candidate: Candidate, room: Double)?
      for anchor in anchors {
        for candidate in candidates(index, at: anchor, offsets) where isInside(candidate.box) {
          guard taken.allSatisfy(candidate.box.isClear),
            !candidate.hides(others + own, within: Self.hidden)
          else { continue }
          let room = candidate.room(among: others)
          if room > best?.room ?? -1 { best = (candidate, room) }
        }
      }
      return best?.candidate
    }
    return best(from: free, Self.offsets) ?? best(from: own, Self.offsets) ?? best(from: own, Self.farOffsets)
  }

  private func isInside(_ box: Box) -> Bool {
    box.x >= 6 && box.y >= 6 && box.x + box.width <= width + overhang && box.y + box.height <= height + 6
  }

  /// Above the curve and below it, near and farther; curves come down from left to right.
  private func candidates(
    _ index: Int, at anchor: DiagramPoint, _ offsets: [(Double, Double)]
  ) -> [Candidate] {
    wordings[index].flatMap { lines in
      let size = Self.size(of: lines)
      return offsets.flatMap { dx, dy in
        let above = Box(x: anchor.x + dx, y: anchor.y + dy, width: size.width, height: size.height)
        let below = Box(
          x: anchor.x - dx - size.width, y: anchor.y - dy - size.height, width: size.width,
          height: size.height)
        return [
          Candidate(lines: lines, anchor: anchor, box: above, isAbove: true),
          Candidate(lines: lines, anchor: anchor, box: below, isAbove: false),
        ]
      }
    }
  }

  /// At the right of the plot, when there is no room at all.
  private func aside(_ index: Int) -> Candidate {
    let lines = wordings[index].last ?? []
    let size = Self.size(of: lines)
    let box = Box(
      x: width + 40, y: Double(index) * (size.height + 14), width: size.width, height: size.height)
    return Candidate(
      lines: lines, anchor: curves[index].last ?? DiagramPoint(x: 0, y: 0), box: box, isAbove: true)
  }

  private static func size(of lines: [String]) -> (width: Double, height: Double) {
    let longest = Double(lines.map(\.count).max() ?? 0)
    return (
      longest * Typography.smallest * Typography.averageCharacterWidth + 16,
      Double(lines.count) * Typography.smallest * 1.2 + 10
    )
  }

  /// Points every few points of a broken line.
  private static func dense(_ corners: [DiagramPoint]) -> [DiagramPoint] {
    zip(corners, corners.dropFirst()).flatMap { a, b -> [DiagramPoint] in
      let steps = max(1, Int(a.distance(to: b) / 6))
      return (0..<steps).map { step in
        let t = Double(step) / Double(steps)
        return DiagramPoint(x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t)
      }
    }
  }

  /// A place for a label.
  private struct Candidate {
    let lines: [String]
    let anchor: DiagramPoint
    let box: Box
    let isAbove: Bool

    /// The corner nearest to the curve.
    var corner: DiagramPoint {
      isAbove
        ? DiagramPoint(x: box.x, y: box.y) : DiagramPoint(x: box.x + box.width, y: box.y + box.height)
    }

    /// Whether the box would cover one of the points.
    func hides(_ points: [DiagramPoint], within margin: Double) -> Bool {
      points.contains { box.distance(to: $0) < margin }
    }

    /// How far other curves stay from the box and from the line that leads to it, up to what is enough.
    func room(among points: [DiagramPoint]) -> Double {
      let leader = CurveLabels.dense([anchor, corner])
      return points.reduce(CurveLabels.clear) { room, point in
        leader.reduce(min(room, box.distance(to: point))) { min($0, $1.distance(to: point)) }
      }
    }
  }

  /// A rectangle, by its left bottom corner.
  private struct Box {
    let x: Double, y: Double, width: Double, height: Double

    var middle: DiagramPoint { DiagramPoint(x: x + width / 2, y: y + height / 2) }

    func distance(to point: DiagramPoint) -> Double {
      let dx = max(x - point.x, 0, point.x - x - width), dy = max(y - point.y, 0, point.y - y - height)
      return (dx * dx + dy * dy).squareRoot()
    }

    func isClear(of other: Box) -> Bool {
      x > other.x + other.width + 8 || other.x > x + width + 8 || y > other.y + other.height + 8
        || other.y > y + height + 8
    }
  }
}
