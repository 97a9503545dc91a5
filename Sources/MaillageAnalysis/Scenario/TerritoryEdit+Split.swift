internal import MaillageModel

extension TerritoryEdit {
  /// Turns an actor into several.
  ///
  /// A line with a function gives it to its part, at the level held. The parts whose lines name no function
  /// share the rest; alone, such a part surely takes it, several hold it as to be verified, for nobody said
  /// which takes what.
  mutating func split(_ actor: String, _ operations: [ScenarioOperation]) -> [ScenarioEffect] {
    let shares = operations.map { operation -> SplitShare in
      guard case .splitActor(let role, let part) = operation.change else {
        return SplitShare(part: ScenarioActor(id: actor), scope: ScenarioRole(actor: actor))
      }
      return SplitShare(part: part, scope: role)
    }
    let parts = Set(shares.map(\.part.id)).sortedByBytes()
    guard let whole = actors[actor], inForce.contains(actor), !parts.contains(actor) else {
      return operations.map { _ in ScenarioEffect() }
    }
    var effects: [String: ScenarioEffect] = [:]
    for part in parts where !inForce.contains(part) {
      let lines = shares.map(\.part).filter { $0.id == part }
      open(
        whole.part(
          part, name: lines.compactMap(\.name).first, category: lines.compactMap(\.category).first, on: day,
          provenance: operations[0].provenance))
      effects[part, default: ScenarioEffect()].actors = 1
    }
    let open = shares.filter { $0.scope.function == nil }.map(\.part.id)
    let heirs = Set(open.isEmpty ? parts : open).sortedByBytes()
    shareRoles(of: actor, shares, heirs: heirs, &effects)
    shareRelations(of: actor, heirs: heirs, &effects)
    shareMobilisations(of: actor, heirs: heirs, &effects)
    shareServices(of: actor, heirs: heirs, &effects)
    let soleHeir = heirs.count == 1 ? heirs.first : nil
    fundingInstruments = fundingInstruments.map { $0.desk == actor ? $0.with(desk: soleHeir) : $0 }
    reparent(actor, to: soleHeir)
    close(actor)
    filiations += parts.map {
      Filiation(
        predecessor: actor, successor: $0, kind: .split, date: PartialDate(day),
        provenance: operations[0].provenance)
    }
    // What a part got is told on the first of its lines.
    return shares.map { effects.removeValue(forKey: $0.part.id) ?? ScenarioEffect() }
  }

  private mutating func shareRoles(
    of actor: String, _ shares: [SplitShare], heirs: [String], _ effects: inout [String: ScenarioEffect]
  ) {
    roles = roles.flatMap { role -> [Role] in
      guard role.actor == actor, isOpen(role.validity) else { return [role] }
      let named = shares.filter { $0.scope.function != nil && $0.scope.covers(role) }.map(\.part.id)
      let takers = named.isEmpty ? heirs : Set(named).sortedByBytes()
      let isSure = !named.isEmpty || heirs.count == 1 || role.level == .none
      return takers.map { part in
        effects[part, default: ScenarioEffect()].roles += 1
        return role.with(actor: part, level: isSure ? role.level : .unknown)
      }
    }
    for part in Set(shares.map(\.part.id)).sortedByBytes() { roles = LineUnion.roles(roles, of: part) }
  }

  private mutating func shareRelations(
    of actor: String, heirs: [String], _ effects: inout [String: ScenarioEffect]
  ) {
    var names = RelationNames(relations)
    var gone: Set<String> = []
    relations = relations.flatMap { relation -> [Relation] in
      guard relation.origin == actor || relation.target == actor, isOpen(relation.validity) else {
        return [relation]
      }
      var copies: [Relation] = []
      for part in heirs {
        let origin = relation.origin == actor ? part : relation.origin
        let target = relation.target == actor ? part : relation.target
        if origin == target { continue }
        effects[part, default: ScenarioEffect()].relations += 1
        copies.append(
          relation.with(
            id: copies.isEmpty ? relation.id : names.free(relation.id), origin: origin, target: target,
            certainty: heirs.count == 1 ? nil : .doubtful,
            probability: heirs.count == 1 ? nil : relation.probability / 2))
      }
      if copies.isEmpty { gone.insert(relation.id) }
      return copies
    }
    unhang(gone)
  }

  private mutating func shareMobilisations(
    of actor: String, heirs: [String], _ effects: inout [String: ScenarioEffect]
  ) {
    let open = openActions
    mobilisations = mobilisations.flatMap { line -> [Mobilisation] in
      guard line.participant == .actor(actor), open.contains(line.action) else { return [line] }
      return heirs.map { part in
        effects[part, default: ScenarioEffect()].mobilisations += 1
        return line.with(actor: part, part: heirs.count == 1 || line.part == .none ? nil : .unknown)
      }
    }
    for part in heirs { mobilisations = LineUnion.mobilisations(mobilisations, of: part) }
  }

  /// A service has one actor: without a single heir, it stays with the actor that ends.
  private mutating func shareServices(
    of actor: String, heirs: [String], _ effects: inout [String: ScenarioEffect]
  ) {
    let own = services.filter { $0.actor == actor && isOpen($0.validity) }.map(\.id)
    guard let first = heirs.first, !own.isEmpty else { return }
    if heirs.count == 1 {
      services = services.map { own.contains($0.id) ? $0.with(actor: first) : $0 }
      effects[first, default: ScenarioEffect()].services = own.count
    } else {
      for service in own { effects[first, default: ScenarioEffect()] += close(service: service) }
      effects[first, default: ScenarioEffect()].strandedServices = own.sortedByBytes()
    }
  }
}

/// A line of a split: a part, and what it takes.
struct SplitShare {
  let part: ScenarioActor
  let scope: ScenarioRole
}

extension Actor {
  /// A part of the actor: what it was, under another name and without its numbers.
  fileprivate func part(
    _ id: String, name: String?, category: String?, on day: CalendarDate, provenance: Provenance
  ) -> Actor {
    Actor(
      id: id, name: name ?? id, category: category ?? self.category, echelon: echelon, nature: nature,
      country: country, hasForeignCapital: hasForeignCapital, parent: parent, authorityType: authorityType,
      isFunder: isFunder, sector: sector, validity: Period(start: PartialDate(day)), provenance: provenance)
  }
}
