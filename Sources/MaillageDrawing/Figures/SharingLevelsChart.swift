internal import MaillageAnalysis
internal import MaillageModel

/// Services in rows, levels in columns, the letter of the group in each cell.
struct SharingLevelsChart {
  private let context: FigureContext
  private let levels: [SharingLevel], hiddenLevels: Int
  private let doubtfulCount: Int
  private let groups: [[String: SharingLevel.Member]]
  /// The services in an order where each group of each level is in one piece.
  let services: [String]

  /// How many levels a page can hold.
  private static let columns = 12

  init(_ context: FigureContext) {
    let result = context.study.answer(to: MobilisationConcepts.self)
    // A level whose groups are those of the one before shows nothing new.
    let changing = result.levels.enumerated().filter { place, level in
      place == 0 || level.groups != result.levels[place - 1].groups
    }.map(\.element)
    let levels = changing.prefix(1) + changing.dropFirst().suffix(Self.columns - 1)
    let groups = levels.map { level in
      Dictionary(level.members.map { ($0.service, $0) }, uniquingKeysWith: { first, _ in first })
    }
    func path(_ service: String) -> [Int] { groups.map { $0[service]?.group ?? .max } }
    self.context = context
    self.levels = Array(levels)
    self.groups = groups
    hiddenLevels = result.levels.count - levels.count
    doubtfulCount = result.doubtfulCount
    // Groups of a level lie within those of the level before, so that their numbers sort as a path.
    services = (levels.first?.members.map(\.service) ?? []).map { (path: path($0), service: $0) }
      .sorted { a, b in
        a.path == b.path
          ? a.service.precedesInBytes(b.service) : a.path.lexicographicallyPrecedes(b.path)
      }.map(\.service)
  }

  /// Whether any two services share an action.
  var hasTies: Bool { (levels.first?.tieCount ?? 0) > 0 }

  // MARK: Grid

  func grid(of services: [String]) -> Grid {
    var rows = [
      head(context.say(fr: "Actions communes, au moins", en: "Joint actions, at least"), isBold: true) {
        "\($0.least)"
      },
      head(context.say(fr: "Liens", en: "Ties")) { "\($0.tieCount)" },
      head(context.say(fr: "Groupes de deux services ou plus", en: "Groups of two services or more")) {
        level in
        "\(level.groups.count { $0.count > 1 })"
      },
    ]
    rows += services.map(row)
    return Grid(rows: rows, padding: 3, cellBorder: 1)
  }

  private func head(_ title: String, isBold: Bool = false, _ value: (SharingLevel) -> String) -> [GridCell] {
    [GridCell([title], bold: true).with { $0.fill = Palette.heading }]
      + levels.map { level in
        GridCell([value(level)], bold: isBold).with {
          $0.fill = Palette.heading
          $0.alignment = .center
          $0.width = 34
        }
      }
  }

  private func row(_ service: String) -> [GridCell] {
    let head = GridCell(Wrapping.lines(name(service), limit: 44)).with {
      $0.actor = context.study.service(service)?.actor
      $0.headsRow = true
    }
    return [head]
      + levels.indices.map { index in
        guard let member = groups[index][service] else { return GridCell([" "]) }
        guard levels[index].groups[member.group - 1].count > 1 else {
          return GridCell(["–"], color: Palette.grey).with { $0.alignment = .center }
        }
        let tint = Self.tint(member.group)
        return GridCell([Self.letter(member.group)], bold: true, color: tint.text).with {
          $0.fill = tint.fill
          $0.alignment = .center
        }
      }
  }

  /// Whether a service has actions enough for a level, and is tied to no other there.
  private func standsAlone(_ service: String) -> Bool {
    levels.indices.contains { index in
      groups[index][service].map { levels[index].groups[$0.group - 1].count == 1 } ?? false
    }
  }

  private static func tint(_ group: Int) -> Palette.Tint {
    [Palette.strong, Palette.medium, Palette.light][min(group - 1, 2)]
  }

  /// « A » for the largest group of a level, « B » for the next; « A1 » after « Z ».
  private static func letter(_ group: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let (round, place) = (group - 1).quotientAndRemainder(dividingBy: letters.count)
    return String(letters[place]) + (round > 0 ? "\(round)" : "")
  }

  private func name(_ id: String) -> String {
    guard let service = context.study.service(id) else { return id }
    let owner =
      context.study.actor(service.actor).map { " (" + PlainText.printable($0.shortName) + ")" } ?? ""
    return PlainText.printable(service.name) + owner
  }

  // MARK: Words

  func legend(of shown: [String]) -> Legend {
    var legend = Legend()
    legend.marks = [
      Legend.MarkEntry(
        sample: "A", style: ShapeStyle(fill: Palette.strong.fill, text: Palette.strong.text),
        meaning: context.say(
          fr: "groupe du service, le plus grand du niveau étant A",
          en: "the service’s group, the largest of the level being A"))
    ]
    if shown.contains(where: standsAlone) {
      legend.marks.append(
        Legend.MarkEntry(
          sample: "–", style: ShapeStyle(text: Palette.grey),
          meaning: context.say(
            fr: "assez d’actions, mais sans lien avec un autre", en: "enough actions, but tied to no other")))
    }
    let hasBlank = shown.contains { service in groups.contains { $0[service] == nil } }
    legend.notes = [
      context.say(
        fr:
          "Dans une colonne s, deux services sont liés s’ils ont s actions en commun ou plus\u{A0}; un groupe réunit ceux "
          + "qu’une chaîne de liens joint. Une lettre ne vaut que dans sa colonne."
          + (hasBlank ? " Case vide\u{A0}: moins de s actions." : ""),
        en:
          "In a column s, two services are tied if they share s actions or more; a group gathers those that a chain of "
          + "ties joins. A letter holds in its column only."
          + (hasBlank ? " Empty cell: fewer than s actions." : ""))
    ]
    legend.notes += context.glossary(ofHosts: shown)
    return legend
  }

  func counts(of shown: [String]) -> String {
    let part =
      shown.count == services.count
      ? "" : context.say(fr: " sur \(services.count)", en: " of \(services.count)")
    let count = levels.count
    return context.say(
      fr: "\(context.count(shown.count, .service))\(part), \(count) \(count < 2 ? "niveau" : "niveaux").",
      en: "\(context.count(shown.count, .service))\(part), \(count) \(count == 1 ? "level" : "levels").")
  }

  var omissions: [String] {
    var omissions: [String] = []
    if hiddenLevels > 0 {
      omissions.append(
        context.say(
          fr:
            "Seuls les niveaux où les groupes ou les services isolés changent sont montrés\u{A0}; la table en donne "
            + "\(hiddenLevels) de plus.",
          en:
            "Only the levels where the groups or the services alone change are shown; the table gives "
            + "\(hiddenLevels) more."))
    }
    if doubtfulCount > 0 {
      omissions.append(
        context.say(
          fr: "Les participations à vérifier (\(doubtfulCount)) ne sont pas comptées.",
          en: "The participations to be verified (\(doubtfulCount)) are not counted."))
    }
    return omissions
  }

  var summary: String {
    guard let first = levels.first, let last = levels.last else { return "" }
    let ties = context.count(first.tieCount, .tie)
    let most =
      last.least == first.least
      ? LocalizedText(fr: "", en: "")
      : LocalizedText(
        fr: ", dont \(last.tieCount) d’au moins \(last.least)",
        en: ", \(last.tieCount) of them of at least \(last.least)")
    return context.say(
      fr:
        "\(context.count(services.count, .service))\u{A0}: \(ties) d’au moins une action commune\(most.fr).",
      en: "\(context.count(services.count, .service)): \(ties) of at least one joint action\(most.en).")
  }

  var description: String {
    let sentences = levels.map { level -> String in
      let groups = level.groups.filter { $0.count > 1 }.map { context.list($0.map(name)) }
      let words = groups.joined(separator: Wording.semicolon(context.language))
      return context.say(
        fr: "Au niveau \(level.least), groupes\u{A0}: \(words).",
        en: "At level \(level.least), groups: \(words).")
    }
    return ([summary] + sentences).joined(separator: " ")
  }
}
