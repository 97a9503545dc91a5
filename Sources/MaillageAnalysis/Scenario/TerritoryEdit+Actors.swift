internal import MaillageModel

extension TerritoryEdit {
  mutating func add(_ actor: ScenarioActor, _ provenance: Provenance) -> ScenarioEffect {
    var effect = ScenarioEffect()
    guard !inForce.contains(actor.id) else { return effect }
    let start = PartialDate(day)
    if let known = actors[actor.id] {
      open(
        known.with(name: actor.name, category: actor.category, validity: known.validity.reopened(on: day)))
    } else if let category = actor.category {
      open(
        Actor(
          id: actor.id, name: actor.name ?? actor.id, category: category, validity: Period(start: start),
          provenance: provenance))
    }
    effect.actors = inForce.contains(actor.id) ? 1 : 0
    return effect
  }

  mutating func remove(_ id: String) -> ScenarioEffect {
    var effect = ScenarioEffect()
    guard inForce.contains(id) else { return effect }
    effect.actors = 1
    effect.roles = end(ScenarioRole(actor: id), keepingHistory: false).roles
    let gone = relations.filter { ($0.origin == id || $0.target == id) && isOpen($0.validity) }.map(\.id)
    relations.removeAll { gone.contains($0.id) }
    unhang(Set(gone))
    effect.relations = gone.count
    for service in services.filter({ $0.actor == id && isOpen($0.validity) }).map(\.id) {
      effect += close(service: service)
    }
    effect.mobilisations += withdraw { $0 == .actor(id) }
    close(id)
    return effect
  }

  // MARK: Merging

  /// Melts actors into one, which appears if it was not there.
  mutating func merge(into whole: ScenarioActor, _ operations: [ScenarioOperation]) -> [ScenarioEffect] {
    let parts = operations.map { operation -> String in
      guard case .mergeActor(let part, _) = operation.change else { return "" }
      return part
    }
    if !inForce.contains(whole.id) {
      let described = operations.compactMap { operation -> ScenarioActor? in
        guard case .mergeActor(_, let actor) = operation.change else { return nil }
        return actor
      }
      let models = Set(parts).filter(inForce.contains).sortedByBytes().compactMap { actors[$0] }
      guard !models.isEmpty else { return operations.map { _ in ScenarioEffect() } }
      open(
        Actor(
          merging: models, as: whole.id, name: described.compactMap(\.name).first,
          category: described.compactMap(\.category).first, in: typology, on: day,
          provenance: operations[0].provenance))
    }
    return zip(operations, parts).map { operation, part in
      guard part != whole.id, inForce.contains(part) else { return ScenarioEffect() }
      return absorb(part, into: whole.id, operation.provenance)
    }
  }

  private mutating func absorb(
    _ part: String, into whole: String, _ provenance: Provenance
  ) -> ScenarioEffect {
    var effect = ScenarioEffect()
    effect.actors = 1
    roles = roles.map { role in
      guard role.actor == part, isOpen(role.validity) else { return role }
      effect.roles += 1
      return role.with(actor: whole)
    }
    roles = LineUnion.roles(roles, of: whole)
    effect += moveRelations(from: part, to: whole)
    services = services.map { service in
      guard service.actor == part, isOpen(service.validity) else { return service }
      effect.services += 1
      return service.with(actor: whole)
    }
    let open = openActions
    mobilisations = mobilisations.map { mobilisation in
      guard mobilisation.participant == .actor(part), open.contains(mobilisation.action) else {
        return mobilisation
      }
      effect.mobilisations += 1
      return mobilisation.with(actor: whole)
    }
    mobilisations = LineUnion.mobilisations(mobilisations, of: whole)
    fundingInstruments = fundingInstruments.map { $0.desk == part ? $0.with(desk: whole) : $0 }
    reparent(part, to: whole)
    close(part)
    filiations.append(
      Filiation(
        predecessor: part, successor: whole, kind: .merger, date: PartialDate(day), provenance: provenance))
    return effect
  }

  private mutating func moveRelations(from part: String, to whole: String) -> ScenarioEffect {
    var effect = ScenarioEffect()
    var internalized: Set<String> = []
    relations = relations.compactMap { relation in
      guard isOpen(relation.validity), relation.origin == part || relation.target == part else {
        return relation
      }
      let moved = relation.with(
        origin: relation.origin == part ? whole : relation.origin,
        target: relation.target == part ? whole : relation.target)
      guard moved.origin != moved.target else {
        internalized.insert(relation.id)
        return nil
      }
      effect.relations += 1
      return moved
    }
    let united = LineUnion.relations(relations, of: whole)
    relations = united.kept
    unhang(internalized.union(united.replacements.keys), replacements: united.replacements)
    effect.dropped = internalized.count + united.replacements.count
    return effect
  }
}

extension Actor {
  /// An actor made of others: what they share, under a new name; never a number of one of them.
  init(
    merging parts: [Actor], as id: String, name: String?, category: String?, in typology: Typology,
    on day: CalendarDate, provenance: Provenance
  ) {
    func shared<Value: Equatable>(_ value: (Actor) -> Value?) -> Value? {
      let first = parts.first.flatMap(value)
      return parts.allSatisfy { value($0) == first } ? first : nil
    }
    let ids = parts.map(\.id)
    self.init(
      id: id, name: name ?? id, category: category ?? Self.commonCategory(of: parts, in: typology),
      echelon: shared(\.echelon), nature: shared(\.nature) ?? .organisation,
      country: shared(\.country) ?? parts.first?.country ?? "FR",
      hasForeignCapital: shared(\.hasForeignCapital),
      parent: shared(\.parent).flatMap { ids.contains($0) ? nil : $0 },
      authorityType: shared(\.authorityType), isFunder: shared(\.isFunder), sector: shared(\.sector),
      validity: Period(start: PartialDate(day)), provenance: provenance)
  }

  /// The category that most of them have; of equals, the first in the order of the typology.
  static func commonCategory(of parts: [Actor], in typology: Typology) -> String {
    let counts = Dictionary(grouping: parts, by: \.category).mapValues(\.count)
    let best = counts.max { a, b in
      (a.value, -(typology.categories.position(of: a.key) ?? .max))
        < (b.value, -(typology.categories.position(of: b.key) ?? .max))
    }
    return best?.key ?? ""
  }
}
