internal import MaillageModel

extension SkillAssessment {
  /// Reads a skill of a service, the guide's or another; without a status it is to be verified.
  init?(reading row: inout RowReader) {
    let service = row.reference(SkillColumns.service)
    let skill = Self.skill(reading: &row)
    let status = row.term(SkillColumns.status, SkillStatus.self)
    guard let service, let skill else { return nil }
    self.init(service: service, skill: skill, status: status ?? .unknown, provenance: row.provenance())
  }

  // The checklist may be extended: a skill that the guide does not name is kept in its own words.
  private static func skill(reading row: inout RowReader) -> String? {
    guard let text = row.text(SkillColumns.skill) else { return nil }
    if let known = row.typology.skills.parse(text) { return known.code }
    row.report(
      Diagnostic(
        .ownSkill, at: row.place(SkillColumns.skill), value: text,
        Wording(
          fr: "\(quoting: text) n’est pas dans la liste du guide ; la compétence est gardée telle quelle.",
          en: "\(quoting: text) is not in the guide’s list; the skill is kept as it is.")))
    return text
  }
}
