import MaillageModel

extension RuleCase {
  /// The rules about internationalisation, promotion, results and the territory.
  static let others: [RuleCase] = [
    RuleCase("R02", .compliant, "economy leads", action: ["type": "I1.3"], parts: ["dde P"]),
    RuleCase("R02", .compliant, "an agency acts for it", action: ["type": "I1.3"], parts: ["agence P"]),
    RuleCase("R02", .gap, "only international relations", action: ["type": "I1.3"], parts: ["ri P"]),
    RuleCase("R02", .undetermined, "no service line", action: ["type": "I1.3"], parts: ["region P"]),
    RuleCase("R02", .undetermined, "no line at all", action: ["type": "I1.3"]),
    RuleCase("R02", .undetermined, "to be verified", action: ["type": "I1.3"], parts: ["ri P", "dde ?"]),

    RuleCase("R03", .compliant, "tourism leads", action: ["type": "P1.1"], parts: ["tour P", "ri C"]),
    RuleCase("R03", .gap, "no competent service", action: ["type": "P1.1"], parts: ["com P"]),
    RuleCase("R03", .gap, "the graver part is told", action: ["type": "P1.1"], parts: ["ri P"]),
    RuleCase(
      "R03", .toCheck, "international relations lead", action: ["type": "P1.1"], parts: ["ri P", "tour C"]),
    RuleCase("R03", .undetermined, "no service line", action: ["type": "P1.1"], parts: ["region P"]),

    RuleCase("R07", .compliant, "a region leads", action: ["type": "I1.3"], parts: ["region P", "ville P"]),
    RuleCase(
      "R07", .compliant, "a town leads in its own field",
      action: ["type": "P1.1", "secteur": "Tourisme fluvial"], parts: ["ville P"]),
    RuleCase("R07", .toCheck, "a town leads", action: ["type": "I1.3"], parts: ["ville P", "region C"]),
    RuleCase("R07", .toCheck, "through its service", action: ["type": "I1.3"], parts: ["v-ri P"]),
    RuleCase("R07", .undetermined, "a body of unknown kind", action: ["type": "I1.3"], parts: ["syndicat P"]),
    RuleCase("R07", .notApplicable, "a chamber leads", action: ["type": "I1.3"], parts: ["cci P"]),

    RuleCase("R08", .undetermined, "the tables hold no powers", parts: ["region P"]),
    RuleCase("R08", .notApplicable, "no authority leads", parts: ["cci P"]),

    RuleCase(
      "R12", .compliant, "a result and an indicator", action: ["resultat_attendu": "Dix PME"],
      isMeasured: true),
    RuleCase("R12", .gap, "no result", isMeasured: true),
    RuleCase("R12", .toCheck, "no indicator", action: ["resultat_attendu": "Dix PME"]),
    RuleCase("R12", .undetermined, "nobody fills these columns", hasWitness: false),

    RuleCase(
      "R13", .compliant, "marked", action: ["type": "I1.4", "aide_economique": "oui"], parts: ["dde P"]),
    RuleCase("R13", .toCheck, "not marked", action: ["type": "I1.4"], parts: ["dde P"]),
    RuleCase("R13", .toCheck, "paid for a firm", parts: ["region F", "pme B"]),
    RuleCase("R13", .toCheck, "an instrument pays for a firm", parts: ["pme B"], grants: ["x,cheque"]),
    RuleCase("R13", .undetermined, "nobody fills the column", action: ["type": "I1.4"], hasWitness: false),
    RuleCase("R13", .notApplicable, "nobody pays", parts: ["region P", "pme B"]),

    RuleCase("R16", .compliant, "one lead", subject: "territoire", roles: ["cci,COO,P,I"]),
    RuleCase("R16", .toCheck, "no lead", subject: "territoire", roles: ["cci,COO,C,I"]),
    RuleCase(
      "R16", .toCheck, "several leads", subject: "territoire", roles: ["cci,COO,P,I", "pole,COO,P,C"]),
    RuleCase("R16", .undetermined, "to be verified", subject: "territoire", roles: ["cci,COO,?,I"]),
    RuleCase("R16", .undetermined, "no role line", subject: "territoire"),
    RuleCase(
      "R16", .compliant, "one lead, another to be verified", subject: "territoire",
      roles: ["cci,COO,P,I", "pole,COO,?,I"]),

    RuleCase("R17", .compliant, "two actors", subject: "I:SEN", roles: ["cci,SEN,C,I", "pole,SEN,C,I"]),
    RuleCase("R17", .toCheck, "nobody declared", subject: "I:SEN", roles: ["cci,INF,C,I"]),
    RuleCase("R17", .toCheck, "a single actor", subject: "I:SEN", roles: ["cci,SEN,C,I"]),
    RuleCase(
      "R17", .toCheck, "five actors, no lead", subject: "I:SEN",
      roles: ["cci", "pole", "agence", "etat", "pme"].map { "\($0),SEN,C,I" }),
    RuleCase("R17", .undetermined, "to be verified", subject: "I:SEN", roles: ["cci,SEN,?,I"]),
    RuleCase("R17", .undetermined, "no role line", subject: "I:SEN"),
    RuleCase("R17", .notApplicable, "makes no sense", subject: "P:GAR", roles: ["cci,SEN,?,I"]),

    RuleCase("R18", .undetermined, "the tables name nobody", subject: "territoire"),
    RuleCase("R20", .compliant, "never a departure", subject: "territoire"),

    RuleCase("R21", .compliant, "two actors", action: ["type": "P2.1"], parts: ["region P", "metro C"]),
    RuleCase("R21", .toCheck, "one authority alone", action: ["type": "P2.1"], parts: ["dde P", "tour C"]),
    RuleCase(
      "R21", .toCheck, "those who benefit hold no stand", action: ["type": "P2.1"],
      parts: ["region P", "pme B"]),
    RuleCase("R21", .undetermined, "to be verified", action: ["type": "P2.1"], parts: ["region P", "cci ?"]),
    RuleCase("R21", .notApplicable, "no authority", action: ["type": "P2.1"], parts: ["cci P"]),

    RuleCase("R22", .compliant, "comes back", action: ["type": "P1.1", "recurrence": "recurrente"]),
    RuleCase(
      "R22", .compliant, "rests on a partnership",
      action: ["type": "P1.1", "recurrence": "ponctuelle", "relation": "r"],
      relations: ["r,region,boston,jumelage,,oui"]),
    RuleCase(
      "R22", .toCheck, "one-off", action: ["type": "P1.1", "recurrence": "ponctuelle"], parts: ["region P"]),
    RuleCase("R22", .undetermined, "recurrence unknown", action: ["type": "P1.1"], parts: ["region P"]),
  ]
}
