/// The name that a cell about an actor bears in the label that the library draws.
///
/// It holds the actor's identifier as hexadecimal digits: nothing that a user typed passes as it is.
enum ActorCell {
  /// What the library writes before a name, then what the names of cells and of heads of rows begin with.
  private static let anchor = "a_", cell = "cell-", head = "head-"

  static func name(_ actor: String, headsRow: Bool) -> String {
    let digits = Array("0123456789abcdef")
    return (headsRow ? head : cell)
      + String(actor.utf8.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  /// The actor of a name as the library writes it, and whether its cell is the head of a row.
  static func actor(of name: String) -> (id: String, headsRow: Bool)? {
    guard name.hasPrefix(anchor) else { return nil }
    // The library may write a hyphen as a reference to its character.
    let rest = name.dropFirst(anchor.count).replacing("&#45;", with: "-")
    guard let kind = [cell, head].first(where: rest.hasPrefix) else { return nil }
    let digits = rest.dropFirst(kind.count).compactMap(\.hexDigitValue)
    guard !digits.isEmpty, digits.count.isMultiple(of: 2), digits.count == rest.count - kind.count else {
      return nil
    }
    let bytes = stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
    return String(validating: bytes, as: UTF8.self).map { ($0, kind == head) }
  }
}

extension [XMLToken] {
  /// The same picture, its cells about an actor as groups that say which one, with its link instead of the empty
  /// one that made the library write them.
  func withActorCells(_ link: (String) -> XMLTag?) -> [XMLToken] {
    guard contains(where: { $0.cell != nil }) else { return self }
    var output: [XMLToken] = []
    output.reserveCapacity(count)
    // The links to write for the empty ones that begin, and those that are open.
    var coming: [XMLTag?] = [], open: [Bool] = []
    for token in self {
      if let cell = token.cell {
        let classes = cell.headsRow ? "node cell head" : "node cell"
        let group = [("class", classes), ("data-id", Markup.escaped(cell.id))]
        output.append(.start(XMLTag(name: "g", attributes: group, isEmpty: false)))
        coming.append(link(cell.id))
      } else if token.isStart(of: "a"), let link = coming.popLast() {
        if let link { output.append(.start(link)) }
        open.append(link != nil)
      } else if token == .end("a"), let isWritten = open.popLast() {
        if isWritten { output.append(token) }
      } else {
        output.append(token)
      }
    }
    return output
  }
}

extension XMLToken {
  /// The actor of the cell that begins here, and whether it is the head of a row.
  fileprivate var cell: (id: String, headsRow: Bool)? {
    guard case .start(let tag) = self, tag.name == "g", let id = tag["id"] else { return nil }
    return ActorCell.actor(of: id)
  }
}
