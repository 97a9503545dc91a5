internal import MaillageAnalysis
internal import MaillageModel

/// What the organisation chart says in words.
extension OrganisationChart {
  var counts: String {
    let shown = context.shown(actors.count, relations)
    let hidden = context.selection.actors.count - degrees.count
    return context.say(
      fr:
        "\(shown)\u{A0}; \(context.count(hidden, .actor)) sans lien de cette question.",
      en: "\(shown); \(context.count(hidden, .actor)) without a tie of this question.")
  }

  var omissions: [String] {
    var omissions: [String] = []
    if isContinued {
      omissions.append(
        partsNoGroup
          ? context.say(
            fr: "Plusieurs pages répondent à cette question, sans séparer d’acteurs liés entre eux.",
            en: "Several pages answer this question, and part no actors joined with one another.")
          : context.say(
            fr:
              "Plusieurs pages répondent à cette question\u{A0}: un acteur peut être sur plusieurs, une relation "
              + "n’est que sur une.",
            en: "Several pages answer this question: an actor may stand on several, a relation on one only."))
    }
    guard leftRelations > 0 else { return omissions }
    let relations = context.count(leftRelations, .relation)
    if left > 0 {
      let actors = context.count(left, .actor)
      omissions.append(
        context.say(
          fr: "\(actors) et \(relations) ne sont "
            + (isContinued ? "sur aucune page de cette question" : "pas sur la page")
            + "\u{A0}: le dessin part des plus liés et s’étend de proche en proche, et relations_en_vigueur.csv donne les "
            + "autres.",
          en:
            "\(actors) and \(relations) do not fit \(isContinued ? "any page of this question" : "the page"): the "
            + "drawing starts from the most joined and grows from tie to tie, and relations_en_vigueur.csv gives the others."
        ))
    } else {
      omissions.append(
        context.say(
          fr:
            "\(relations) entre acteurs montrés \(leftRelations < 2 ? "n’est" : "ne sont") sur aucune page de cette "
            + "question.",
          en:
            "\(relations) between actors shown \(leftRelations == 1 ? "fits" : "fit") no page of this question."
        ))
    }
    return omissions
  }

  var summary: String {
    let parts = context.typology.relationKinds.compactMap { kind -> String? in
      let count = relations.count { $0.relation.kind == kind.code }
      return count == 0 ? nil : context.say(kind.label).lowercased() + " (\(count))"
    }
    let doubtful = relations.count { !$0.isCertain }
    let doubt = LocalizedText(
      fr: doubtful == 0 ? "" : ", dont \(doubtful) à vérifier",
      en: doubtful == 0 ? "" : ", \(doubtful) of them to be verified")
    return context.say(
      fr: "\(context.count(actors.count, .actor)) \(actors.count < 2 ? "lié" : "liés") par "
        + "\(context.count(relations.count, .relation))\(doubt.fr)\u{A0}: \(context.list(parts)).",
      en: "\(context.count(actors.count, .actor)) joined by \(context.count(relations.count, .relation))"
        + "\(doubt.en): \(context.list(parts)).")
  }

  var description: String {
    let sentences = relations.compactMap { active in
      context.typology.relationKinds[active.relation.kind].map {
        // Who does not see the legend has no other place to look an acronym up.
        context.sentence(of: active, $0, inFull: true) + "."
      }
    }
    return ([summary] + sentences).joined(separator: " ")
  }
}
