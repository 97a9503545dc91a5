internal import MaillageModel

extension TerritoryEdit {
  // MARK: Roles

  mutating func add(_ role: ScenarioRole, level: RoleLevel, _ provenance: Provenance) -> ScenarioEffect {
    var effect = ScenarioEffect()
    guard inForce.contains(role.actor), let function = role.function else { return effect }
    let line = Role(
      actor: role.actor, function: function, level: level, family: role.family,
      validity: Period(start: PartialDate(day)), provenance: provenance)
    // The new line says the level from now on, whatever an older one said.
    roles =
      roles.filter {
        !(role.covers($0) && $0.family == role.family && $0.zone == nil && isOpen($0.validity))
      } + [line]
    effect.roles = 1
    return effect
  }

  mutating func end(_ role: ScenarioRole, keepingHistory: Bool) -> ScenarioEffect {
    var effect = ScenarioEffect()
    roles = roles.compactMap { line in
      guard role.covers(line), isOpen(line.validity) else { return line }
      effect.roles += 1
      return keepingHistory && line.validity.hasBegun(by: day.previous)
        ? line.with(validity: line.validity.ended(before: day)) : nil
    }
    return effect
  }

  mutating func transfer(_ role: ScenarioRole, to target: String) -> ScenarioEffect {
    var effect = ScenarioEffect()
    guard inForce.contains(role.actor), inForce.contains(target), role.actor != target else { return effect }
    roles = roles.map { line in
      // A confirmed no is nothing to give away.
      guard role.covers(line), isOpen(line.validity), line.level != .none else { return line }
      effect.roles += 1
      return line.with(actor: target)
    }
    roles = LineUnion.roles(roles, of: target)
    return effect
  }

  // MARK: Relations

  mutating func addRelation(
    _ origin: String, _ target: String, kind: String, family: String?, _ provenance: Provenance
  ) -> ScenarioEffect {
    var effect = ScenarioEffect()
    guard inForce.contains(origin), inForce.contains(target), origin != target else { return effect }
    var names = RelationNames(relations)
    relations.append(
      Relation(
        id: names.free("\(origin)-\(kind.replacing("_", with: "-"))-\(target)"), origin: origin,
        target: target, kind: kind, isOriented: typology.relationKinds[kind]?.isOriented ?? false,
        family: family, validity: Period(start: PartialDate(day)), provenance: provenance))
    effect.relations = 1
    return effect
  }

  mutating func end(_ relation: ScenarioRelation, keepingHistory: Bool) -> ScenarioEffect {
    var effect = ScenarioEffect()
    var removed: Set<String> = []
    relations = relations.compactMap { line in
      guard relation.covers(line), isOpen(line.validity) else { return line }
      effect.relations += 1
      if keepingHistory && line.validity.hasBegun(by: day.previous) {
        return line.with(validity: line.validity.ended(before: day))
      }
      removed.insert(line.id)
      return nil
    }
    unhang(removed)
    return effect
  }

  /// Actions that hung from relations that are no more hang from those that replace them, or from none.
  mutating func unhang(_ removed: Set<String>, replacements: [String: String] = [:]) {
    actions = actions.map { action in
      guard let relation = action.relation, removed.contains(relation) else { return action }
      return action.with(relation: replacements[relation])
    }
  }

  // MARK: Services

  mutating func addService(
    _ id: String, name: String?, actor: String, types: [String], _ provenance: Provenance
  ) -> ScenarioEffect {
    var effect = ScenarioEffect()
    guard inForce.contains(actor) else { return effect }
    let known = services.first { $0.id == id }
    if let known, isOpen(known.validity), known.actor == actor { return effect }
    services.removeAll { $0.id == id }
    services.append(
      Service(
        id: id, name: name ?? known?.name ?? id, actor: actor,
        types: types.isEmpty ? known?.types ?? [] : types,
        validity: Period(start: PartialDate(day)), provenance: provenance))
    effect.services = 1
    return effect
  }

  mutating func transfer(service id: String, to target: String) -> ScenarioEffect {
    var effect = ScenarioEffect()
    guard inForce.contains(target) else { return effect }
    services = services.map { service in
      guard service.id == id, service.actor != target, isOpen(service.validity) else { return service }
      effect.services += 1
      return service.with(actor: target)
    }
    return effect
  }

  mutating func close(service id: String) -> ScenarioEffect {
    var effect = ScenarioEffect()
    services = services.map { service in
      guard service.id == id, isOpen(service.validity) else { return service }
      effect.services += 1
      return service.with(validity: service.validity.ended(before: day))
    }
    if effect.services > 0 { effect.mobilisations = withdraw { $0 == .service(id) } }
    return effect
  }

  /// Takes participants out of the actions that run; those that are over stay as they were.
  mutating func withdraw(_ isGone: (Mobilisation.Participant) -> Bool) -> Int {
    let open = openActions
    let count = mobilisations.count
    mobilisations.removeAll { open.contains($0.action) && isGone($0.participant) }
    return count - mobilisations.count
  }
}
