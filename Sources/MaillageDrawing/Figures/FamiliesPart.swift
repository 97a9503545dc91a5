internal import MaillageModel

/// What a page of the figure of the families shows.
enum FamiliesPart {
  /// Every tie, a stroke for each of its families.
  case whole
  /// The ties of one family.
  case family(Family)
  /// The ties that name no family.
  case unnamed

  /// The parts that pages share out, in the typology's order.
  static func all(_ typology: Typology) -> [FamiliesPart] {
    typology.families.map { .family($0) } + [.unnamed]
  }

  /// What the part keeps of a tie; nothing when it has nothing of it.
  func kept(_ tie: FamiliesScene.Tie) -> FamiliesScene.Tie? {
    switch self {
    case .whole: tie
    case .family(let family):
      tie.families.contains { $0.code == family.code }
        ? FamiliesScene.Tie(a: tie.a, b: tie.b, families: [family]) : nil
    case .unnamed: tie.families.isEmpty ? tie : nil
    }
  }
}
