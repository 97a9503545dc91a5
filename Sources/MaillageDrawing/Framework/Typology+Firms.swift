internal import MaillageModel

extension Typology {
  /// The family that is about firms: the one in which the most support functions make sense.
  ///
  /// The functions are those of the chain of support to firms; the other families leave some of them out.
  var firmFamily: Family? {
    let counts = families.map { family in
      functions.count { applies(function: $0.code, family: family.code) }
    }
    guard let most = counts.max() else { return nil }
    return zip(families, counts).first { $0.1 == most }?.0
  }

  /// The first category of those who are supported: its look is that of "the firm" in general.
  var firmCategory: Category? {
    categories.first { $0.tags.contains(.firm) }
  }
}
