extension Scratch<Int32> {
  /// How many arcs leave some nodes, where these are the offsets of compressed rows.
  @inline(__always)
  func arcCount(of nodes: borrowing Scratch<Int32>, _ places: Range<Int>) -> Int {
    var count = 0
    for place in places { count &+= Int(self[nodes[place] &+ 1] &- self[nodes[place]]) }
    return count
  }
}
