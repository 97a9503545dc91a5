package import MaillageModel

/// Every code of the reading, with what it means: errors stop, warnings and notices do not.
///
/// A code never changes its meaning; a new one takes the next free number of its letter.
package enum DiagnosticCode: String, Sendable, CaseIterable {
  // Errors: nothing is written.
  /// The folder, or the table of actors, is not there.
  case missingTable = "E01"
  /// A table lacks a column that it needs.
  case missingColumn = "E02"
  /// A line does not have the cells that the header announces, or a quote is not closed.
  case brokenRecord = "E03"
  /// An identifier is used twice.
  case duplicateIdentifier = "E04"
  /// An identifier has characters that identifiers may not have.
  case malformedIdentifier = "E05"
  /// A word is not in the list of its column.
  case unknownWord = "E06"
  /// An identifier leads to nothing.
  case unknownReference = "E07"
  /// A date is not a date.
  case malformedDate = "E08"
  /// An end precedes its start.
  case reversedPeriod = "E09"
  /// A number is not a number, or is not positive.
  case malformedNumber = "E10"
  /// A line names both of two things, or neither, where it needs exactly one.
  case notExactlyOne = "E11"
  /// A type of action is not in the typology.
  case unknownActionType = "E12"
  /// Filiations or parents turn in a circle.
  case loop = "E13"
  /// A file is a workbook, or something else that is not the text of a table.
  case notText = "E14"
  /// A file cannot be read.
  case unreadableFile = "E15"
  /// A table that must have lines has none.
  case emptyRequiredTable = "E16"
  /// Two columns have the same name.
  case duplicateColumn = "E17"
  /// Two files stand for the same table.
  case duplicateTable = "E18"
  /// A cell that must be filled is empty.
  case missingValue = "E19"
  /// A cell is far too long.
  case tooLong = "E20"
  /// A role is denied and declared over the same days.
  case contradictoryRoles = "E21"
  /// A participation is denied and declared.
  case contradictoryMobilisations = "E22"
  /// A number is outside its range.
  case outOfRange = "E23"
  /// A table of one line has several.
  case severalLines = "E24"
  /// A typology lacks a word that the program needs.
  case incompleteTypology = "E25"
  /// A reserved identifier is used.
  case reservedIdentifier = "E26"
  /// A scenario applies an operation to something that it does not apply to.
  case impossibleOperation = "E27"
  /// Two lines of a scenario cannot both be true.
  case contradictoryOperations = "E28"

  // Warnings: the study goes on and says so.
  /// A company number has a wrong key or was damaged.
  case doubtfulCompanyNumber = "A20"
  /// An official geographic code is a postcode, or lost a zero.
  case doubtfulOfficialCode = "A21"
  /// Something starts after its actor ended, or ends before it began.
  case afterTheEnd = "A22"
  /// Two actors look like the same.
  case likelyDuplicate = "A23"
  /// A relation links an actor to itself, or is there twice.
  case oddRelation = "A24"
  /// A service belongs to an actor that has none.
  case serviceOfOther = "A25"
  /// An actor has no role, relation nor action.
  case isolatedActor = "A26"
  /// A country has no official code, or is not a country.
  case doubtfulCountry = "A27"
  /// A cell holds personal data.
  case personalData = "A28"
  /// A cell held invisible control characters.
  case controlCharacters = "A29"
  /// A line is shorter than the header.
  case shortRecord = "A31"
  /// A line is there twice.
  case duplicateRow = "A32"
  /// A filiation does not meet the dates of its actors.
  case filiationDates = "A33"
  /// An action hangs from a relation that is no partnership.
  case notAPartnership = "A34"
  /// Some letters were damaged before the file came here.
  case damagedLetters = "A35"
  /// Roles of one identity overlap with different levels.
  case overlappingRoles = "A36"
  /// A value of an optional column is not usable and was left out.
  case unusableValue = "A37"
  /// A workbook has the name of a table.
  case workbookLeftOut = "A38"
  /// A quote stands alone in a cell.
  case strayQuote = "A39"
  /// A partner abroad has no country.
  case missingCountry = "A40"
  /// A column has no name, and is not read.
  case unnamedColumn = "A41"
  /// A scenario fills a cell that its operation makes no use of.
  case unusedCell = "A42"
  /// The category of an actor made of others is assumed.
  case assumedCategory = "A43"
  /// A scenario creates an actor whose identifier is almost that of another.
  case nearExistingActor = "A44"
  /// A line of a scenario changes nothing; told when it is applied.
  case withoutEffect = "A45"
  /// A split does not say who takes over a service; told when it is applied.
  case strandedServices = "A46"

  // Notices.
  /// How a file was read: encoding, separator, blank lines, columns left out.
  case howRead = "N40"
  /// How many actors there are, and how many in force.
  case summary = "N41"
  /// A column that the product does not know was kept.
  case unknownColumn = "N42"
  /// A file was left out.
  case fileLeftOut = "N43"
  /// There is no table of the project.
  case noProject = "N44"
  /// A skill is not in the guide's checklist; it is kept.
  case ownSkill = "N45"
  /// A table has no line: nothing was typed in it yet.
  case emptyTable = "N46"
  /// A scenario creates an actor that no line adds by itself.
  case createdActor = "N47"
  /// A line of a scenario takes effect after the day of the study; told when it is applied.
  case takesEffectLater = "N48"

  /// The weight that the letter says.
  package var severity: Severity {
    switch rawValue.utf8.first {
    case UInt8(ascii: "E"): .error
    case UInt8(ascii: "A"): .warning
    default: .notice
    }
  }
}

extension Diagnostic {
  /// Creates a diagnostic of a code of the reading.
  init(
    _ code: DiagnosticCode, at location: SourceLocation, related: [SourceLocation] = [],
    value: String? = nil, _ message: Wording, remedy: Wording = Wording(fr: "", en: ""), untold: Int = 0
  ) {
    self.init(
      code: code.rawValue, severity: code.severity, at: location, related: related, value: value,
      message: message.text, remedy: remedy.text, untold: untold)
  }
}
