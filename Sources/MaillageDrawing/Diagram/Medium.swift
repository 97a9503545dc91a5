/// What figures are made for: a figure that one page cannot hold is split or filtered until its text can be read
/// there.
public enum Medium: String, Sendable, CaseIterable {
  /// Sheets of A4, held either way.
  case a4
  /// Sheets of A4 and, for what these cannot hold, of A3.
  case a3
  /// Slides in 16:9.
  case screen = "ecran"

  /// The pages, the smallest first.
  package var pages: [Page] {
    switch self {
    case .a4: [Page(.a4, .landscape), Page(.a4, .portrait)]
    case .a3: Page.choices
    case .screen: [Page(.screen, .landscape)]
    }
  }
}
