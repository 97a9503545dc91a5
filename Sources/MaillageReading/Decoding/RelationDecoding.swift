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
    var named = relations.filter { !$0.id.isEmpty }
    let unnamed = Dictionary(grouping: relations.filter { $0.id.isEmpty }, by: base)
    for base in unnamed.keys.sortedByBytes() {
      var number = 1
      for relation in inOrderOfContent(unnamed[base] ?? []) {
        var id = number == 1 ? base : "\(base)-\(number)"
        while !taken.insert(id).inserted {
          number += 1
          id = "\(base)-\(number)"
        }
        number += 1
        named.append(relation.identified(id))
      }
    }
    return named
  }

  private static func inOrderOfContent(_ group: [Relation]) -> [Relation] {
    if group.count < 2 { return group }
    return group.map { (key: $0.contentKey, relation: $0) }
      .sorted { a, b in a.key.lexicographicallyPrecedes(b.key) { $0.precedesInBytes($1) } }
      .map(\.relation)
  }

  private static func base(_ relation: Relation) -> String {
    let kind = Identifier.isValid(relation.kind) ? relation.kind : Identifier.proposed(for: relation.kind)
    return [relation.origin, kind, relation.target].joined(separator: "-")
  }
}
