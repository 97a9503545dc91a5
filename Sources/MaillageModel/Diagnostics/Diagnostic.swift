/// How much a diagnostic weighs.
public enum Severity: String, Sendable, Comparable, CaseIterable {
  /// The tables cannot be used as they are; nothing is written.
  case error
  /// Doubtful: the study goes on and says so.
  case warning
  /// Worth knowing.
  case notice

  /// Orders the graver first.
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .notice: 2
    }
  }
}

/// One thing to tell about the input: what was found, where, and what to do.
public struct Diagnostic: Sendable, Hashable {
  /// A stable code: `E07`, `A20`, `N40`.
  public let code: String
  /// How much it weighs.
  public let severity: Severity
  /// Where it is.
  public let location: SourceLocation
  /// Other places that matter, such as the first use of a repeated identifier.
  public let related: [SourceLocation]
  /// What was found, as the table writes it; shortened, and absent when it is personal data.
  public let value: String?
  /// What was found, in a sentence without its place.
  public let message: LocalizedText
  /// What to do about it.
  public let remedy: LocalizedText
  /// How many findings of its kind it counts instead of telling them; 0 for a finding.
  public let untold: Int

  /// Creates a diagnostic; the value is cut to 80 characters.
  package init(
    code: String, severity: Severity, at location: SourceLocation, related: [SourceLocation] = [],
    value: String? = nil, message: LocalizedText, remedy: LocalizedText, untold: Int = 0
  ) {
    self.code = code
    self.severity = severity
    self.location = location
    self.related = related
    self.value = value.map(Self.shortened)
    self.message = message
    self.remedy = remedy
    self.untold = untold
  }

  /// A user's text made fit for a message: one line, 80 characters at the most, no control character.
  public static func shortened(_ text: String) -> String {
    let visible = String(
      text.unicodeScalars.prefix(400).map { scalar -> Character in
        scalar.properties.generalCategory == .control ? " " : Character(scalar)
      })
    return visible.count > 80 ? visible.prefix(79) + "…" : visible
  }

  /// The sentence for people: place, finding, related places, remedy.
  public func described(_ language: Language) -> String {
    location.described(language) + separator(language) + finding(language)
  }

  /// The sentence without the place of the finding.
  public func finding(_ language: Language) -> String {
    var text = message[language]
    if !related.isEmpty {
      let places = related.map { place in
        place.file == location.file ? lineOnly(place, language) : place.described(language)
      }
      text += " (" + (language == .fr ? "voir " : "see ") + places.joined(separator: ", ") + ")"
    }
    let advice = remedy[language]
    return advice.isEmpty ? text : text + " " + advice
  }

  private func lineOnly(_ place: SourceLocation, _ language: Language) -> String {
    guard let line = place.line else { return place.described(language) }
    return language == .fr ? "ligne \(line)" : "line \(line)"
  }

  private func separator(_ language: Language) -> String {
    language == .fr ? "\u{A0}: " : ": "
  }
}

extension Diagnostic: Comparable {
  /// Orders by severity, place, code, then value, so that a list is the same from run to run; what is only counted
  /// comes after what is told, for the first line is what to mend first.
  public static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    if a.severity != b.severity { return a.severity < b.severity }
    if (a.untold > 0) != (b.untold > 0) { return b.untold > 0 }
    if a.location != b.location { return a.location < b.location }
    if a.code != b.code { return a.code.precedesInBytes(b.code) }
    if a.value != b.value { return (a.value ?? "").precedesInBytes(b.value ?? "") }
    return a.message.fr.precedesInBytes(b.message.fr)
  }
}

extension Sequence<Diagnostic> {
  /// How many findings of a severity there are, those that are only counted among them.
  package func findingCount(_ severity: Severity) -> Int {
    reduce(0) { $0 + ($1.severity == severity ? Swift.max(1, $1.untold) : 0) }
  }
}
