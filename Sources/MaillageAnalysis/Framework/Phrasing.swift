package import MaillageModel

/// Small pieces of sentences, the same in every finding: counts, lists, numbers, quotes.
package enum Phrasing {
  /// A noun that agrees with its count.
  package struct Noun: Sendable {
    let fr: (singular: String, plural: String)
    let en: (singular: String, plural: String)
    let isFeminine: Bool

    /// Creates a noun from its singulars and plurals, and its gender in French: « aucun » or « aucune » of it.
    package init(
      fr: (singular: String, plural: String), en: (singular: String, plural: String), isFeminine: Bool = false
    ) {
      self.fr = fr
      self.en = en
      self.isFeminine = isFeminine
    }
  }

  /// A count with its noun: « 1 acteur », « 3 acteurs ». French counts zero as a singular.
  package static func count(_ number: Int, _ noun: Noun) -> LocalizedText {
    LocalizedText(
      fr: whole(number).fr + "\u{A0}" + (abs(number) < 2 ? noun.fr.singular : noun.fr.plural),
      en: whole(number).en + " " + (number == 1 ? noun.en.singular : noun.en.plural))
  }

  /// A count with its noun, told in words when there is nothing to count: « aucun acteur », « aucune action ».
  package static func countOrNone(_ number: Int, _ noun: Noun) -> LocalizedText {
    guard number == 0 else { return count(number, noun) }
    return LocalizedText(
      fr: (noun.isFeminine ? "aucune" : "aucun") + "\u{A0}" + noun.fr.singular, en: "no " + noun.en.plural)
  }

  /// Several counts and what each is of, without those of nothing: « 3 avec une relation, 1 à vérifier ».
  package static func counts(_ parts: [(number: Int, of: LocalizedText)]) -> LocalizedText {
    let told = parts.filter { $0.number > 0 }.map { whole($0.number) + LocalizedText(verbatim: " ") + $0.of }
    return LocalizedText(
      fr: told.map(\.fr).joined(separator: ", "), en: told.map(\.en).joined(separator: ", "))
  }

  /// A whole number, its thousands apart: « 3 008 ».
  package static func whole(_ number: Int) -> LocalizedText {
    let sign = number < 0 ? "\u{2212}" : ""
    guard number.magnitude >= 1000 else { return LocalizedText(verbatim: sign + "\(number.magnitude)") }
    var groups: [Substring] = []
    var rest = String(number.magnitude)[...]
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    groups.insert(rest, at: 0)
    return LocalizedText(
      fr: sign + groups.joined(separator: "\u{202F}"), en: sign + groups.joined(separator: ","))
  }

  /// An amount rounded to the euro: « 3 008 000 € ».
  package static func euros(_ amount: Double) -> LocalizedText {
    let text = amount.magnitude < 1e15 ? whole(Int(amount.rounded())) : number(amount, decimals: 0)
    return LocalizedText(fr: text.fr + "\u{A0}€", en: "€" + text.en)
  }

  /// A list in words: « a, b et c »; past the limit, « a, b et 4 autres ».
  package static func list(_ items: [LocalizedText], limit: Int = 6) -> LocalizedText {
    LocalizedText(
      fr: joined(items.map(\.fr), limit: limit, and: "et", others: ("autre", "autres")),
      en: joined(items.map(\.en), limit: limit, and: "and", others: ("other", "others")))
  }

  /// A list of names, as ``list(_:limit:)``.
  package static func list(names: [String], limit: Int = 6) -> LocalizedText {
    list(names.map { LocalizedText(verbatim: $0) }, limit: limit)
  }

  /// The items of a cell, one after the other: semicolons part them, for a name may hold a comma.
  package static func parted(_ items: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      fr: items.map(\.fr).joined(separator: "\u{A0}; "), en: items.map(\.en).joined(separator: "; "))
  }

  /// Alternatives in words: « a, b ou c ».
  package static func alternatives(_ items: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      fr: joined(items.map(\.fr), limit: items.count, and: "ou", others: ("autre", "autres")),
      en: joined(items.map(\.en), limit: items.count, and: "or", others: ("other", "others")))
  }

  /// A number rounded to some decimals, with the decimal comma in French.
  package static func number(_ value: Double, decimals: Int) -> LocalizedText {
    let text = fixed(value, decimals: decimals)
    return LocalizedText(fr: text.replacing(".", with: ","), en: text)
  }

  /// A ratio from 0 to 1 as a whole percentage.
  package static func percent(_ ratio: Double) -> LocalizedText {
    let text = fixed(ratio * 100, decimals: 0)
    return LocalizedText(fr: text + "\u{A0}%", en: text + "%")
  }

  /// The extremes of a rank: « rang 2 », « rang 1 à 3 »; « sans rang » where there is none.
  package static func rank(_ range: ClosedRange<Int>?) -> LocalizedText {
    guard let range else { return LocalizedText(fr: "sans rang", en: "no rank") }
    let (best, worst) = (whole(range.lowerBound), whole(range.upperBound))
    return best == worst
      ? LocalizedText(fr: "rang \(best.fr)", en: "rank \(best.en)")
      : LocalizedText(fr: "rang \(best.fr) à \(worst.fr)", en: "rank \(best.en) to \(worst.en)")
  }

  /// A user's words between quotes.
  package static func quoted(_ text: LocalizedText) -> LocalizedText {
    LocalizedText(fr: "«\u{A0}\(nested(text).fr)\u{A0}»", en: "“\(nested(text).en)”")
  }

  /// A text that stands between quotes: its own quotes become those of the second level.
  package static func nested(_ text: LocalizedText) -> LocalizedText {
    guard (text.fr + text.en).unicodeScalars.contains(where: { $0 == "«" || $0 == "“" }) else { return text }
    return LocalizedText(
      fr: text.fr.replacing("«\u{A0}", with: "“").replacing("\u{A0}»", with: "”")
        .replacing("«\u{20}", with: "“").replacing("\u{20}»", with: "”"),
      en: text.en.replacing("“", with: "‘").replacing("”", with: "’"))
  }

  private static func joined(
    _ items: [String], limit: Int, and: String, others: (singular: String, plural: String)
  ) -> String {
    guard items.count > 1 else { return items.first ?? "" }
    guard items.count > limit + 1 else {
      return items.dropLast().joined(separator: ", ") + " \(and) " + items[items.count - 1]
    }
    let rest = items.count - limit
    return items.prefix(limit).joined(separator: ", ")
      + " \(and) \(rest) " + (rest == 1 ? others.singular : others.plural)
  }

  /// Rounds half away from zero on the decimal digits wanted, without a locale.
  private static func fixed(_ value: Double, decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (value * scale).rounded()
    guard abs(scaled) < 1e15 else { return "\(value)" }
    let units = Int(abs(scaled))
    let sign = scaled < 0 ? "\u{2212}" : ""
    guard decimals > 0 else { return sign + String(units) }
    let digits = String(repeating: "0", count: max(0, decimals + 1 - String(units).count)) + String(units)
    return sign + digits.dropLast(decimals) + "." + digits.suffix(decimals)
  }
}

extension Phrasing.Noun {
  package static let actor = Self(fr: ("acteur", "acteurs"), en: ("actor", "actors"))
  package static let action = Self(fr: ("action", "actions"), en: ("action", "actions"), isFeminine: true)
  package static let function = Self(
    fr: ("fonction", "fonctions"), en: ("function", "functions"), isFeminine: true)
  package static let tie = Self(fr: ("lien", "liens"), en: ("tie", "ties"))
  package static let pair = Self(fr: ("paire", "paires"), en: ("pair", "pairs"), isFeminine: true)
  package static let cell = Self(fr: ("case", "cases"), en: ("cell", "cells"), isFeminine: true)
  package static let actionType = Self(
    fr: ("type d’action", "types d’action"), en: ("type of action", "types of action"))
  package static let partnership = Self(
    fr: ("partenariat", "partenariats"), en: ("partnership", "partnerships"))
  package static let relation = Self(
    fr: ("relation", "relations"), en: ("relation", "relations"), isFeminine: true)
  package static let sureRelation = Self(
    fr: ("relation sûre", "relations sûres"), en: ("sure relation", "sure relations"), isFeminine: true)
  package static let role = Self(fr: ("rôle", "rôles"), en: ("role", "roles"))
  package static let zone = Self(fr: ("zone", "zones"), en: ("zone", "zones"), isFeminine: true)
  package static let category = Self(
    fr: ("catégorie", "catégories"), en: ("category", "categories"), isFeminine: true)
  package static let begunAction = Self(
    fr: ("action commencée", "actions commencées"), en: ("action begun", "actions begun"), isFeminine: true)
  package static let begunOrUndatedAction = Self(
    fr: ("action commencée ou sans date de début", "actions commencées ou sans date de début"),
    en: ("action begun or without start date", "actions begun or without start date"), isFeminine: true)

  /// What actions of a study are: one whose start nobody gave is taken for begun, and must not be said to be.
  package static func begun(_ actions: [Action]) -> Self {
    actions.contains { $0.validity.start == nil } ? .begunOrUndatedAction : .begunAction
  }
}

extension String {
  /// The text with its first letter in upper case, for the beginning of a sentence.
  package var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension LocalizedText {
  /// The text followed by another.
  package static func + (a: LocalizedText, b: LocalizedText) -> LocalizedText {
    LocalizedText(fr: a.fr + b.fr, en: a.en + b.en)
  }

  /// The text with its first letter in upper case, for the beginning of a sentence.
  package var uppercasedFirst: LocalizedText {
    LocalizedText(fr: fr.uppercasedFirst, en: en.uppercasedFirst)
  }

  /// The text with the spaces of French typography, which officers do not type in a typology.
  package var typeset: LocalizedText {
    var french = fr
    for mark in [";", ":", "?", "!", "»"] {
      french = french.replacing("\u{20}" + mark, with: "\u{A0}" + mark)
    }
    return LocalizedText(fr: french.replacing("«\u{20}", with: "«\u{A0}"), en: en)
  }
}
