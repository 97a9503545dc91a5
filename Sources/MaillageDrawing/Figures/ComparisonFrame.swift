internal import MaillageAnalysis
internal import MaillageModel

/// The title and the cartouche of what compares two states.
struct ComparisonFrame {
  private let context: FigureContext
  private let result: Comparison.Result

  init(_ context: FigureContext, _ result: Comparison.Result) {
    self.context = context
    self.result = result
  }

  private func day(_ study: Study) -> String { study.date.formatted(context.language) }

  private var isOneDay: Bool { result.before.date == result.after.date }

  /// The title of the map; a scenario changes nothing yet.
  var mapTitle: String {
    title(isOneDay ? LocalizedText(fr: "Ce qui change", en: "What changes") : Comparison.title)
  }

  /// A title with the two days, or the one on which both states stand.
  func title(_ words: LocalizedText) -> String {
    let before = day(result.before), after = day(result.after)
    return context.say(words)
      + (isOneDay
        ? context.say(fr: ", au \(after)", en: ", on \(after)")
        : context.say(fr: ", du \(before) au \(after)", en: ", from \(before) to \(after)"))
  }

  /// The cartouche, with the sources and the territories of both states.
  func cartouche(counts: String, omissions: [String] = []) -> Cartouche {
    let after = context.cartouche(counts: counts, omissions: omissions)
    let before = FigureContext(result.before, FigureFilter(), context.language).cartouche(counts: "")
    let names = [result.before, result.after].map { PlainText.printable($0.territory.project.territory) }
    let states =
      isOneDay
      ? context.say(
        fr: "deux états au \(day(result.after))", en: "two states on \(day(result.after))")
      : context.say(
        fr: "au \(day(result.before)) puis au \(day(result.after))",
        en: "on \(day(result.before)), then on \(day(result.after))")
    let who = names[0] == names[1] ? names[0] : names.joined(separator: " / ")
    return Cartouche(
      source: before.source == after.source ? after.source : before.source + " " + after.source,
      perimeter: context.say(fr: "Périmètre\u{A0}: ", en: "Perimeter: ") + who + ".",
      counts: counts, omissions: omissions, signature: "Maillage, " + states + ".",
      fiction: after.fiction ?? before.fiction)
  }
}
