import NetworkAlgorithms
import Testing

@Suite struct FormalContextTests {
  @Test("Derivations of Davis: whoever came to events 5 and 6 came to event 8")
  func davis() {
    let davis = Contexts.davis
    #expect(davis.objects(having: [4, 5]).count == 6)
    #expect(davis.closure(of: [4, 5]) == [4, 5, 7])
    #expect(davis.attributes(sharedBy: [16, 17]) == [8, 10])
    #expect(davis.objects(having: []).count == 18 && davis.attributes(sharedBy: []).count == 14)
  }

  @Test("By definition on random contexts", arguments: 0..<40 as Range<UInt64>)
  func bruteForce(seed: UInt64) {
    let context = Contexts.random(seed: seed)
    for set in Contexts.subsets(context.attributeCount) {
      let extent = (0..<context.objectCount).filter { object in
        set.allSatisfy { context.table.contains(object, $0) }
      }
      #expect(context.objects(having: set) == extent)
      let closure = (0..<context.attributeCount).filter { attribute in
        extent.allSatisfy { context.table.contains($0, attribute) }
      }
      #expect(context.closure(of: set) == closure)
      #expect(context.attributes(sharedBy: extent) == closure)
    }
  }

  @Test("More than 64 objects and attributes")
  func wide() {
    let wide = FormalContext(TwoModeNetworks.complete(130, 70))
    #expect(wide.closure(of: []).count == 70 && wide.objects(having: [69]).count == 130)
    #expect(wide.concepts()?.count == 1)
    #expect(wide.implications()?.map(\.conclusion.count) == [70])
  }
}
