internal import MaillageAnalysis
internal import MaillageModel

/// The punctuation of the product's two languages.
enum Wording {
  /// The colon of the language, with the space before it.
  static func colon(_ language: Language) -> String { language == .fr ? "\u{A0}: " : ": " }

  /// The semicolon of the language.
  static func semicolon(_ language: Language) -> String { language == .fr ? "\u{A0}; " : "; " }
}

extension Phrasing.Noun {
  static let observedGroup = Self(
    fr: ("groupe observé", "groupes observés"), en: ("observed group", "observed groups"))
  static let pairOfGroups = Self(
    fr: ("paire de groupes", "paires de groupes"), en: ("pair of groups", "pairs of groups"),
    isFeminine: true)
  static let sureTie = Self(fr: ("lien sûr", "liens sûrs"), en: ("sure tie", "sure ties"))
  static let partner = Self(fr: ("partenaire", "partenaires"), en: ("partner", "partners"))
  /// A function in a family: what coverage counts.
  static let functionInFamily = Self(
    fr: ("couple fonction-famille", "couples fonction-famille"),
    en: ("function-family pair", "function-family pairs"))
  static let sharedActor = Self(
    fr: ("acteur commun", "acteurs communs"), en: ("shared actor", "shared actors"))
  static let serviceType = Self(
    fr: ("type de service", "types de service"), en: ("type of service", "types of service"))
  static let way = Self(fr: ("passage", "passages"), en: ("way", "ways"))
  static let reason = Self(fr: ("raison", "raisons"), en: ("reason", "reasons"), isFeminine: true)
  static let tiedPair = Self(
    fr: ("paire en relation", "paires en relation"), en: ("tied pair", "tied pairs"), isFeminine: true)
  static let gap = Self(fr: ("manque", "manques"), en: ("gap", "gaps"))
  static let removedActor = Self(
    fr: ("acteur retiré", "acteurs retirés"), en: ("actor removed", "actors removed"))
  static let addedActor = Self(fr: ("ajouté", "ajoutés"), en: ("added", "added"))
  static let newRelation = Self(
    fr: ("relation nouvelle", "relations nouvelles"), en: ("new relation", "new relations"),
    isFeminine: true)
  static let brokenRelay = Self(fr: ("relais rompu", "relais rompus"), en: ("broken relay", "broken relays"))
}

extension FigureContext {
  /// A count with its noun, which agrees.
  func count(_ number: Int, _ noun: Phrasing.Noun) -> String {
    say(Phrasing.count(number, noun)).replacing("\u{202F}", with: "\u{A0}")
  }

  /// A number with its thousands apart, by the no-break space that the fonts of figures have.
  func whole(_ number: Int) -> String { say(Phrasing.whole(number)).replacing("\u{202F}", with: "\u{A0}") }

  /// All the items in words: « a, b et c ».
  func list(_ items: [String]) -> String { say(Phrasing.list(names: items, limit: items.count)) }
}

extension String {
  /// The text with its first letter in lower case, for the middle of a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
