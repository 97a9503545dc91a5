import NetworkAlgorithms

/// Seeded graphs of the sizes and shapes that matter.
enum Generators {
  /// The named graphs; `nil` for an unknown name.
  static func graph(_ name: String) -> Ends? {
    switch name {
    case "district": preferentialAttachment(150, each: 5)
    case "territory": preferentialAttachment(300, each: 5)
    case "national": preferentialAttachment(20_000, each: 5)
    case "register": preferentialAttachment(200_000, each: 5)
    case "country": preferentialAttachment(1_000_000, each: 10)
    case "leaves": hubsAndLeaves(10_000)
    case "hubs": hubsWithTrees(10_680, core: 4_000, ties: 24_316)
    case "communities": communities(8_000, size: 40)
    case "services": table(40, 120, 900)
    case "actions": table(5_000, 50_000, 300_000)
    default: nil
    }
  }

  /// Nodes arrive one by one and tie themselves to `each` nodes chosen by their degree.
  static func preferentialAttachment(_ n: Int, each: Int) -> Ends {
    var generator = SeededGenerator(seed: 1)
    var ends = Ends(nodeCount: n)
    var stubs = [Int32]()
    for node in 0..<n {
      var chosen = [Int32]()
      while chosen.count < min(each, node) {
        let target =
          stubs.isEmpty || node <= each ? Int32(chosen.count) : stubs[generator.next(below: stubs.count)]
        if !chosen.contains(target) { chosen.append(target) }
      }
      for target in chosen {
        ends.add(Int32(node), target)
        stubs += [Int32(node), target]
      }
    }
    return ends
  }

  /// Half of the nodes hang from others as trees; the rest form dense circles linked by a few bridges.
  static func hubsAndLeaves(_ n: Int) -> Ends {
    var generator = SeededGenerator(seed: 2)
    var ends = Ends(nodeCount: n)
    let core = n / 2
    for node in 1..<core {
      let circle = node / 20 * 20
      for _ in 0..<3 where node > circle {
        ends.add(Int32(node), Int32(circle + generator.next(below: node - circle)))
      }
      if node == circle { ends.add(Int32(node), Int32(generator.next(below: circle))) }
      if generator.next(below: 10) == 0 { ends.add(Int32(node), Int32(generator.next(below: node))) }
    }
    for node in core..<n {
      let reach = generator.nextUnit()
      ends.add(Int32(node), Int32(Double(node) * reach * reach * reach))
    }
    return ends
  }

  /// As signatures of keys in the web of trust: a core without cuts where new nodes tie themselves to nodes of many
  /// ties and to neighbours of these, and trees that hang from it, mostly from the hubs.
  static func hubsWithTrees(_ n: Int, core: Int, ties: Int) -> Ends {
    var generator = SeededGenerator(seed: 5)
    var ends = Ends(nodeCount: n)
    var neighbors = [[Int32]](repeating: [], count: core)
    var stubs: [Int32] = []
    func tie(_ a: Int32, _ b: Int32) {
      ends.add(a, b)
      neighbors[Int(a)].append(b)
      neighbors[Int(b)].append(a)
      stubs += [a, b]
    }
    let inCore = ties - (n - core)
    tie(0, 1)
    for node in 2..<core {
      var chosen = [Int32]()
      // Two ties at least, so that no node of the core can cut it.
      let wanted = max(2, (node * inCore / core) - ends.pairs.count)
      while chosen.count < min(wanted, node) {
        let near = chosen.last.map { neighbors[Int($0)] } ?? []
        let target =
          !near.isEmpty && generator.next(below: 10) < 7
          ? near[generator.next(below: near.count)] : stubs[generator.next(below: stubs.count)]
        if !chosen.contains(target) { chosen.append(target) }
      }
      for target in chosen { tie(Int32(node), target) }
    }
    for node in core..<n {
      let isOnTree = node > core && generator.next(below: 2) == 0
      let place = generator.next(below: isOnTree ? node - core : stubs.count)
      ends.add(Int32(node), isOnTree ? Int32(core + place) : stubs[place])
    }
    return ends
  }

  /// Communities of `size` nodes with some ties between neighbours and few elsewhere.
  static func communities(_ n: Int, size: Int) -> Ends {
    var generator = SeededGenerator(seed: 3)
    var ends = Ends(nodeCount: n)
    for node in 0..<n {
      let first = node / size * size
      for _ in 0..<4 { ends.add(Int32(node), Int32(first + generator.next(below: size))) }
      if generator.next(below: 3) == 0 { ends.add(Int32(node), Int32(generator.next(below: n))) }
    }
    return ends
  }
}

extension Generators {
  /// A two-mode network of some ones, more of them in the first rows and columns.
  static func table(_ rows: Int, _ columns: Int, _ ones: Int) -> Ends {
    var generator = SeededGenerator(seed: 4)
    var ends = Ends(nodeCount: rows, columnCount: columns)
    while ends.pairs.count < ones {
      let (row, column) = (generator.nextUnit(), generator.nextUnit())
      ends.add(row: Int32(row.squareRoot() * row * Double(rows)), column: Int32(column * Double(columns)))
    }
    return ends
  }
}

/// Pairs of ends, each once.
struct Ends {
  let nodeCount: Int
  /// For a two-mode network, how many columns there are; `nodeCount` is then the number of its rows.
  let columnCount: Int?
  private(set) var pairs: [(Int32, Int32)] = []
  private var seen: Set<Int64> = []

  init(nodeCount: Int, columnCount: Int? = nil) {
    self.nodeCount = nodeCount
    self.columnCount = columnCount
  }

  mutating func add(row: Int32, column: Int32) {
    guard seen.insert(Int64(row) << 32 | Int64(column)).inserted else { return }
    pairs.append((row, column))
  }

  mutating func add(_ a: Int32, _ b: Int32) {
    guard a != b, seen.insert(Int64(min(a, b)) << 32 | Int64(max(a, b))).inserted else { return }
    pairs.append((a, b))
  }

  /// Whole weights from 1 to 8, the same for the same tie.
  var weights: [Double] { pairs.map { Double(1 + (Int($0.0) * 31 + Int($0.1) * 17) % 8) } }
}
