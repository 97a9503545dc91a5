internal import MaillageModel

/// Sustainable development goals: `8`, `ODD 8`, or the target `8.3`.
enum GoalText {
  /// The goal as `8` or `8.3`; absent when it is none.
  static func parse(_ text: String) -> String? {
    var word = text.folded
    for prefix in ["odd", "sdg", "objectif", "goal"] where word.hasPrefix(prefix) {
      word = String(word.dropFirst(prefix.count))
    }
    // Folding made `8.3` into `8 3`.
    let parts = word.split(separator: " ")
    guard (1...2).contains(parts.count), let goal = Int(parts[0]), (1...17).contains(goal) else { return nil }
    if parts.count == 1 { return String(goal) }
    let target = parts[1]
    guard target.utf8.count <= 2, target.allSatisfy({ $0.isASCII }) else { return nil }
    return (Int(target) != nil || target.utf8.count == 1) && !target.isEmpty ? "\(goal).\(target)" : nil
  }
}
