import MaillageModel

extension RuleCase {
  /// The rules about cooperation, its agreements and its actors.
  static let cooperation: [RuleCase] = [
    RuleCase("R01", .compliant, "three services", parts: ["ri P", "dde C", "tech C", "cci C"]),
    RuleCase("R01", .toCheck, "no technical service", parts: ["ri P", "dde C", "pme B"]),
    RuleCase("R01", .toCheck, "a service said no", parts: ["ri P", "dde C", "tech non", "pole C"]),
    RuleCase("R01", .undetermined, "no service line", parts: ["region P", "cci C"]),
    RuleCase("R01", .undetermined, "a service to be verified", parts: ["ri P", "dde ?", "tech C", "cci C"]),
    RuleCase("R01", .undetermined, "a firm to be verified", parts: ["ri P", "pme ?"]),
    RuleCase("R01", .notApplicable, "no economic actor", parts: ["ri P", "asso C"]),
    RuleCase("R01", .notApplicable, "another family", action: ["type": "I1.3"], parts: ["ri P", "cci C"]),

    RuleCase("R04", .compliant, "international relations take part", parts: ["ri C"]),
    RuleCase("R04", .toCheck, "they are absent", parts: ["dde P"]),
    RuleCase("R04", .undetermined, "no service line", parts: ["region P"]),

    RuleCase(
      "R05", .compliant, "economy consulted", action: ["economique": "oui"], parts: ["ri P", "dde C"]),
    RuleCase("R05", .toCheck, "economy absent", action: ["economique": "oui"], parts: ["ri P"]),
    RuleCase(
      "R05", .toCheck, "economy only benefits", action: ["economique": "oui"], parts: ["ri P", "dde B"]),
    RuleCase("R05", .undetermined, "economic unknown", parts: ["ri P"]),
    RuleCase(
      "R05", .undetermined, "to be verified", action: ["economique": "oui"], parts: ["ri P", "dde ?"]),
    RuleCase("R05", .notApplicable, "not economic", action: ["economique": "non"], parts: ["ri P"]),

    RuleCase(
      "R06", .compliant, "partnership, result, economic actor",
      action: ["economique": "oui", "relation": "r", "resultat_attendu": "Un marché"],
      parts: ["region P", "cci C"], relations: ["r,region,boston,convention,2030,oui"]),
    RuleCase(
      "R06", .toCheck, "no partnership", action: ["economique": "oui", "resultat_attendu": "Un marché"],
      parts: ["ri P", "dde C"]),
    RuleCase(
      "R06", .undetermined, "the partnership is to be verified",
      action: ["economique": "oui", "relation": "r", "resultat_attendu": "Un marché"],
      parts: ["ri P", "dde C"], relations: ["r,region,boston,convention,2030,?"]),

    RuleCase(
      "R09", .compliant, "hangs from an agreement", action: ["relation": "r"], parts: ["region P"],
      relations: ["r,region,boston,accord,,oui"]),
    RuleCase(
      "R09", .compliant, "participants hold a twinning", parts: ["region P", "boston C"],
      relations: ["r,boston,region,jumelage,,oui"]),
    RuleCase(
      "R09", .compliant, "through an intermediary, informally", parts: ["region P", "asso C", "segou B"],
      relations: ["r,asso,segou,travail,,oui"]),
    RuleCase("R09", .toCheck, "no agreement", parts: ["region P", "segou B"]),
    RuleCase(
      "R09", .toCheck, "the agreement has ended", action: ["relation": "r"], parts: ["region P"],
      relations: ["r,region,boston,convention,2020,oui"]),
    RuleCase(
      "R09", .undetermined, "the agreement is to be verified", action: ["relation": "r"],
      parts: ["region P"], relations: ["r,region,boston,convention,,?"]),
    RuleCase("R09", .undetermined, "the tables declare no agreement at all", hasWitness: false),
    RuleCase("R09", .undetermined, "nobody says who takes part"),

    RuleCase("R10", .compliant, "an end", subject: "r", relations: ["r,region,boston,convention,2030,oui"]),
    RuleCase("R10", .toCheck, "no end", subject: "r", relations: ["r,region,boston,jumelage,,oui"]),

    RuleCase(
      "R11", .compliant, "a donor takes part", action: ["nature": "investissement"],
      parts: ["region P", "afd F"]),
    RuleCase(
      "R11", .compliant, "a ministry marked as donor", action: ["nature": "investissement"],
      parts: ["region P", "etat F"]),
    RuleCase(
      "R11", .compliant, "a donor’s instrument", action: ["nature": "investissement"],
      parts: ["region P"], grants: ["x,aide"]),
    RuleCase("R11", .gap, "no donor", action: ["nature": "investissement"], parts: ["region P", "pme B"]),
    RuleCase(
      "R11", .gap, "money of another kind", action: ["nature": "investissement"], parts: ["region P"],
      grants: ["x,cheque"]),
    RuleCase("R11", .undetermined, "nobody says who takes part", action: ["nature": "investissement"]),
    RuleCase(
      "R11", .undetermined, "an instrument without desk", action: ["nature": "investissement"],
      parts: ["region P"], grants: ["x,fonds"]),
    RuleCase(
      "R11", .undetermined, "the donor is to be verified", action: ["nature": "investissement"],
      parts: ["region P", "afd ?"]),
    RuleCase("R11", .notApplicable, "an ordinary action", parts: ["region P"]),

    RuleCase("R14", .compliant, "a university", action: ["economique": "oui"], parts: ["ri P", "univ C"]),
    RuleCase("R14", .toCheck, "associations only", action: ["economique": "oui"], parts: ["ri P", "asso C"]),
    RuleCase("R14", .undetermined, "nobody says", action: ["economique": "oui"]),

    RuleCase(
      "R15", .compliant, "both sides", subject: "r", action: ["economique": "oui", "relation": "r"],
      parts: ["ri P", "cci C"], relations: ["r,region,boston,convention,,oui"]),
    RuleCase(
      "R15", .toCheck, "no international side", subject: "r",
      action: ["economique": "oui", "relation": "r"], parts: ["dde P"],
      relations: ["r,region,boston,convention,,oui"]),
    RuleCase(
      "R15", .undetermined, "no service line", subject: "r",
      action: ["economique": "oui", "relation": "r"], parts: ["region P", "cci C"],
      relations: ["r,region,boston,convention,,oui"]),
    RuleCase(
      "R15", .undetermined, "no action says where it belongs", subject: "r",
      relations: ["r,region,boston,convention,,oui"], hasWitness: false),
    RuleCase(
      "R15", .notApplicable, "not used economically", subject: "r",
      relations: ["r,region,boston,convention,,oui"]),
    RuleCase("R15", .notApplicable, "between neighbours", subject: "w0"),

    RuleCase(
      "R19", .compliant, "a metropolis of the OECD", action: ["economique": "oui", "pays": "US"],
      parts: ["ri P", "boston C"]),
    RuleCase(
      "R19", .toCheck, "not a metropolis", action: ["economique": "oui", "pays": "ML"],
      parts: ["ri P", "segou C"]),
    RuleCase(
      "R19", .undetermined, "a country whose income the tables ignore",
      action: ["economique": "oui", "pays": "ML"], parts: ["ri P", "boston C"]),
    RuleCase(
      "R19", .undetermined, "a partner of unknown kind", action: ["economique": "oui", "pays": "US"],
      parts: ["ri P", "lima C"]),
  ]
}
