/// What the tables are about.
public struct Project: Sendable, Hashable {
  /// The title.
  public let title: String
  /// The name of the territory.
  public let territory: String
  public let territoryCode: String?, producerSiret: String?
  /// The day that the tables describe.
  public let observationDate: CalendarDate?
  /// The organisation that made them.
  public let author: String?
  /// The licence of the tables.
  public let license: String?
  /// The language that the tables are written in, as HTML names it: `fr`.
  public let language: String
  /// Whether the territory is invented, which every output then says.
  public let isFictitious: Bool
  /// Where the line comes from.
  public let provenance: Provenance

  package init(
    title: String, territory: String, territoryCode: String? = nil, producerSiret: String? = nil,
    observationDate: CalendarDate? = nil, author: String? = nil, license: String? = nil,
    language: String = "fr", isFictitious: Bool = false, provenance: Provenance
  ) {
    self.title = title
    self.territory = territory
    self.territoryCode = territoryCode
    self.producerSiret = producerSiret
    self.observationDate = observationDate
    self.author = author
    self.license = license
    self.language = language
    self.isFictitious = isFictitious
    self.provenance = provenance
  }
}

/// A table that was read, and how.
public struct InputTable: Sendable, Hashable {
  /// The name of the file in the folder.
  public let file: String
  /// The name of the table: `acteurs`.
  public let table: String
  /// `UTF-8` or `Windows-1252`.
  public let encoding: String
  /// The separator between cells.
  public let delimiter: Character
  /// The number of lines kept.
  public let rowCount: Int
  /// The columns that the product does not know, kept as attributes.
  public let unknownColumns: [String]
  /// The bytes of the file, for the manifest's checksum.
  public let bytes: [UInt8]

  package init(
    file: String, table: String, encoding: String, delimiter: Character, rowCount: Int,
    unknownColumns: [String], bytes: [UInt8]
  ) {
    self.file = file
    self.table = table
    self.encoding = encoding
    self.delimiter = delimiter
    self.rowCount = rowCount
    self.unknownColumns = unknownColumns
    self.bytes = bytes
  }
}
