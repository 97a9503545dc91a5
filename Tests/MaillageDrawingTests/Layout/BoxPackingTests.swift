import Testing

@testable import MaillageDrawing

@Suite struct BoxPackingTests {
  private static func box(_ width: Double, _ height: Double) -> Places.Place {
    Places.Place(x: 7, y: 7, width: width, height: height)
  }

  @Test("The highest first, the next beside it, the last under the lower one where it fits")
  func packed() {
    let packing = BoxPacking([Self.box(40, 20), Self.box(50, 100), Self.box(40, 30)], width: 100, gap: 10)
    // From 0 to 50 and from 60 to 100: the third box has room 10 points under the second.
    #expect(
      packing.boxes == [
        Places.Place(x: 80, y: -50, width: 40, height: 20),
        Places.Place(x: 25, y: -50, width: 50, height: 100),
        Places.Place(x: 80, y: -15, width: 40, height: 30),
      ])
    #expect(packing.extent.width == 100 && packing.extent.height == 100)
  }

  @Test("A row begins on the left, though a little more room is above a place further on")
  func rows() {
    let boxes = [Self.box(50, 100), Self.box(40, 90), Self.box(40, 30), Self.box(40, 20)]
    let packed = BoxPacking(boxes, width: 120, gap: 20).boxes
    // Under the second box, the last two would stand 10 points higher than under the first.
    #expect(packed.map(\.x) == [25, 90, 20, 80])
    #expect(packed.map(\.y) == [-50, -45, -135, -130])
  }

  @Test("A box wider than the room stands under the others, alone; none takes nothing")
  func wide() {
    let packing = BoxPacking([Self.box(200, 20), Self.box(30, 40)], width: 100, gap: 10)
    #expect(packing.boxes.map(\.x) == [100, 15])
    #expect(packing.boxes.map(\.y) == [-60, -20])
    #expect(BoxPacking([], width: 100, gap: 10).extent.height == 0)
  }

  @Test("No two of many boxes come nearer than the gap, none leaves the width")
  func many() {
    let boxes: [Places.Place] = (0..<40).map { number in
      let width = 20 + number * 37 % 50, height = 15 + number * 53 % 70
      return Self.box(Double(width), Double(height))
    }
    let packed = BoxPacking(boxes, width: 300, gap: 8).boxes
    for (index, box) in packed.enumerated() {
      #expect(box.x - box.width / 2 >= -1e-9 && box.x + box.width / 2 <= 300 + 1e-9)
      #expect(box.width == boxes[index].width && box.height == boxes[index].height)
      for other in packed[(index + 1)...] { #expect(!box.isNear(other, gap: 7.9)) }
    }
  }
}
