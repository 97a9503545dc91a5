import MaillageAnalysis
import MaillageModel
import Testing

/// A small territory on which one rule must give one verdict.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let rule: String
  let verdict: Verdict
  let what: String
  /// The subject; the action unless said otherwise.
  var subject = "x"
  /// The cells of the action, by column.
  var action: [String: String] = [:]
  /// Who takes part: « participant part ».
  var parts: [String] = []
  /// « actor,function,level,family ».
  var roles: [String] = []
  /// « id,origin,target,kind,end,certainty ».
  var relations: [String] = []
  /// « action,instrument ».
  var grants: [String] = []
  /// Whether an indicator value is typed for the action.
  var isMeasured = false
  /// Whether another action fills every column, which the tables then keep, and hangs from a partnership.
  var hasWitness = true

  var testDescription: String { "\(rule) \(verdict.rawValue): \(what)" }

  init(
    _ rule: String, _ verdict: Verdict, _ what: String, subject: String = "x",
    action: [String: String] = [:], parts: [String] = [], roles: [String] = [],
    relations: [String] = [], grants: [String] = [], isMeasured: Bool = false, hasWitness: Bool = true
  ) {
    self.rule = rule
    self.verdict = verdict
    self.what = what
    self.subject = subject
    self.action = action
    self.parts = parts
    self.roles = roles
    self.relations = relations
    self.grants = grants
    self.isMeasured = isMeasured
    self.hasWitness = hasWitness
  }

  private static let actionColumns = [
    "id", "intitule", "type", "economique", "relation", "nature", "recurrence", "zones", "pays",
    "secteur", "resultat_attendu", "aide_economique",
  ]

  /// The cast, and what the case adds to it.
  var tables: [String: String] {
    let own = Self.actionColumns.map { column in
      action[column]
        ?? (column == "id" ? "x" : column == "intitule" ? "Action X" : column == "type" ? "C1.2" : "")
    }
    let witness = "w,Autre,I1.1,non,w0,action,permanente,,,bois,Un résultat,oui"
    let services = Set(Self.services.map { $0.split(separator: ",")[0] })
    let mobilisations = parts.map { line -> String in
      let words = line.split(separator: " ")
      return services.contains(words[0]) ? "x,,\(words[0]),\(words[1])" : "x,\(words[0]),,\(words[1])"
    }
    return [
      "acteurs": Sample.table(
        "id,nom,categorie,type_collectivite,pays,bailleur,capitaux_etrangers", Self.actors),
      "services": Sample.table("id,nom,acteur,type", Self.services),
      "roles": Sample.table("acteur,fonction,niveau,famille", roles),
      "relations": Sample.table(
        "id,origine,cible,type,fin,certitude",
        relations + (hasWitness ? ["w0,univ,region,convention,2030,oui"] : [])),
      "actions": Sample.table(
        Self.actionColumns.joined(separator: ","),
        [own.joined(separator: ",")] + (hasWitness ? [witness] : [])),
      "mobilisations": Sample.table("action,acteur,service,role", mobilisations),
      "financements": "id,nom,guichet\naide,Aide,afd\ncheque,Chèque,region\nfonds,Fonds,",
      "attributions": Sample.table("action,financement", grants),
      "valeurs": Sample.table(
        "code,action,date,valeur",
        (isMeasured ? ["contrats-partenaires,x,2024,3"] : [])
          + (hasWitness ? ["contrats-partenaires,w,2024,1"] : [])),
    ]
  }

  private static let actors = [
    "region,Région,COLL,region,FR,,", "metro,Métropole,COLL,metropole,FR,,",
    "ville,Ville,COLL,commune,FR,,", "syndicat,Syndicat,COLL,,FR,,", "agence,Agence,AGEN,,FR,,",
    "cci,CCI,CONS,,FR,,", "pole,Pôle,POLE,,FR,,", "pme,PME,ENTR,,FR,,non", "afd,Banque,BAIL,,FR,,",
    "etat,Ministère,ETAT,,FR,oui,", "asso,Association,ASSO,,FR,,", "univ,Université,ESR,,FR,,",
    "boston,Boston,ETRA,metropole,US,,", "segou,Ségou,ETRA,region,ML,,", "lima,Lima,ETRA,,PE,,",
  ]

  private static let services = [
    "ri,Relations internationales,region,RI", "dde,Économie,region,DDE", "tech,Eau,region,TECH",
    "tour,Tourisme,region,TOUR", "com,Communication,region,COM", "v-ri,International,ville,RI",
  ]
}
