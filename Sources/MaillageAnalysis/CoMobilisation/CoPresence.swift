internal import MaillageModel

/// How often the members of each pair are in the same actions.
public struct CoPresence: Sendable, Equatable {
  /// Two participants and their actions.
  public struct Pair: Sendable, Hashable {
    /// The identifiers of the two, in the order of their bytes.
    public let a: String, b: String
    /// How many actions each takes part in.
    public let actionsA: Int, actionsB: Int
    /// The actions of both, in the order of their identifiers.
    public let joint: [String]
    /// How many joint actions chance would give: a × b / N.
    public let expected: Double
    /// The actions of both if what is doubtful is confirmed, the joint ones left out.
    public let possible: [String]

    /// The share of the joint actions in those of one or the other, 0 to 1.
    public var jaccard: Double {
      Double(joint.count) / Double(actionsA + actionsB - joint.count)
    }
    /// Joint actions over expected ones; 1 is what chance gives.
    public var lift: Double { Double(joint.count) / expected }
  }

  /// How many actions have at least one sure participant.
  public let actionCount: Int
  /// Every pair whose two members have an action, in the order of their identifiers.
  public let pairs: [Pair]
  /// The actions of each participant, in the order of the participants' identifiers.
  public let participants: [Participant]

  /// Someone that surely takes part in an action.
  public struct Participant: Sendable, Hashable {
    /// Its identifier.
    public let id: String
    /// Its actions, in the order of their identifiers.
    public let actions: [String]
  }
}

extension CoPresence {
  /// Who is in an action, surely or not.
  struct Attendance {
    let action: String
    let certain: [String]
    let doubtful: [String]

    init(action: String, certain: [String], doubtful: [String]) {
      self.action = action
      self.certain = certain
      self.doubtful = doubtful
    }

    init(action: String, certain: [String], parts: [String: MobilisationPart]) {
      self.init(
        action: action, certain: certain,
        doubtful: parts.filter { $0.value == .unknown }.keys.sortedByBytes())
    }
  }

  init(_ attendances: [Attendance]) {
    let attendances = attendances.sorted { $0.action.precedesInBytes($1.action) }
    var certain: [String: [String]] = [:]
    var doubtful: [String: Set<String>] = [:]
    for attendance in attendances {
      for id in attendance.certain { certain[id, default: []].append(attendance.action) }
      for id in attendance.doubtful { doubtful[id, default: []].insert(attendance.action) }
    }
    let actionCount = attendances.filter { !$0.certain.isEmpty }.count
    let participants = certain.keys.sortedByBytes().map { Participant(id: $0, actions: certain[$0] ?? []) }
    let actionSets = participants.map { Set($0.actions) }
    var pairs: [Pair] = []
    for first in participants.indices {
      for second in participants.indices.dropFirst(first + 1) {
        let a = participants[first]
        let b = participants[second]
        let joint = a.actions.filter(actionSets[second].contains)
        let maybeA = actionSets[first].union(doubtful[a.id] ?? [])
        let maybeB = actionSets[second].union(doubtful[b.id] ?? [])
        pairs.append(
          Pair(
            a: a.id, b: b.id, actionsA: a.actions.count, actionsB: b.actions.count, joint: joint,
            expected: Double(a.actions.count * b.actions.count) / Double(actionCount),
            possible: maybeA.intersection(maybeB).subtracting(joint).sortedByBytes()))
      }
    }
    self.actionCount = actionCount
    self.pairs = pairs
    self.participants = participants
  }
}
