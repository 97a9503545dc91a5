public import MaillageModel

extension Skills.Result {
  /// The checklists, the services, and the skills.
  public var tables: [Table] { [checklistTable, serviceTable, skillTable] }

  private static let service = Column.code("service", fr: "Service", en: "Service")
  private static let skill = Column.code("competence", fr: "Compétence", en: "Skill")
  /// The status of what nobody filled in.
  private static let missing = "non_renseigne"

  private var checklistTable: Table {
    Table(
      id: Skills.id, title: Skills.title, note: Skills.limits,
      columns: [
        Self.service, Self.skill,
        .code("statut", fr: "Statut", en: "Status"),
        .label("bloc", fr: "Bloc", en: "Block"),
        .label("service_libelle", fr: "Nom du service", en: "Name of the service"),
        .label("competence_libelle", fr: "Nom de la compétence", en: "Name of the skill"),
        .label("statut_libelle", fr: "Statut en clair", en: "Status in words"),
      ],
      rows: filled.flatMap { checklist in
        skills.sortedByBytes().map { skill in
          let status = checklist.statuses[skill]
          return [
            .identifier(checklist.service), .identifier(skill),
            .identifier(status.map { typology.vocabulary.code($0) } ?? Self.missing),
            typology.skills[skill].map { .label($0.block) } ?? .empty,
            .text(names.service(checklist.service)), .label(typology.skills.label(skill)),
            .label(words(of: status)),
          ]
        }
      })
  }

  private func words(of status: SkillStatus?) -> LocalizedText {
    status.map { typology.vocabulary.label($0) } ?? LocalizedText(fr: "Non renseignée", en: "Not filled in")
  }

  private var serviceTable: Table {
    Table(
      id: "competences_synthese",
      title: LocalizedText(fr: "Compétences par service", en: "Skills by service"),
      columns: [
        Self.service, .actor,
        .integer("acquises", fr: "Acquises", en: "Acquired"),
        .integer("a_acquerir", fr: "À acquérir", en: "To acquire"),
        .integer("a_verifier", fr: "À vérifier", en: "To verify"),
        .integer("non_renseignees", fr: "Non renseignées", en: "Not filled in"),
        .label("service_libelle", fr: "Nom du service", en: "Name of the service"),
        .actorName,
      ],
      rows: checklists.map { checklist in
        [
          .identifier(checklist.service), .identifier(checklist.actor),
          .integer(checklist.skills(.acquired).count), .integer(checklist.skills(.toAcquire).count),
          .integer(checklist.skills(.unknown).count),
          .integer(skills.count - checklist.statuses.count), .text(names.service(checklist.service)),
          .text(names.actor(checklist.actor)),
        ]
      })
  }

  private var skillTable: Table {
    Table(
      id: "competences_liste",
      title: LocalizedText(fr: "Services par compétence", en: "Services by skill"),
      columns: [
        Self.skill,
        .list("acquise", fr: "Acquise par", en: "Acquired by"),
        .list("a_acquerir", fr: "À acquérir par", en: "To acquire by"),
        .list("a_verifier", fr: "À vérifier pour", en: "To verify for"),
        .label("bloc", fr: "Bloc", en: "Block"),
        .label("competence_libelle", fr: "Nom de la compétence", en: "Name of the skill"),
      ],
      rows: skills.sortedByBytes().map { skill in
        [
          .identifier(skill), .list(services(.acquired, for: skill)),
          .list(services(.toAcquire, for: skill)), .list(services(.unknown, for: skill)),
          typology.skills[skill].map { .label($0.block) } ?? .empty,
          .label(typology.skills.label(skill)),
        ]
      })
  }
}
