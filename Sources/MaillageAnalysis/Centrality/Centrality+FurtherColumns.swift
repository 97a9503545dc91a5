internal import MaillageModel

extension Centrality {
  /// The columns of ``FurtherCentrality``, each with its normalisation and where it is undefined.
  static let furtherColumns = [
    Column(
      "proximite", .number(decimals: 3), LocalizedText(fr: "Proximité", en: "Closeness"),
      description: LocalizedText(
        fr: """
          Proximité de Wasserman et Faust, de 0 à 1\u{A0}: inverse de la distance moyenne aux acteurs joignables, \
          réduit selon leur part des autres acteurs\u{A0}; sans objet pour un acteur isolé.
          """,
        en: """
          Wasserman and Faust’s closeness, from 0 to 1: inverse of the mean distance to the reachable actors, \
          reduced by their share of the others; undefined for an isolated actor.
          """)),
    Column(
      "katz", .number(decimals: 3), LocalizedText(fr: "Centralité de Katz", en: "Katz centrality"),
      description: LocalizedText(
        fr: """
          Chemins de toute longueur, chaque pas atténué de moitié du plus grand facteur possible\u{A0}; la somme \
          des carrés vaut 1\u{A0}; sans objet quand il n’y a aucun lien.
          """,
        en: """
          Walks of every length, each step attenuated by half of the largest possible factor; the squares sum \
          to 1; undefined without any tie.
          """)),
    Column(
      "pagerank", .number(decimals: 3), LocalizedText(fr: "PageRank", en: "PageRank"),
      description: LocalizedText(
        fr: """
          Part du temps d’un marcheur qui suit les liens (85\u{A0}%) ou saute au hasard, de 0 à 1, de somme 1\u{A0}; \
          sans objet quand il n’y a aucun lien.
          """,
        en: """
          Share of the time of a walker who follows ties (85%) or jumps anywhere, from 0 to 1, summing to 1; \
          undefined without any tie.
          """)),
    Column(
      "coeur", .integer, LocalizedText(fr: "Niveau de cœur", en: "Core number"),
      description: LocalizedText(
        fr:
          "Plus grand k tel que l’acteur est dans un ensemble où chacun a au moins k liens\u{A0}; 0 si isolé.",
        en: "Largest k such that the actor lies in a set where everyone has at least k ties; 0 if isolated.")),
    Column(
      "regroupement", .number(decimals: 3), LocalizedText(fr: "Regroupement", en: "Clustering"),
      description: LocalizedText(
        fr:
          "Part des paires de ses contacts qui sont liées, de 0 à 1\u{A0}; sans objet à moins de deux contacts.",
        en: "Share of the pairs of its contacts that are tied, from 0 to 1; undefined below two contacts.")),
    Column(
      "contrainte", .number(decimals: 3), LocalizedText(fr: "Contrainte", en: "Constraint"),
      description: LocalizedText(
        fr: """
          Contrainte de Burt\u{A0}: faible quand les contacts ne sont pas liés entre eux\u{A0}; vaut 1 pour un seul \
          contact, sans objet pour un acteur isolé.
          """,
        en: """
          Burt’s constraint: low when the contacts are not tied to one another; 1 with a single contact, \
          undefined for an isolated actor.
          """)),
    Column(
      "intermediarite_flux", .number(decimals: 3),
      LocalizedText(fr: "Intermédiarité de flux", en: "Current-flow betweenness"),
      description: LocalizedText(
        fr: """
          Part d’un courant entre deux autres acteurs qui passe par lui, tous les chemins comptés et non les \
          seuls plus courts, de 0 à 1\u{A0}; sans objet à moins de trois acteurs.
          """,
        en: """
          Share of a current between two other actors that passes through it, all paths counted and not only \
          the shortest, from 0 to 1; undefined below three actors.
          """)),
    Column(
      "excentricite", .integer, LocalizedText(fr: "Excentricité", en: "Eccentricity"),
      description: LocalizedText(
        fr: "Nombre de pas jusqu’à l’acteur le plus lointain de sa composante\u{A0}; sans objet si isolé.",
        en: "Number of steps to the farthest actor of its component; undefined if isolated.")),
  ]

  /// The cells of ``furtherColumns`` for an actor.
  static func furtherCells(_ further: FurtherCentrality) -> [Cell] {
    [
      .number(optional: further.closeness), .number(optional: further.katz),
      .number(optional: further.pageRank), .integer(further.coreNumber),
      .number(optional: further.clustering), .number(optional: further.constraint),
      .number(optional: further.currentFlowBetweenness), .integer(optional: further.eccentricity),
    ]
  }
}
