public import MaillageModel

/// How actors became others, and which names are no longer those to look for.
public struct Filiations: Analysis {
  /// The name in commands and files.
  public static let id = "filiations"
  /// The title, for people.
  public static let title = LocalizedText(
    fr: "Filiation des acteurs", en: "Filiation of the actors")
  /// The question that the officer has.
  public static let question = LocalizedText(
    fr: "Qui est devenu qui, et quel nom chercher aujourd’hui\u{A0}?",
    en: "Who became whom, and which name to look for today?")
  /// How it is computed.
  public static let method = LocalizedText(
    fr: """
      Chaque ligne de la table des filiations est reprise, avec l’état de l’ancien et du nouvel acteur à la \
      date. Sauf dates propres, un successeur commence le jour de la filiation et son prédécesseur finit la \
      veille\u{A0}; un transfert de mission ne termine personne.
      """,
    en: """
      Each line of the table of filiations is given, with the state of the former and of the new actor on the \
      day. Unless they have dates of their own, a successor starts on the day of the filiation and its \
      predecessor ends the day before; a transfer of a mission ends nobody.
      """)
  /// What it cannot say.
  public static let limits = LocalizedText(
    fr: """
      Une filiation n’est connue que si une ligne la déclare. Une date «\u{A0}au plus tard\u{A0}» est celle où le \
      changement est attesté, et non celle où il s’est fait.
      """,
    en: """
      A filiation is known only if a line declares it. A date “at the latest” is the one on which the change \
      is attested, not the one on which it happened.
      """)

  /// Creates the analysis with its default options.
  public init() {}

  /// Reads the filiations.
  public func run(on study: Study) -> Result {
    func state(_ actor: String) -> State {
      let validity = study.validity(of: actor)
      if validity.hasEnded(before: study.date) { return .ended }
      return validity.hasBegun(by: study.date) ? .inForce : .future
    }
    return Result(
      lines: study.territory.filiations.map { filiation in
        Line(
          filiation: filiation, hasHappened: filiation.hasHappened(by: study.date),
          predecessorState: state(filiation.predecessor), successorState: state(filiation.successor))
      }
      .sortedByIdentifiers {
        [$0.filiation.predecessor, $0.filiation.successor, $0.filiation.date?.description ?? ""]
      },
      typology: study.typology, names: Names(of: study))
  }

  /// Where an actor stands in its life on the day.
  public enum State: String, Sendable, CaseIterable {
    /// It exists.
    case inForce = "en_vigueur"
    /// It existed.
    case ended = "termine"
    /// It is to exist.
    case future = "a_venir"
  }

  /// A filiation, seen from the day of the study.
  public struct Line: Sendable, Hashable {
    /// The line of the tables.
    public let filiation: Filiation
    /// Whether it has happened by the day; one without date has.
    public let hasHappened: Bool
    /// The state of the former and of the new actor.
    public let predecessorState: State, successorState: State

    /// Whether the former actor disappears: a transfer of a mission ends nobody.
    public var endsPredecessor: Bool { filiation.endsPredecessor }
  }

  /// The filiations of a territory.
  public struct Result: AnalysisResult {
    /// The filiations, in the order of the identifiers of their actors.
    public let lines: [Line]

    let typology: Typology
    let names: Names
  }
}
