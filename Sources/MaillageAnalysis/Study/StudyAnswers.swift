internal import Synchronization

/// What analyses answered on one study: figures, findings and tables ask the same questions.
final class StudyAnswers: Sendable {
  /// The place of one answer; who asks while another computes it waits.
  private final class Place: Sendable {
    let answer = Mutex<(any AnalysisResult)?>(nil)
  }

  private let places = Mutex<[ObjectIdentifier: Place]>([:])

  /// The answer of an analysis with its default options, computed when first asked.
  func answer<A: Analysis>(to type: A.Type, on study: Study) -> A.Result {
    let place = places.withLock { places in
      if let known = places[ObjectIdentifier(type)] { return known }
      let place = Place()
      places[ObjectIdentifier(type)] = place
      return place
    }
    return place.answer.withLock { answer in
      if let known = answer as? A.Result { return known }
      let result = A().run(on: study)
      answer = result
      return result
    }
  }
}
