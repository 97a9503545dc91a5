internal import MaillageModel

extension Project {
  /// Reads the line of the project.
  init(reading row: inout RowReader) {
    self.init(
      title: row.text(ProjectColumns.title) ?? "",
      territory: row.text(ProjectColumns.territory) ?? "",
      territoryCode: row.officialCode(ProjectColumns.territoryCode),
      producerSiret: row.companyNumber(ProjectColumns.producerSiret),
      // A date known to the month or the year means its last day.
      observationDate: row.date(ProjectColumns.observationDate)?.lastDay,
      author: row.text(ProjectColumns.author),
      license: row.text(ProjectColumns.license),
      language: row.language(ProjectColumns.language) ?? "fr",
      isFictitious: row.yesNo(ProjectColumns.isFictitious) ?? false,
      provenance: row.provenance())
  }
}
