/// A country of ISO 3166-1.
public struct Country: Coded {
  /// The two-letter code.
  public let code: String
  /// The three-letter code.
  public let alpha3: String
  /// The name shown to people.
  public let label: LocalizedText
  /// Other accepted spellings.
  public let synonyms: [String]

  package init(code: String, alpha3: String, label: LocalizedText, synonyms: [String]) {
    self.code = code
    self.alpha3 = alpha3
    self.label = label
    self.synonyms = synonyms
  }
}

/// A set of countries that may change with time; zones overlap.
public struct Zone: Coded {
  /// A country in the zone during a period.
  public struct Member: Sendable, Hashable {
    /// The two-letter code of the country.
    public let country: String
    /// When it belongs to the zone.
    public let validity: Period

    package init(country: String, validity: Period) {
      self.country = country
      self.validity = validity
    }
  }

  /// The code, unique in its table.
  public let code: String
  /// The name shown to people.
  public let label: LocalizedText
  /// The countries that belong to it, with when.
  public let members: [Member]
  /// Other accepted spellings.
  public var synonyms: [String] { [] }

  package init(code: String, label: LocalizedText, members: [Member]) {
    self.code = code
    self.label = label
    self.members = members
  }

  /// Whether a country belongs to the zone on a day.
  public func contains(_ country: String, on date: CalendarDate) -> Bool {
    members.contains { $0.country == country && $0.validity.contains(date) }
  }
}

/// A commune whose postcode is often typed instead of its official code.
public struct Commune: Sendable, Hashable {
  /// The official code, and a postcode of the commune.
  public let code: String, postcode: String
  /// The full name.
  public let name: String

  package init(code: String, postcode: String, name: String) {
    self.code = code
    self.postcode = postcode
    self.name = name
  }
}

/// A French region with its official code, past or present.
public struct AdministrativeRegion: Sendable, Hashable {
  public let code: String, name: String
  /// When it holds.
  public let validity: Period
  /// The code of the region that took over, for a past one.
  public let successor: String?

  package init(code: String, name: String, validity: Period, successor: String?) {
    self.code = code
    self.name = name
    self.validity = validity
    self.successor = successor
  }
}
