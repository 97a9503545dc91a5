public import MaillageModel
internal import NetworkAlgorithms

/// Which services, and which types of service, are mobilised together and with no other; and which never are.
public struct ExclusiveCombinations: Analysis {
  /// The name in commands and files.
  public static let id = "exclusives"
  /// The title, for people.
  public static let title = LocalizedText(
    fr: "Équipes de services, exactement", en: "Teams of services, exactly")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Quelles équipes de services se forment vraiment, et lesquelles jamais\u{A0}?",
    en: "Which teams of services do form, and which never do?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Chaque action compte une fois, dans la combinaison exacte des services qu’elle mobilise sûrement, puis des \
      types de ces services (UpSet, Lex et al., 2014). S’y ajoutent, même à zéro, les combinaisons de types qui \
      importent\u{A0}: celles, de deux types ou plus, qu’une règle du guide demande de réunir, et les paires de types \
      présents tous deux mais jamais ensemble.
      """,
    en: """
      Each action counts once, in the exact combination of the services that it surely mobilises, then of the \
      types of these services (UpSet, Lex et al., 2014). To these are added, even at zero, the combinations of \
      types that matter: those of two types or more that a rule of the guide asks to bring together, and the \
      pairs of types that are both present but never together.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      Une combinaison absente n’est pas une faute\u{A0}: la règle ne s’applique pas à toute action. Un service de \
      plusieurs types compte dans chacun. Une action dont une participation reste à vérifier peut changer de \
      combinaison\u{A0}; leur nombre est donné.
      """,
    en: """
      A combination that is missing is no fault: the rule does not apply to every action. A service of several \
      types counts in each. An action with a participation to be verified may change combination; their number \
      is given.
      """)

  /// Creates the analysis with its default options.
  public init() {}

  /// Sorts the actions begun by their exact combination of services, then of types.
  public func run(on study: Study) -> Result {
    let services = MobilisationTable(.services, of: study)
    let types = MobilisationTable(.types, of: study)
    let teams = RequiredServices.teams(of: study.typology)
    var reasons: [[String]: Set<String>] = [:]
    for team in teams {
      for combination in team.combinations { reasons[combination, default: []].insert(team.rule) }
    }
    let empty = Self.neverTogether(types)
    return Result(
      services: Self.combinations(of: services, required: [:], never: []),
      types: Self.combinations(of: types, required: reasons, never: empty),
      actionCount: services.actionCount, typology: study.typology, names: Names(of: study))
  }

  /// The pairs of members that are both in an action, and never in the same, not even doubtfully.
  private static func neverTogether(_ table: MobilisationTable) -> [[String]] {
    table.possible.projection(.all).pairs
      .filter { pair in
        pair.count == 0 && table.known.degree(ofRow: pair.first) > 0
          && table.known.degree(ofRow: pair.second) > 0
      }
      .map { [table.members[$0.first], table.members[$0.second]] }
  }

  private static func combinations(
    of table: MobilisationTable, required: [[String]: Set<String>], never: [[String]]
  ) -> [Combination] {
    var actions: [[String]: [String]] = [:]
    var doubtful: [[String]: Int] = [:]
    var sets: [(members: Set<String>, action: String)] = []
    for (column, action) in table.actions.enumerated() where table.known.degree(ofColumn: column) > 0 {
      let members = table.known.rows(of: column).map { table.members[Int($0)] }
      actions[members, default: []].append(action)
      sets.append((Set(members), action))
      if table.unknown.degree(ofColumn: column) > 0 { doubtful[members, default: 0] += 1 }
    }
    let isNever = Set(never)
    return Set(actions.keys).union(required.keys).union(isNever).map { members in
      Combination(
        members: members, actions: actions[members] ?? [],
        including: sets.filter { $0.members.isSuperset(of: members) }.map(\.action),
        doubtfulCount: doubtful[members] ?? 0, rules: (required[members] ?? []).sortedByBytes(),
        isNeverTogether: isNever.contains(members))
    }.sorted { $0.precedes($1) }
  }

  /// Members that are together, and the actions where they are.
  public struct Combination: Sendable, Hashable {
    /// The services or the types, in the order of their identifiers.
    public let members: [String]
    /// The actions with these members and no other, and those with these members and perhaps others.
    public let actions: [String], including: [String]
    /// How many of the first may change combination if what is to be verified is confirmed.
    public let doubtfulCount: Int
    /// The rules that ask to bring these types together.
    public let rules: [String]
    /// Whether the two are both present but never in one action.
    public let isNeverTogether: Bool

    /// The largest first, then the smallest teams, then by identifiers.
    func precedes(_ other: Self) -> Bool {
      if actions.count != other.actions.count { return actions.count > other.actions.count }
      if members.count != other.members.count { return members.count < other.members.count }
      return members.lexicographicallyPrecedes(other.members) { $0.precedesInBytes($1) }
    }
  }

  /// The combinations of a territory.
  public struct Result: AnalysisResult {
    /// The combinations of services that occur, those of most actions first.
    public let services: [Combination]
    /// The combinations of types that occur or that matter, those of most actions first.
    public let types: [Combination]
    /// How many actions surely mobilise a service.
    public let actionCount: Int

    let typology: Typology
    let names: Names
  }
}
