internal import MaillageModel

/// Turns the lines of a territory into things and ties, in the territory's own order.
struct GraphBuilding {
  let territory: Territory
  let day: CalendarDate?
  let language: Language
  private(set) var nodes: [GraphDocument.Node] = []
  private(set) var edges: [GraphDocument.Edge] = []
  private var keys: Set<String> = []
  private var counts: [Mode: Int] = [:]

  /// What a thing or a tie is.
  private enum Mode: String {
    case actor = "acteur"
    case service, action
    case function = "fonction"
    case relation, role
    case mobilisation
    case membership = "service_de"
  }

  init(territory: Territory, day: CalendarDate?, language: Language) {
    self.territory = territory
    self.day = day
    self.language = language
  }

  static let nodeColumns = columns(
    texts: [
      "mode", "sigle", "categorie", "categorie_libelle", "type", "type_libelle", "echelon", "nature", "pays",
      "parent", "secteur", "debut", "fin", "source",
    ])
  static let edgeColumns =
    columns(texts: ["mode", "type", "type_libelle"]) + columns(booleans: ["oriente"])
    + columns(texts: ["certitude"]) + columns(numbers: ["probabilite", "montant"])
    + columns(texts: ["niveau", "famille", "zone", "objet"]) + columns(booleans: ["formel"])
    + columns(texts: ["debut", "fin", "revision", "source"])

  private static func columns(
    texts: [String] = [], numbers: [String] = [], booleans: [String] = []
  ) -> [GraphDocument.Column] {
    texts.map { GraphDocument.Column(id: $0, kind: .text) }
      + numbers.map { GraphDocument.Column(id: $0, kind: .number) }
      + booleans.map { GraphDocument.Column(id: $0, kind: .boolean) }
  }

  mutating func addActors() {
    let typology = territory.typology
    for actor in territory.actors where holds(actor.validity) {
      let category = typology.categories[actor.category]
      add(
        actor.id, actor.name, .actor, actor.validity, color: category.flatMap { rgb($0.look.fill) },
        [
          "sigle": actor.acronym, "categorie": actor.category,
          "categorie_libelle": category?.label[language],
          "echelon": actor.echelon.map(typology.vocabulary.code),
          "nature": typology.vocabulary.code(actor.nature), "pays": actor.country, "parent": actor.parent,
          "secteur": actor.sector, "source": actor.provenance.source,
        ])
    }
  }

  mutating func addRelations() {
    let typology = territory.typology
    for relation in territory.relations where holds(relation.validity) {
      var values = texts([
        "famille": relation.family, "objet": relation.purpose,
        "certitude": typology.vocabulary.code(relation.certainty),
        "revision": relation.reviewDate?.description, "source": relation.provenance.source,
      ])
      values["probabilite"] = .number(relation.probability)
      values["montant"] = relation.amount.map { .number($0) }
      values["formel"] = relation.isFormal.map { .boolean($0) }
      tie(
        relation.id, relation.origin, relation.target, .relation, kind: relation.kind,
        label: typology.relationKinds[relation.kind]?.label[language] ?? relation.kind,
        isOriented: relation.isOriented, weight: relation.weight, span: relation.validity, values)
    }
  }

  mutating func addServices() {
    let types = territory.typology.serviceTypes
    for service in territory.services where holds(service.validity) && keys.contains(service.actor) {
      let key = key(.service, service.id)
      add(
        key, service.name, .service, service.validity,
        [
          "type": service.types.joined(separator: "|"),
          "type_libelle": service.types.map { types[$0]?.label[language] ?? $0 }.joined(separator: "|"),
          "source": service.provenance.source,
        ])
      link(key, service.actor, .membership, span: service.validity, [:])
    }
  }

  mutating func addFunctions() {
    let typology = territory.typology
    let held = territory.roles.filter {
      // A confirmed absence is no tie.
      $0.level != .none && holds($0.validity) && keys.contains($0.actor)
    }
    let used = Set(held.map(\.function))
    for function in typology.functions where used.contains(function.code) {
      add(
        key(.function, function.code), function.noun[language], .function, Period(),
        ["type": function.phase, "type_libelle": typology.phases[function.phase]?.label[language]])
    }
    for role in held {
      link(
        role.actor, key(.function, role.function), .role, span: role.validity,
        [
          "niveau": typology.vocabulary.code(role.level), "famille": role.family, "zone": role.zone,
          "source": role.provenance.source,
        ])
    }
  }

  mutating func addActions() {
    let typology = territory.typology
    for action in territory.actions where holds(action.validity) {
      add(
        key(.action, action.id), action.title, .action, action.validity,
        [
          "type": action.type, "type_libelle": typology.actionTypes[action.type]?.label[language],
          "secteur": action.sector, "source": action.provenance.source,
        ])
    }
    for part in territory.mobilisations where part.part != .none {
      let participant: String
      switch part.participant {
      case .actor(let id): participant = id
      case .service(let id): participant = key(.service, id)
      }
      link(
        participant, key(.action, part.action), .mobilisation, span: Period(),
        ["niveau": typology.vocabulary.code(part.part), "source": part.provenance.source])
    }
  }

  private func holds(_ span: Period) -> Bool { day.map(span.contains) ?? true }

  /// The key of a thing that is no actor; identifiers hold no colon, so that it is the key of nothing else.
  private func key(_ mode: Mode, _ id: String) -> String { mode.rawValue + ":" + id }

  private func texts(_ texts: [String: String?]) -> [String: GraphDocument.Value] {
    texts.compactMapValues { text in text.flatMap { $0.isEmpty ? nil : .text($0) } }
  }

  private func dates(_ span: Period) -> [String: String?] {
    ["debut": span.start?.description, "fin": span.end?.description]
  }

  private func rgb(_ color: String) -> [Int]? {
    guard color.hasPrefix("#"), color.utf8.count == 7, let value = Int(color.dropFirst(), radix: 16)
    else { return nil }
    return [value >> 16, value >> 8 & 255, value & 255]
  }

  private mutating func add(
    _ key: String, _ label: String, _ mode: Mode, _ span: Period, color: [Int]? = nil,
    _ more: [String: String?]
  ) {
    keys.insert(key)
    let own = more.merging(dates(span)) { first, _ in first }.merging(["mode": mode.rawValue]) { first, _ in
      first
    }
    nodes.append(
      GraphDocument.Node(id: key, label: label, color: color, span: span, values: texts(own)))
  }

  /// A tie without a line of its own in `relations`: numbered in the territory's order.
  private mutating func link(
    _ source: String, _ target: String, _ mode: Mode, span: Period, _ more: [String: String?]
  ) {
    let number = counts[mode, default: 0] + 1
    counts[mode] = number
    tie(
      "\(mode.rawValue):\(number)", source, target, mode, kind: mode.rawValue, label: mode.rawValue,
      isOriented: true, weight: 1,
      span: span, texts(more))
  }

  /// A tie, when both its ends are there.
  private mutating func tie(
    _ id: String, _ source: String, _ target: String, _ mode: Mode, kind: String, label: String,
    isOriented: Bool, weight: Double, span: Period, _ more: [String: GraphDocument.Value]
  ) {
    guard keys.contains(source), keys.contains(target) else { return }
    var values = more.merging(texts(dates(span))) { first, _ in first }
    values["mode"] = .text(mode.rawValue)
    values["type"] = .text(kind)
    values["type_libelle"] = .text(label)
    values["oriente"] = .boolean(isOriented)
    edges.append(
      GraphDocument.Edge(
        id: id, source: source, target: target, kind: kind, label: label, isOriented: isOriented,
        weight: weight, span: span, values: values))
  }
}
