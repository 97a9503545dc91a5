internal import MaillageModel

extension SurveyResponse {
  /// Reads an answer to a survey.
  init?(reading row: inout RowReader) {
    let respondent = row.text(ResponseColumns.respondent)
    let question = row.text(ResponseColumns.question)
    let modality = row.text(ResponseColumns.modality)
    let score = row.number(ResponseColumns.score)
    guard let respondent, let question, let modality else { return nil }
    self.init(
      respondent: respondent, question: question, modality: modality, score: score,
      provenance: row.provenance())
  }
}
