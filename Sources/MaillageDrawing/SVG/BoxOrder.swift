extension [XMLToken] {
  /// The same picture, its boxes written in the order of the diagram.
  ///
  /// The library writes them in the order in which their names lie in memory, which may change from one drawing to
  /// the next. Boxes do not lie over each other: their order shows in the bytes only.
  var withBoxesInOrder: [XMLToken] {
    let boxes = self.boxes
    let sorted = boxes.sorted { $0.number < $1.number }
    guard !zip(boxes, sorted).allSatisfy({ $0.number == $1.number }) else { return self }
    var output: [XMLToken] = []
    output.reserveCapacity(count)
    var written = 0
    for (place, box) in zip(boxes, sorted) {
      output += self[written..<place.range.lowerBound] + self[box.range]
      written = place.range.upperBound
    }
    return output + self[written...]
  }

  /// The groups of the boxes c1, c2… in the order of the picture.
  private var boxes: [(range: Range<Int>, number: Int)] {
    var boxes: [(range: Range<Int>, number: Int)] = []
    // Whether each open group is a box, and which.
    var open: [(start: Int, number: Int?)] = []
    for (index, token) in enumerated() {
      switch token {
      case .start(let tag) where tag.name == "g" && !tag.isEmpty:
        let id = tag["class"]?.hasPrefix("cluster") == true ? tag["id"] : nil
        open.append((index, id.flatMap { $0.first == "c" ? Int($0.dropFirst()) : nil }))
      case .end("g"):
        if let group = open.popLast(), let number = group.number {
          boxes.append((group.start..<index + 1, number))
        }
      default: continue
      }
    }
    return boxes
  }
}
