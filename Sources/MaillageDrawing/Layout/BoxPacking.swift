/// Sets boxes of any sizes on a width, the highest first, each as high as it can stand and, of places that differ
/// by less than a gap, as far left: a row that begins in the middle of the page seems to follow from what is above.
struct BoxPacking {
  /// The boxes at their places, in their order: the first row begins at 0, the others are below.
  let boxes: [Places.Place]

  /// Packs boxes, wherever they stood.
  ///
  /// - Parameters:
  ///   - boxes: Their sizes count, in points.
  ///   - width: What they share out; one that is wider stands alone in its row.
  ///   - gap: The least distance between two of them.
  init(_ boxes: [Places.Place], width: Double, gap: Double) {
    let order = boxes.indices.sorted { a, b in
      (boxes[b].height, boxes[b].width, a) < (boxes[a].height, boxes[a].width, b)
    }
    var packed = boxes
    var settled: [Places.Place] = []
    for index in order {
      let box = boxes[index]
      let lefts = [0] + settled.map { $0.x + $0.width / 2 + gap }.filter { $0 + box.width <= width }
      let places = lefts.map { left in
        Self.highest(box, left: left, among: settled, gap: gap)
      }
      let top = places.map(\.y).max() ?? box.y
      let best = places.filter { $0.y > top - gap }.min { ($0.x, -$0.y) < ($1.x, -$1.y) } ?? box
      settled.append(best)
      packed[index] = best
    }
    self.boxes = packed
  }

  /// The size of the whole, in points.
  var extent: GridExtent {
    let whole = Places.Place(around: boxes)
    return GridExtent(width: whole.width, height: whole.height)
  }

  /// The highest place of a box whose left side is known.
  private static func highest(
    _ box: Places.Place, left: Double, among settled: [Places.Place], gap: Double
  ) -> Places.Place {
    var place = box
    place.x = left + box.width / 2
    place.y = -box.height / 2
    // What stands at the distance of the gap is not in the way.
    while let above = settled.first(where: { $0.isNear(place, gap: gap - 0.01) }) {
      place.y = above.y - above.height / 2 - gap - box.height / 2
    }
    return place
  }
}
