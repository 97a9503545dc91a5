internal import MaillageModel

// Lines of the tables with one thing changed: what an imagined operation makes of them.

extension Period {
  /// The period, ended the day before at the latest; one that had not begun is reduced to that day.
  func ended(before day: CalendarDate) -> Period {
    if hasEnded(before: day) { return self }
    let last = PartialDate(day.previous)
    return Period(start: start.map { min($0, last) }, end: last)
  }

  /// The period without an end that would stop it before the day.
  func reopened(on day: CalendarDate) -> Period {
    Period(start: start, end: hasEnded(before: day) ? nil : end)
  }
}

extension Actor {
  func with(
    id: String? = nil, name: String? = nil, category: String? = nil, parent: String?? = nil,
    validity: Period? = nil
  ) -> Actor {
    Actor(
      id: id ?? self.id, name: name ?? self.name, acronym: acronym, aliases: aliases,
      category: category ?? self.category, echelon: echelon, nature: nature, siren: siren, siret: siret,
      communeCode: communeCode, country: country, activityCode: activityCode,
      hasForeignCapital: hasForeignCapital, parent: parent ?? self.parent, authorityType: authorityType,
      isFunder: isFunder, sector: sector, validity: validity ?? self.validity, verifiedOn: verifiedOn,
      website: website, provenance: provenance)
  }
}

extension Role {
  func with(actor: String? = nil, level: RoleLevel? = nil, validity: Period? = nil) -> Role {
    Role(
      actor: actor ?? self.actor, function: function, level: level ?? self.level, family: family, zone: zone,
      validity: validity ?? self.validity, provenance: provenance)
  }
}

extension Relation {
  func with(
    id: String? = nil, origin: String? = nil, target: String? = nil, validity: Period? = nil,
    certainty: Certainty? = nil, probability: Double? = nil
  ) -> Relation {
    Relation(
      id: id ?? self.id, origin: origin ?? self.origin, target: target ?? self.target, kind: kind,
      isOriented: isOriented, weight: weight, purpose: purpose, family: family, amount: amount,
      validity: validity ?? self.validity, reviewDate: reviewDate, isFormal: isFormal,
      certainty: certainty ?? self.certainty, probability: probability ?? self.probability,
      provenance: provenance)
  }
}

extension Service {
  func with(actor: String? = nil, validity: Period? = nil) -> Service {
    Service(
      id: id, name: name, actor: actor ?? self.actor, types: types, validity: validity ?? self.validity,
      provenance: provenance)
  }
}

extension Mobilisation {
  func with(actor: String, part: MobilisationPart? = nil) -> Mobilisation {
    Mobilisation(
      action: action, participant: .actor(actor), part: part ?? self.part, provenance: provenance)
  }
}

extension FundingInstrument {
  func with(desk: String?) -> FundingInstrument {
    FundingInstrument(
      id: id, name: name, desk: desk, beneficiary: beneficiary, nature: nature, validity: validity,
      provenance: provenance)
  }
}

extension Action {
  func with(relation: String?) -> Action {
    Action(
      id: id, title: title, type: type, isEconomic: isEconomic, relation: relation, nature: nature,
      recurrence: recurrence, validity: validity, zones: zones, countries: countries, goals: goals,
      sector: sector, expectedResult: expectedResult, isStateAid: isStateAid, provenance: provenance)
  }
}
