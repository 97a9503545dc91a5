public import MaillageModel

/// The relations of one kind between two actors, in two states of a territory.
public struct ComparedRelation: Sendable, Hashable, Identifiable {
  /// What makes them the same relation.
  public struct Identity: Sendable, Hashable {
    /// The ends as they are compared, in the order of their bytes where direction does not matter.
    public let origin: String, target: String
    /// The code of the kind, and whether direction matters.
    public let kind: String, isOriented: Bool
  }

  /// What makes them the same relation.
  public let identity: Identity
  /// The relations in force in each state.
  public let before: [ActiveRelation], after: [ActiveRelation]

  /// The name in the tables.
  public var id: String {
    [identity.origin, identity.kind.replacing("_", with: "-"), identity.target].joined(separator: "-")
  }

  /// Whether it runs between actors that are one in the other state, where it cannot be.
  public var isInternal: Bool { identity.origin == identity.target }

  /// What became of it.
  public var status: ChangeStatus {
    if before.isEmpty { return .added }
    if after.isEmpty { return .removed }
    return Self.certainty(before) == Self.certainty(after) && Self.weight(before) == Self.weight(after)
      ? .kept : .changed
  }

  /// Whether at least one is certain.
  static func certainty(_ relations: [ActiveRelation]) -> Certainty? {
    relations.isEmpty ? nil : relations.contains(where: \.isCertain) ? .certain : .doubtful
  }

  /// The strongest weight.
  static func weight(_ relations: [ActiveRelation]) -> Double? { relations.map(\.relation.weight).max() }

  /// The codes of the families that a state names; `nil` stands for none.
  func families(_ relations: [ActiveRelation]) -> Set<String?> { Set(relations.map(\.relation.family)) }
}

extension ComparedRelation {
  /// The relations of two studies, in the order of their identities.
  static func all(before: Study, after: Study, _ matching: ActorMatching) -> [ComparedRelation] {
    let sides = (grouped(before, matching), grouped(after, matching))
    return Set(sides.0.keys).union(sides.1.keys)
      .map { ComparedRelation(identity: $0, before: sides.0[$0] ?? [], after: sides.1[$0] ?? []) }
      .sortedByIdentifiers { relation in
        let identity = relation.identity
        return [identity.origin, identity.target, identity.kind, String(identity.isOriented)]
      }
  }

  private static func grouped(
    _ study: Study, _ matching: ActorMatching
  ) -> [Identity: [ActiveRelation]] {
    Dictionary(grouping: study.relations) { relation in
      let ends = [matching.identifier(relation.origin), matching.identifier(relation.target)]
      let isOriented = relation.relation.isOriented
      let ordered = isOriented ? ends : ends.sortedByBytes()
      return Identity(
        origin: ordered[0], target: ordered[1], kind: relation.relation.kind, isOriented: isOriented)
    }
  }
}

/// How far the relations of two states overlap, in one family or in all.
public struct RelationSimilarity: Sendable, Hashable {
  /// The family's code, ``Coverage/allFamilies``, or ``Crossing/unspecifiedFamily``.
  public let family: String
  /// How many relations there are in each state, and how many in both.
  public let before: Int, after: Int, common: Int

  /// |A ∩ B| / |A ∪ B|, 0 to 1; absent when neither state has any.
  public var jaccard: Double? {
    let union = before + after - common
    return union > 0 ? Double(common) / Double(union) : nil
  }
}

extension RelationSimilarity {
  /// The families in order, then the relations that name none, then all of them.
  ///
  /// Relations between actors that are one in the other state are left out: they cannot be there.
  static func all(_ relations: [ComparedRelation], families: [String]) -> [RelationSimilarity] {
    let compared = relations.filter { !$0.isInternal }
    func similarity(_ name: String, _ isIn: (ComparedRelation, [ActiveRelation]) -> Bool)
      -> RelationSimilarity
    {
      let before = compared.filter { isIn($0, $0.before) }
      let after = compared.filter { isIn($0, $0.after) }
      return RelationSimilarity(
        family: name, before: before.count, after: after.count,
        common: before.filter { isIn($0, $0.after) }.count)
    }
    return families.map { family in similarity(family) { $0.families($1).contains(family) } }
      + [
        similarity(Crossing.unspecifiedFamily) { $0.families($1).contains(nil) },
        similarity(Coverage.allFamilies) { !$1.isEmpty },
      ]
  }
}
