/// The word that a user most likely meant, among those that exist.
package enum Suggestion {
  /// The nearest word; `nil` when none is near.
  package static func nearest(to word: String, among words: [String]) -> String? {
    NearestWords(codes: words).suggestions(for: word).first?.id
  }
}
