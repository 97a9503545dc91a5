import NetworkAlgorithms
import Testing

@Suite struct ConceptLatticeTests {
  @Test("Published numbers of concepts: Davis 65, living beings and water 19, King Arthur 5")
  func published() {
    #expect(Contexts.davis.concepts()?.count == 65)
    #expect(Contexts.water.concepts()?.count == 19)
    #expect(Contexts.arthur.concepts()?.count == 5)
    let dual = FormalContext(TwoModeNetworks.davis.transposed)
    #expect(dual.concepts()?.count == 65)
  }

  @Test("King Arthur’s lattice")
  func arthur() throws {
    let lattice = try #require(Contexts.arthur.lattice())
    #expect(lattice.concepts.map(\.extent) == [[0, 1, 2], [0, 1], [0], [2], []])
    #expect(lattice.concepts.map(\.intent) == [[], [0, 1], [0, 1, 2], [3], [0, 1, 2, 3]])
    #expect(lattice.lowerCovers == [[1, 3], [2], [4], [4], []])
    #expect(lattice.upperCovers == [[], [0], [1], [0], [2, 3]])
    #expect(lattice.objectConcepts == [2, 1, 3])
    #expect(lattice.attributeConcepts == [1, 1, 2, 3])
  }

  @Test("Concepts and covers by definition on random contexts", arguments: 0..<120 as Range<UInt64>)
  func bruteForce(seed: UInt64) throws {
    let context = Contexts.random(seed: seed)
    let lattice = try #require(context.lattice())
    let intents = Set(Contexts.subsets(context.attributeCount).map { context.closure(of: $0) })
    #expect(Set(lattice.concepts.map(\.intent)) == intents && lattice.concepts.count == intents.count)
    let extents = lattice.concepts.map { Set($0.extent) }
    for (index, concept) in lattice.concepts.enumerated() {
      #expect(concept.extent == context.objects(having: concept.intent))
      let below = extents.indices.filter { extents[$0].isStrictSubset(of: extents[index]) }
      let covers = below.filter { lower in
        !below.contains { extents[lower].isStrictSubset(of: extents[$0]) }
      }
      #expect(lattice.lowerCovers[index] == covers)
      #expect(
        lattice.upperCovers[index]
          == extents.indices.filter { lattice.lowerCovers[$0].contains(index) })
    }
    for object in 0..<context.objectCount {
      let concept = lattice.concepts[lattice.objectConcepts[object]]
      #expect(concept.intent == context.attributes(sharedBy: [object]))
    }
    for attribute in 0..<context.attributeCount {
      let concept = lattice.concepts[lattice.attributeConcepts[attribute]]
      #expect(concept.extent == context.objects(having: [attribute]))
    }
  }

  @Test("A limit is kept: nothing rather than a part")
  func limit() {
    #expect(Contexts.davis.concepts(atMost: 64) == nil)
    #expect(Contexts.davis.concepts(atMost: 65)?.count == 65)
    #expect(Contexts.davis.lattice(atMost: 10) == nil)
  }

  @Test("Contexts without objects, without attributes")
  func empty() {
    let objects = FormalContext(TwoModeGraph(rowCount: 3, columnCount: 0, incidences: []))
    #expect(objects.concepts()?.map(\.extent) == [[0, 1, 2]])
    let attributes = FormalContext(TwoModeGraph(rowCount: 0, columnCount: 2, incidences: []))
    #expect(attributes.concepts()?.map(\.intent) == [[0, 1]])
    #expect(attributes.lattice()?.attributeConcepts == [0, 0])
  }
}
