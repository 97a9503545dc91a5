/// Where a line comes from: its place in the tables, and the source its author gives.
///
/// Two lines that differ only by their place are equal, so that the order of rows changes nothing.
public struct Provenance: Sendable, Hashable {
  /// The line in the tables; for messages only.
  public let location: SourceLocation
  /// The source that the line gives.
  public let source: String?
  /// The author's remark.
  public let comment: String?
  /// The cells of the columns that the product does not know, by column name.
  public let attributes: [String: String]

  package init(
    location: SourceLocation, source: String? = nil, comment: String? = nil,
    attributes: [String: String] = [:]
  ) {
    self.location = location
    self.source = source
    self.comment = comment
    self.attributes = attributes
  }

  /// Whether two lines say the same, wherever they stand.
  public static func == (a: Provenance, b: Provenance) -> Bool {
    a.source == b.source && a.comment == b.comment && a.attributes == b.attributes
  }

  /// Hashes what the line says.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(source)
    hasher.combine(comment)
    hasher.combine(attributes)
  }
}
