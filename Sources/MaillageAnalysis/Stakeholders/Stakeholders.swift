public import MaillageModel

/// The list of the stakeholders: what each is, holds, is tied to and takes part in.
public struct Stakeholders: Analysis {
  /// The name in commands and files.
  public static let id = "parties_prenantes"
  /// The title, for people.
  public static let title = LocalizedText(fr: "Parties prenantes", en: "Stakeholders")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Quelles sont les forces en présence, et de quoi chacune est-elle faite\u{A0}?",
    en: "Which forces are there, and what is each made of?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Une ligne par acteur en vigueur\u{A0}: sa catégorie, son échelon, les familles où il tient une fonction, \
      participe à une action en vigueur ou a une relation en vigueur, ses fonctions, ses relations et ses \
      actions en vigueur. Ce qui est à vérifier est compté à part.
      """,
    en: """
      One row per actor in force: its category, its level, the families in which it holds a function, takes \
      part in an action in force or has a relation in force, its functions, its relations and its actions in \
      force. What is to be verified is counted apart.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      L’impact local et le potentiel que le guide demande d’estimer n’ont pas de colonne dans les tables\u{A0}: ils \
      se notent à plusieurs, en atelier, à côté de cette liste. Un nombre de relations ou d’actions ne mesure \
      ni les moyens ni l’influence.
      """,
    en: """
      The local impact and the potential that the guide asks to estimate have no column in the tables: they \
      are marked together, in a workshop, beside this list. A number of relations or actions measures neither \
      means nor influence.
      """)

  /// Creates the analysis with its default options.
  public init() {}

  /// Gathers the list.
  public func run(on study: Study) -> Result {
    let members = study.answer(to: Levels.self).members
    var relations: [String: [ActiveRelation]] = [:]
    for relation in study.relations {
      relations[relation.origin, default: []].append(relation)
      if relation.target != relation.origin { relations[relation.target, default: []].append(relation) }
    }
    return Result(
      stakeholders: members.map { member in
        Self.stakeholder(member, relations[member.actor] ?? [], study)
      },
      relations: study.relations, actions: study.actions, participations: study.participations,
      date: study.date,
      typology: study.typology, names: Names(of: study))
  }

  private static func stakeholder(
    _ member: Levels.Member, _ relations: [ActiveRelation], _ study: Study
  ) -> Stakeholder {
    let sure = relations.filter(\.isCertain)
    let byRole = (study.roles[member.actor] ?? [:]).values.flatMap { role in
      role.levelByFamily.filter { $0.value.holds }.map(\.key)
    }
    let byAction = study.currentActions.filter { member.actions.contains($0.id) }
      .compactMap { study.typology.family(ofType: $0.type)?.code }
    let families = Set(byRole + byAction + sure.compactMap(\.relation.family))
    return Stakeholder(
      actor: member.actor, category: member.category, echelon: member.echelon,
      families: study.typology.families.map(\.code).filter(families.contains),
      functions: member.functions, uncertainFunctions: member.uncertain, relations: sure.count,
      uncertainRelations: relations.count - sure.count,
      partners: Set(sure.flatMap { [$0.origin, $0.target] }).subtracting([member.actor]).count,
      actions: member.actions)
  }

  /// A stakeholder.
  public struct Stakeholder: Sendable, Hashable {
    /// The actor and the code of its category.
    public let actor: String, category: String
    /// The level at which it stands; absent when unknown.
    public let echelon: Echelon?
    /// The families in which it surely acts, in the typology's order.
    public let families: [String]
    /// The functions that it holds, and those to be verified.
    public let functions: [String], uncertainFunctions: [String]
    /// Its relations in force, sure and to be verified, and the actors that the sure ones join it to.
    public let relations: Int, uncertainRelations: Int, partners: Int
    /// The actions in force in which it surely takes part.
    public let actions: [String]

    /// Whether nothing sure is said of it: neither function, nor relation, nor action.
    public var isSilent: Bool { functions.isEmpty && relations == 0 && actions.isEmpty }
  }

  /// The stakeholders of a territory on a day.
  public struct Result: AnalysisResult {
    /// The stakeholders, in the order of their identifiers.
    public let stakeholders: [Stakeholder]
    /// The relations in force, doubtful ones included and marked.
    public let relations: [ActiveRelation]
    /// The actions begun by the day, in the order of their identifiers.
    public let actions: [Action]

    let participations: [String: Participation]
    let date: CalendarDate
    let typology: Typology
    let names: Names
  }
}
