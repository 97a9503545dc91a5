/// A public funding instrument.
public struct FundingInstrument: Sendable, Hashable, Identifiable {
  /// The identifier, unique in its table.
  public let id: String
  /// The full name.
  public let name: String
  /// The identifier of the actor to apply to.
  public let desk: String?
  /// Whom it is for, in words.
  public let beneficiary: String?
  /// What it is.
  public let nature: FundingNature?
  /// When it holds.
  public let validity: Period
  /// Where the line comes from.
  public let provenance: Provenance

  package init(
    id: String, name: String, desk: String? = nil, beneficiary: String? = nil,
    nature: FundingNature? = nil, validity: Period = Period(), provenance: Provenance
  ) {
    self.id = id
    self.name = name
    self.desk = desk
    self.beneficiary = beneficiary
    self.nature = nature
    self.validity = validity
    self.provenance = provenance
  }
}

/// Money of an instrument given to an action.
public struct FundingGrant: Sendable, Hashable {
  public let action: String, instrument: String
  /// In euros.
  public let amount: Double?
  /// The year.
  public let year: Int?
  /// Where the line comes from.
  public let provenance: Provenance

  package init(action: String, instrument: String, amount: Double?, year: Int?, provenance: Provenance) {
    self.action = action
    self.instrument = instrument
    self.amount = amount
    self.year = year
    self.provenance = provenance
  }
}

/// A measured value of an indicator, for the territory or for one action.
public struct IndicatorValue: Sendable, Hashable {
  /// The code of the indicator, the guide's or the territory's own.
  public let indicator: String
  /// The identifier of the action; absent when the value is the territory's.
  public let action: String?
  /// The date, with its precision.
  public let date: PartialDate
  /// The value.
  public let value: Double
  /// The unit, in words.
  public let unit: String?
  /// Where the line comes from.
  public let provenance: Provenance

  package init(
    indicator: String, action: String?, date: PartialDate, value: Double, unit: String?,
    provenance: Provenance
  ) {
    self.indicator = indicator
    self.action = action
    self.date = date
    self.value = value
    self.unit = unit
    self.provenance = provenance
  }
}

/// An answer to a survey; who answered is an opaque code.
public struct SurveyResponse: Sendable, Hashable {
  public let respondent: String, question: String, modality: String
  /// From 0 to 5.
  public let score: Double?
  /// Where the line comes from.
  public let provenance: Provenance

  package init(
    respondent: String, question: String, modality: String, score: Double?, provenance: Provenance
  ) {
    self.respondent = respondent
    self.question = question
    self.modality = modality
    self.score = score
    self.provenance = provenance
  }
}
