internal import MaillageModel

/// The public list of countries, and what is often typed instead of one.
struct CountryText {
  /// What a cell holds.
  enum Finding {
    case code(String)
    /// A zone where a country is needed.
    case zone(Zone)
    case unknown
  }

  let typology: Typology

  func parse(_ text: String) -> Finding {
    let upper = text.uppercased()
    if upper.utf8.count == 2, let country = typology.countries[upper] { return .code(country.code) }
    if upper.utf8.count == 3, let country = typology.countries.first(where: { $0.alpha3 == upper }) {
      return .code(country.code)
    }
    if let country = typology.countries.parse(text) { return .code(country.code) }
    return zone(text).map { .zone($0) } ?? .unknown
  }

  // A zone by its name, by its initials (« UE »), or by a word of its name (« Afrique »).
  private func zone(_ text: String) -> Zone? {
    if let zone = typology.zones.parse(text) { return zone }
    let folded = String(text.prefix(60)).folded
    return typology.zones.first { zone in
      let words = zone.label.fr.folded.split(separator: " ")
      let initials = String(words.compactMap(\.first))
      return (initials.count > 1 && initials == folded)
        || (folded.utf8.count > 3 && words.contains { $0 == folded })
    }
  }

  /// Every accepted spelling, to look for the nearest.
  var spellings: NearestWords {
    NearestWords(
      typology.countries.flatMap { country in
        ([country.label.fr, country.label.en, country.alpha3] + country.synonyms).map {
          NearestWords.Candidate(
            id: country.code, spelling: $0, role: LocalizedText(fr: "pays", en: "country"))
        }
      })
  }

  /// The code for a country that is not known, in the part of ISO 3166-1 left to users.
  static let unknownCode = "ZZ"

  /// Whether the code is one that ISO 3166-1 leaves to users: it may then mean something else elsewhere.
  static func isUserAssigned(_ code: String) -> Bool {
    let letters = Array(code.utf8)
    guard letters.count == 2 else { return false }
    // AA, QM to QZ, XA to XZ and ZZ (ISO 3166-1, 8.1.3).
    switch (letters[0], letters[1]) {
    case (65, 65), (90, 90), (81, 77...90), (88, _): return true
    default: return false
    }
  }
}
