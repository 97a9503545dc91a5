/// A binary heap of nodes that gives the one with the smallest key first and lets a key decrease.
struct NodeQueue {
  private var heap: [Int32] = []
  private var place: [Int32]
  private(set) var key: [Double]

  init(nodeCount: Int) {
    place = [Int32](repeating: -1, count: nodeCount)
    key = [Double](repeating: .infinity, count: nodeCount)
  }

  /// Adds the node or lowers its key.
  mutating func push(_ node: Int32, key newKey: Double) {
    key[Int(node)] = newKey
    if place[Int(node)] < 0 {
      place[Int(node)] = Int32(heap.count)
      heap.append(node)
    }
    rise(Int(place[Int(node)]))
  }

  mutating func popFirst() -> Int32? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    place[Int(first)] = -1
    if !heap.isEmpty {
      heap[0] = last
      sink(0)
    }
    return first
  }

  /// Forgets the key of a node that has left the queue.
  mutating func reset(_ node: Int32) { key[Int(node)] = .infinity }

  private mutating func rise(_ start: Int) {
    var index = start
    let node = heap[index]
    while index > 0 {
      let parent = (index - 1) / 2
      guard key[Int(node)] < key[Int(heap[parent])] else { break }
      move(heap[parent], to: index)
      index = parent
    }
    move(node, to: index)
  }

  private mutating func sink(_ start: Int) {
    var index = start
    let node = heap[index]
    while true {
      var child = 2 * index + 1
      guard child < heap.count else { break }
      if child + 1 < heap.count && key[Int(heap[child + 1])] < key[Int(heap[child])] { child += 1 }
      guard key[Int(heap[child])] < key[Int(node)] else { break }
      move(heap[child], to: index)
      index = child
    }
    move(node, to: index)
  }

  private mutating func move(_ node: Int32, to index: Int) {
    heap[index] = node
    place[Int(node)] = Int32(index)
  }
}
