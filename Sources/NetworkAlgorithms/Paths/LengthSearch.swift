/// Brandes' algorithm by lengths on the blocks of a graph, with the buffers kept between sources.
///
/// Dijkstra's algorithm first settles the nodes; paths are counted afterwards in that order, so that the queue
/// knows nothing of them. Two lengths nearer than 10⁻¹² of each other, relatively, are equal.
struct LengthSearch: ~Copyable {
  private let offsets: Scratch<Int32>
  private let targets: Scratch<Int32>
  private let lengths: Scratch<Double>
  private let sizes: Scratch<Double>
  private let total: Scratch<Double>
  private let distance: Scratch<Double>
  private let paths: Scratch<Double>
  private let dependency: Scratch<Double>
  /// The nodes in the order in which they are settled, and the place of each in it.
  private let order: Scratch<Int32>
  private let place: Scratch<Int32>
  /// The nodes before each node on shortest paths, in the order of the nodes; they end at `linkEnds`.
  private let links: Scratch<Int32>
  private let linkEnds: Scratch<Int32>
  /// A heap of four children a node; a node waits once for each time its distance fell.
  private let keys: Scratch<Double>
  private let waiting: Scratch<Int32>

  init(_ rows: CompressedRows, sizes: [Double]) {
    let n = rows.rowCount
    let arcs = rows.targets.count
    offsets = Scratch(rows.offsets)
    targets = Scratch(rows.targets)
    lengths = Scratch(rows.weights ?? [Double](repeating: 1, count: arcs))
    self.sizes = Scratch(sizes)
    total = Scratch(repeating: 0, count: n)
    distance = Scratch(repeating: .infinity, count: n)
    paths = Scratch(repeating: 0, count: n)
    dependency = Scratch(repeating: 0, count: n)
    order = Scratch(repeating: 0, count: n)
    place = Scratch(repeating: 0, count: n)
    links = Scratch(repeating: 0, count: arcs)
    linkEnds = Scratch(repeating: 0, count: n)
    keys = Scratch(repeating: 0, count: arcs + 1)
    waiting = Scratch(repeating: 0, count: arcs + 1)
  }

  func dependencies() -> [Double] { (0..<total.count).map { total[$0] } }

  /// Adds the dependencies of a source on the nodes of its block.
  func run(from source: Int, in block: Range<Int>) {
    for node in block {
      distance[node] = .infinity
      place[node] = Int32.max
    }
    let count = settle(from: source)
    countPaths(count)
    accumulate(count, sizes[source])
  }

  private func settle(from source: Int) -> Int {
    var settled = 0
    var heapCount = 1
    distance[source] = 0
    keys[0] = 0
    waiting[0] = Int32(source)
    while heapCount > 0 {
      let node = waiting[0]
      heapCount -= 1
      sink(keys[heapCount], waiting[heapCount], heapCount)
      guard place[node] == Int32.max else { continue }
      place[node] = Int32(settled)
      order[settled] = node
      settled += 1
      let start = distance[node]
      for arc in Int(offsets[node])..<Int(offsets[node &+ 1]) {
        let length = start + lengths[arc]
        let target = targets[arc]
        guard length < distance[target] else { continue }
        distance[target] = length
        rise(length, target, heapCount)
        heapCount += 1
      }
    }
    return settled
  }

  private func rise(_ key: Double, _ node: Int32, _ start: Int) {
    var index = start
    while index > 0 {
      let parent = (index &- 1) / 4
      guard key < keys[parent] else { break }
      keys[index] = keys[parent]
      waiting[index] = waiting[parent]
      index = parent
    }
    keys[index] = key
    waiting[index] = node
  }

  private func sink(_ key: Double, _ node: Int32, _ count: Int) {
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
      waiting[index] = waiting[least]
      index = least
    }
    keys[index] = key
    waiting[index] = node
  }

  private func countPaths(_ count: Int) {
    var end = 0
    paths[order[0]] = 1
    linkEnds[0] = 0
    for index in 1..<max(1, count) {
      let node = order[index]
      let high = distance[node] * (1 + 1e-12)
      var sum = 0.0
      for arc in Int(offsets[node])..<Int(offsets[node &+ 1]) {
        let before = targets[arc]
        guard distance[before] + lengths[arc] <= high, place[before] < Int32(index) else { continue }
        sum += paths[before]
        links[end] = before
        end += 1
      }
      paths[node] = sum
      linkEnds[index] = Int32(end)
    }
  }

  private func accumulate(_ count: Int, _ sourceSize: Double) {
    for index in stride(from: count - 1, to: 0, by: -1) {
      let node = order[index]
      let share = (sizes[Int(node)] + dependency[node]) / paths[node]
      for link in Int(linkEnds[index &- 1])..<Int(linkEnds[index]) {
        let before = links[link]
        dependency[before] += paths[before] * share
      }
      total[node] += dependency[node] * sourceSize
      dependency[node] = 0
    }
    dependency[order[0]] = 0
  }
}
