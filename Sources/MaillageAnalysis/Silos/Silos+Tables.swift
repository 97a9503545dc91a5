public import MaillageModel

extension Silos.Result {
  /// What the table calls all groups together.
  static let all = "tous"
  private static let allName = LocalizedText(fr: "Tous", en: "All")

  /// One row per group, and one for all.
  public var tables: [Table] {
    [
      Table(
        id: Silos.id, title: Silos.title,
        note: LocalizedText(
          fr: """
            Pour «\u{A0}\(Self.allName.fr)\u{A0}», chaque lien compte une fois\u{A0}; un lien externe compte dans chacun de ses deux \
            groupes. Attendus\u{A0}: liens internes si les groupes étaient redistribués au hasard entre les membres.
            """,
          en: """
            For “\(Self.allName.en)”, each tie counts once; an external tie counts in each of its two groups. Expected: \
            internal ties if the groups were dealt out at random among the members.
            """),
        columns: [
          .code("objet", fr: "Objet", en: "Subject").worded(BackboneScope.self),
          .code("groupe", fr: "Groupe", en: "Group"),
          .integer("liens_internes", fr: "Liens internes", en: "Internal ties"),
          .integer("liens_externes", fr: "Liens externes", en: "External ties"),
          Column("indice_ei", .number(decimals: 2), LocalizedText(fr: "Indice E–I", en: "E–I index")),
          .integer("membres", fr: "Membres", en: "Members"),
          Column(
            "internes_attendus", .number(decimals: 1),
            LocalizedText(fr: "Internes attendus", en: "Expected internal")),
          Column(
            "p_plus", .number(decimals: 4), LocalizedText(fr: "p (autant ou plus)", en: "p (as many or more)")
          ),
          Column(
            "p_moins", .number(decimals: 4),
            LocalizedText(fr: "p (autant ou moins)", en: "p (as many or fewer)")),
          .label("groupe_libelle", fr: "Nom du groupe", en: "Name of the group"),
        ],
        rows: rows(services, "services") { .text(names.actor($0)) }
          + rows(actors, "acteurs") { .label(typology.categories.label($0)) })
    ]
  }

  private func rows(_ test: SiloTest, _ object: String, name: (String) -> Cell) -> [[Cell]] {
    guard !test.members.isEmpty else { return [] }
    return ([test.overall] + test.groups).map { group in
      [
        .identifier(object), .identifier(group.id ?? Self.all), .integer(group.internal),
        .integer(group.external), .number(optional: group.index), .integer(group.memberCount),
        .number(group.expected), .number(optional: group.more), .number(optional: group.fewer),
        group.id.map(name) ?? .label(Self.allName),
      ]
    }
  }
}
