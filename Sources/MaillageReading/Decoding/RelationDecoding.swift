internal import MaillageModel

extension Relation {
  /// Reads the line of a relation; one without an identifier gets it later, from its content.
  init(reading row: inout RowReader) {
    let kind = row.code(RelationColumns.kind) ?? ""
    let certainty = row.term(RelationColumns.certainty, Certainty.self) ?? .certain
    let probability = row.number(RelationColumns.probability)
    self.init(
      id: row.identifier(RelationColumns.id) ?? "",
      origin: row.reference(RelationColumns.origin) ?? "",
      target: row.reference(RelationColumns.target) ?? "",
      kind: kind,
      isOriented: row.yesNo(RelationColumns.isOriented) ?? row.typology.relationKinds[kind]?.isOriented
        ?? false,
      weight: row.number(RelationColumns.weight) ?? 1,
      purpose: row.text(RelationColumns.purpose),
      family: row.code(RelationColumns.family),
      amount: row.number(RelationColumns.amount),
      validity: row.period(),
      reviewDate: row.date(RelationColumns.reviewDate),
      isFormal: row.yesNo(RelationColumns.isFormal),
      certainty: certainty,
      probability: probability ?? (certainty == .doubtful ? 0.5 : 1),
      provenance: row.provenance())
  }

  /// The same relation under an identifier.
  func identified(_ id: String) -> Relation {
    Relation(
      id: id, origin: origin, target: target, kind: kind, isOriented: isOriented, weight: weight,
      purpose: purpose, family: family, amount: amount, validity: validity, reviewDate: reviewDate,
      isFormal: isFormal, certainty: certainty, probability: probability, provenance: provenance)
  }
}

/// Gives an identifier to the relations that have none: `origine-type-cible`, with a number when repeated.
///
/// The number follows the content of the lines, never their order.
enum RelationIdentifiers {
  static func completed(_ relations: [Relation]) -> [Relation] {
    var taken = Set(relations.map(\.id))
    let unnamed = relations.filter { $0.id.isEmpty }
      .map { (base: base($0), key: $0.contentKey, relation: $0) }
      .sorted { a, b in
        a.base != b.base
          ? a.base.precedesInBytes(b.base)
          : a.key.lexicographicallyPrecedes(b.key) { $0.precedesInBytes($1) }
      }
    var named: [Relation] = []
    for (base, _, relation) in unnamed {
      var id = base
      var number = 1
      while !taken.insert(id).inserted {
        number += 1
        id = "\(base)-\(number)"
      }
      named.append(relation.identified(id))
    }
    return relations.filter { !$0.id.isEmpty } + named
  }

  private static func base(_ relation: Relation) -> String {
    [relation.origin, Identifier.proposed(for: relation.kind), relation.target].joined(separator: "-")
  }
}
