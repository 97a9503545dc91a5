internal import MaillageModel

/// Columns that hold data on persons: they are never read, whatever they hold.
enum PersonalColumns {
  private static let words: Set<String> = [
    "contact", "contacts", "mail", "mails", "email", "emails", "courriel", "courriels", "mel",
    "telephone", "telephones", "tel", "phone", "portable", "mobile", "gsm", "fax", "telecopie",
    "prenom", "prenoms", "firstname", "lastname", "adresse", "adresses", "address", "naissance",
    "birthdate", "interlocuteur", "interlocutrice", "civilite", "linkedin",
  ]
  private static let phrases = ["e mail", "first name", "last name", "nom de famille", "nom du referent"]

  /// Whether a column that no table knows looks like personal data, by its name.
  static func contains(_ name: String) -> Bool {
    let folded = name.folded
    return folded.split(separator: " ").contains { words.contains(String($0)) }
      || phrases.contains { folded.contains($0) }
  }
}
