/// A heap of nodes by length, four children a node; a node waits once for each time its length fell.
struct LengthHeap: ~Copyable {
  private let keys: Scratch<Double>
  private let nodes: Scratch<Int32>

  /// - Parameter entries: How many entries may wait at once.
  init(entries: Int) {
    keys = Scratch(repeating: 0, count: entries)
    nodes = Scratch(repeating: 0, count: entries)
  }

  /// Adds a node; `count` is the number of those that wait.
  @inline(__always)
  func add(_ node: Int32, _ key: Double, _ count: inout Int) {
    var index = count
    while index > 0 {
      let parent = (index &- 1) / 4
      guard key < keys[parent] else { break }
      keys[index] = keys[parent]
      nodes[index] = nodes[parent]
      index = parent
    }
    keys[index] = key
    nodes[index] = node
    count &+= 1
  }

  /// Takes the node of the smallest key.
  @inline(__always)
  func takeFirst(_ count: inout Int) -> Int32 {
    let taken = nodes[0]
    count &-= 1
    let key = keys[count]
    let node = nodes[count]
    var index = 0
    while true {
      let first = 4 &* index &+ 1
      guard first < count else { break }
      var least = first
      for child in first &+ 1..<max(first &+ 1, min(first &+ 4, count)) where keys[child] < keys[least] {
        least = child
      }
      guard keys[least] < key else { break }
      keys[index] = keys[least]
      nodes[index] = nodes[least]
      index = least
    }
    keys[index] = key
    nodes[index] = node
    return taken
  }
}
