internal import MaillageAnalysis
internal import MaillageModel

/// What every figure needs to turn a study into a diagram: names, looks, legends, a cartouche.
struct FigureContext {
  let study: Study
  let filter: FigureFilter
  let language: Language
  let selection: Selection

  init(_ study: Study, _ filter: FigureFilter, _ language: Language) {
    self.study = study
    self.filter = filter
    self.language = language
    selection = Selection(study, filter)
  }

  var typology: Typology { study.typology }

  /// The pages that the figure may have, the smallest first.
  var pages: [Page] { filter.medium.pages }

  /// The wording in the diagram's language.
  func say(fr: String, en: String) -> String {
    language == .fr ? fr : en
  }

  func say(_ text: LocalizedText) -> String { text[language] }

  // MARK: Names

  /// The name of an actor on a label: whole when it is short, else its acronym, else whole on more lines.
  /// A foreign partner comes with its country.
  func label(_ actor: Actor, limit: Int = 20, nameLimit: Int? = nil) -> [String] {
    var lines = Wrapping.lines(name(actor, limit: nameLimit ?? limit), limit: limit)
    if typology.category(actor.category, has: .foreign), let country = typology.countries[actor.country] {
      lines += Wrapping.lines("(" + say(country.label) + ")", limit: limit)
    }
    return lines
  }

  /// The lines of a label followed by how much of its actor is on other pages: on the last, where it has room.
  func signed(_ label: [String], elsewhere: Int, limit: Int) -> [String] {
    guard elsewhere > 0, let last = label.last else { return label }
    let sign = Self.sign(ofElsewhere: elsewhere)
    let longest = max(limit, label.map(PlainText.letterCount).max() ?? 0)
    return PlainText.letterCount(last) + 1 + PlainText.letterCount(sign) <= longest
      ? label.dropLast() + [last + " " + sign] : label + [sign]
  }

  /// The sign of so many on other pages.
  private static func sign(ofElsewhere count: Int) -> String { "(+\(count))" }

  /// What such signs count, by the largest; absent when there is none.
  func note(onSigns counts: [Int], _ noun: Phrasing.Noun) -> String? {
    guard let most = counts.max(), most > 0 else { return nil }
    let sign = Self.sign(ofElsewhere: most), words = count(most, noun)
    return say(
      fr: "«\u{A0}\(sign)\u{A0}»\u{A0}: \(words), hors de cette page.",
      en: "“\(sign)”: \(words), out of this page.")
  }

  /// The name of an actor on one line of a list: as short as its author made it.
  func name(_ actor: Actor, limit: Int) -> String {
    let name = PlainText.printable(actor.name)
    guard PlainText.letterCount(name) > limit * 2, let acronym = actor.acronym.map(PlainText.printable),
      !acronym.isEmpty
    else { return name }
    return acronym
  }

  /// What an actor is, for who points at it: name, acronym, category.
  func title(_ actor: Actor) -> String {
    let acronym = actor.acronym.map { " (" + $0 + ")" } ?? ""
    return PlainText.printable(actor.name + acronym) + ", " + say(typology.categories.label(actor.category))
  }

  func classes(_ actor: Actor) -> [String] {
    // A code may come from a user's typology: a class is made of plain characters only.
    ["cat-" + actor.category.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }]
  }

  // MARK: Looks

  func style(ofCategory code: String) -> ShapeStyle {
    typology.categories[code].map { ShapeStyle($0.look) } ?? ShapeStyle()
  }

  /// The categories of the actors, in the typology's order.
  func categories(of actors: [Actor]) -> [Category] {
    let present = Set(actors.map(\.category))
    return typology.categories.filter { present.contains($0.code) }
  }

  /// The legend of the categories of the actors shown.
  func legend(of actors: [Actor], withShapes: Bool) -> [Legend.CategoryEntry] {
    categories(of: actors).map { category in
      Legend.CategoryEntry(
        code: category.code, label: say(category.label),
        shapeName: withShapes ? say(category.look.shapeName) : nil, style: ShapeStyle(category.look))
    }
  }

  /// The legend of the kinds of relation shown, in the typology's order.
  func legend(of relations: [ActiveRelation]) -> [Legend.LineEntry] {
    let present = Set(relations.map(\.relation.kind))
    var entries = typology.relationKinds.filter { present.contains($0.code) }.map { kind in
      let style = LineStyle(kind, isDirected: kind.isOriented)
      return Legend.LineEntry(
        style: style, look: LineWords.description(of: style, language), meaning: say(kind.meaning))
    }
    if relations.contains(where: { !$0.isCertain }) {
      let style = LineStyle(pattern: .solid, width: 1).doubtful
      entries.append(
        Legend.LineEntry(
          style: style,
          look: say(
            fr: "le même trait, plus fin, et «\u{A0}?\u{A0}»", en: "the same line, thinner, with “?”"),
          meaning: say(fr: "relation à vérifier", en: "relation to be verified")))
    }
    return entries
  }

  // MARK: Cartouche

  /// Where the figure comes from, with what it shows and hides.
  func cartouche(counts: String, omissions: [String] = []) -> Cartouche {
    let project = study.territory.project
    let day = study.date.formatted(language)
    // A name may end with a full stop of its own, or hold brackets.
    func sentence(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }
    let author = project.author.map { ", " + PlainText.printable($0) } ?? ""
    let origin = project.provenance.source.map { sentence(PlainText.printable($0)) + " " } ?? ""
    let source = say(
      fr: "Source\u{A0}: " + origin + sentence("Tables du territoire" + author),
      en: "Source: " + origin + sentence("The territory’s tables" + author))
    let territory = PlainText.printable(project.territory)
    var omissions = omissions
    if let words = filterWords { omissions.insert(words, at: 0) }
    return Cartouche(
      source: source,
      perimeter: say(fr: "Périmètre\u{A0}: ", en: "Perimeter: ") + sentence(territory),
      counts: counts, omissions: omissions,
      signature: say(fr: "Maillage, situation au \(day).", en: "Maillage, as of \(day)."),
      fiction: project.isFictitious
        ? say(
          fr: "Territoire fictif\u{A0}: rien ici ne décrit un territoire réel.",
          en: "Fictitious territory: nothing here describes a real one.") : nil)
  }

  /// The filter in words.
  private var filterWords: String? {
    guard !filter.isEmpty else { return nil }
    var parts: [String] = []
    func add(_ fr: String, _ en: String, _ labels: [String]) {
      guard !labels.isEmpty else { return }
      parts.append(say(fr: fr, en: en) + " " + list(labels))
    }
    add("familles", "families", filter.families.map { say(typology.families.label($0)) })
    add("catégories", "categories", filter.categories.map { say(typology.categories.label($0)) })
    add("zones", "zones", filter.zones.map { say(typology.zones.label($0)) })
    if filter.minimumDegree > 0 {
      parts.append(
        say(
          fr: "au moins \(filter.minimumDegree)\u{A0}partenaires",
          en: "at least \(filter.minimumDegree) partners"))
    }
    guard !parts.isEmpty else { return nil }
    let outside = study.actors.count - selection.actors.count
    if outside > 0 {
      parts.append(
        say(
          fr: "\(count(outside, .actor)) hors du filtre", en: "\(count(outside, .actor)) outside the filter"))
    }
    return say(fr: "Figure filtrée\u{A0}: ", en: "Filtered figure: ")
      + parts.joined(separator: Wording.semicolon(language)) + "."
  }
}
