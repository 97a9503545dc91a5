public import MaillageModel

extension Candidates.Result {
  /// The candidates of each gap, with the parts of their scores, then the gaps themselves.
  public var tables: [Table] { [candidateTable, gapTable] }

  private var candidateTable: Table {
    Table(
      id: Candidates.id, title: Candidates.title,
      note: LocalizedText(
        fr: """
          Score de 0 à 11, somme des cinq parts. La capacité d’agir n’est pas connue et n’est pas notée. Un \
          score n’est pas une obligation\u{A0}: il dit par qui commencer à demander. \(CandidateIntervals.note.fr)
          """,
        en: """
          Score from 0 to 11, the sum of its five parts. The capacity to act is not known and not scored. A \
          score is no obligation: it says whom to ask first. \(CandidateIntervals.note.en)
          """),
      columns: [
        .family, .function, .actor,
        .integer("score", fr: "Score", en: "Score"),
        .integer("attendu", fr: "Catégorie attendue", en: "Expected category"),
        .integer("a_verifier", fr: "Rôle à vérifier", en: "Part to verify"),
        .integer("voisines", fr: "Fonctions voisines", en: "Neighbouring functions"),
        .integer("relations", fr: "Relations", en: "Relations"),
        .integer("presence", fr: "Présence en zone", en: "Presence in zones"),
        .integer("rang", fr: "Rang", en: "Rank"),
        .integer("rang_min", fr: "Rang, au mieux", en: "Rank, at best"),
        .integer("rang_max", fr: "Rang, au pire", en: "Rank, at worst"),
        .code("etat", fr: "État de la case", en: "State of the cell"),
        .actorName, .category,
        .flag("generique", fr: "Groupe générique", en: "Generic group"),
        .list("cases_voisines", fr: "Fonctions voisines tenues", en: "Neighbouring functions held"),
        .list("contacts", fr: "En relation avec", en: "Tied to"),
        .list("zones", fr: "Zones où il agit", en: "Zones where it acts"),
        .familyLabel, .functionLabel,
      ],
      rows: gaps.sortedByIdentifiers { [$0.cell.family, $0.cell.function] }.flatMap { gap in
        zip(gap.candidates, gap.ranks).map { row($0, ranks: $1, in: gap) }
      })
  }

  private func row(_ candidate: Candidate, ranks: ClosedRange<Int>, in gap: Candidates.Gap) -> [Cell] {
    let actor = actors[candidate.actor]
    return [
      .identifier(gap.cell.family), .identifier(gap.cell.function), .identifier(candidate.actor),
      .integer(candidate.score), .integer(candidate.expectedPoints), .integer(candidate.unverifiedPoints),
      .integer(candidate.neighbourPoints), .integer(candidate.contactPoints),
      .integer(candidate.presencePoints),
      .integer(1 + gap.candidates.count { $0.score > candidate.score }),
      .integer(ranks.lowerBound), .integer(ranks.upperBound),
      .identifier(typology.vocabulary.code(gap.state)),
      .text(names.actor(candidate.actor)), .identifier(optional: actor?.category),
      .boolean(actor?.nature == .genericGroup), .cells(candidate.neighbours), .list(candidate.contacts),
      .list(candidate.zones), .label(typology.families.label(gap.cell.family)),
      .label(typology.functions.label(gap.cell.function)),
    ]
  }

  private var gapTable: Table {
    Table(
      id: "candidats_cases",
      title: LocalizedText(fr: "Manques et nombre d’acteurs à solliciter", en: "Gaps and actors to ask"),
      columns: [
        .family, .function,
        .code("etat", fr: "État", en: "State"),
        .list("tenant", fr: "Seul tenant", en: "Only holder"),
        .integer("candidats", fr: "Acteurs à solliciter", en: "Actors to ask"),
        .list("non", fr: "Ont répondu non", en: "Said no"),
        .familyLabel, .functionLabel,
        .label("etat_libelle", fr: "État en clair", en: "State in words"),
      ],
      rows: gaps.sortedByIdentifiers { [$0.cell.family, $0.cell.function] }.map { gap in
        [
          .identifier(gap.cell.family), .identifier(gap.cell.function),
          .identifier(typology.vocabulary.code(gap.state)), .list(gap.holders),
          .integer(gap.candidates.count), .list(gap.refusals),
          .label(typology.families.label(gap.cell.family)),
          .label(typology.functions.label(gap.cell.function)),
          .label(typology.vocabulary.label(gap.state)),
        ]
      })
  }
}
