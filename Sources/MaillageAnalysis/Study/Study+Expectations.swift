internal import MaillageModel

extension Study {
  /// Whether a role line is expected of an actor: a foreign partner or a firm is rather whom the others serve.
  func mayHoldFunction(_ id: String) -> Bool {
    guard let category = actor(id)?.category else { return true }
    return !typology.category(category, has: .foreign) && !typology.category(category, has: .firm)
  }
}
