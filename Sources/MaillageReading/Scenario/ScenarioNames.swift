internal import MaillageModel

/// What a scenario names exists in the territory, or the scenario creates it and says so.
struct ScenarioNames {
  private let territory: Territory
  /// The identifiers of the actors of the territory.
  let existing: Set<String>
  private let created: Set<String>
  private let createdServices: Set<String>

  init(territory: Territory, operations: [ScenarioOperation]) {
    self.territory = territory
    existing = Set(territory.actors.map(\.id))
    created = Set(operations.compactMap { $0.change.opened?.id })
    createdServices = Set(
      operations.compactMap { operation in
        if case .addService(let id, _, _, _) = operation.change { id } else { nil }
      })
  }

  /// Tells the identifiers that lead to nothing, with the nearest known ones.
  func check(_ references: [Reference], log: inout DiagnosticLog) {
    let services = createdServices.union(territory.services.map(\.id))
    let relations = Set(territory.relations.map(\.id))
    for reference in references {
      switch reference.table {
      case ActorColumns.table.id:
        if !existing.union(created).contains(reference.id) { log.add(unknown(reference, ActorColumns.table)) }
      case ServiceColumns.table.id:
        if !services.contains(reference.id) { log.add(unknown(reference, ServiceColumns.table)) }
      default:
        if !relations.contains(reference.id) { log.add(unknown(reference, RelationColumns.table)) }
      }
    }
  }

  private func unknown(_ reference: Reference, _ schema: TableSchema) -> Diagnostic {
    let near = NearestWords(candidates(of: schema)).suggestions(for: reference.id)
    return .unknownReference(reference, schema, file: schema.fileName, near: near)
  }

  private func candidates(of schema: TableSchema) -> [NearestWords.Candidate] {
    func named(_ id: String, _ spelling: String, _ column: ColumnSchema) -> NearestWords.Candidate {
      NearestWords.Candidate(
        id: id, spelling: spelling, role: LocalizedText(fr: column.id, en: column.alias))
    }
    switch schema.id {
    case ActorColumns.table.id:
      return (existing.union(created)).sortedByBytes().map { NearestWords.Candidate(id: $0, spelling: $0) }
        + territory.actors.flatMap { actor in
          [named(actor.id, actor.name, ActorColumns.name)]
            + (actor.acronym.map { [named(actor.id, $0, ActorColumns.acronym)] } ?? [])
            + actor.aliases.map { named(actor.id, $0, ActorColumns.aliases) }
        }
    case ServiceColumns.table.id:
      return territory.services.flatMap {
        [
          NearestWords.Candidate(id: $0.id, spelling: $0.id), named($0.id, $0.name, ServiceColumns.name),
        ]
      }
    default: return territory.relations.map { NearestWords.Candidate(id: $0.id, spelling: $0.id) }
    }
  }

  /// Tells what the scenario creates: identifiers already used, categories that are missing or assumed,
  /// actors that appear because a merger or a split names them.
  func checkCreations(_ operations: [ScenarioOperation], on day: CalendarDate, log: inout DiagnosticLog) {
    let actors = Dictionary(uniqueKeysWithValues: territory.actors.map { ($0.id, $0) })
    let declared = Set(
      operations.compactMap { operation -> String? in
        if case .addActor(let actor) = operation.change { actor.id } else { nil }
      })
    var told: Set<String> = []
    for operation in operations {
      let place = operation.provenance.location
      switch operation.change {
      case .addActor(let actor):
        if let known = actors[actor.id] {
          if !known.validity.hasEnded(before: operation.effectDay(default: day)),
            !operations.contains(where: { $0.change.closed == actor.id })
          {
            log.add(.alreadyThere(actor.id, at: place, known.provenance.location))
          }
        } else if actor.category == nil {
          log.add(.missingValue(at: place.at(column: ScenarioColumns.category.id)))
        }
      case .addService(let id, _, _, _):
        if let known = territory.services.first(where: { $0.id == id }),
          !known.validity.hasEnded(before: operation.effectDay(default: day))
        {
          log.add(.alreadyThere(id, at: place, known.provenance.location))
        }
      case .mergeActor(_, let actor), .splitActor(_, let actor):
        guard actors[actor.id] == nil, !declared.contains(actor.id), told.insert(actor.id).inserted else {
          continue
        }
        log.add(appearing(actor.id, at: place))
        if let finding = assumedCategory(of: actor.id, operations, actors, at: place) { log.add(finding) }
      default: continue
      }
    }
  }

  private func appearing(_ id: String, at place: SourceLocation) -> Diagnostic {
    let bytes = Array(id.utf8)
    let near = existing.sortedByBytes().filter {
      EditDistance.between(bytes, Array($0.utf8), limit: 2) != nil
    }
    guard let twin = near.first else {
      return Diagnostic(
        .createdActor, at: place.at(column: ScenarioColumns.target.id), value: id,
        Wording(
          fr: "le scénario crée l’acteur \(quoting: id).",
          en: "the scenario creates the actor \(quoting: id)."))
    }
    return Diagnostic(
      .nearExistingActor, at: place.at(column: ScenarioColumns.target.id), value: id,
      Wording(
        fr: "le scénario crée l’acteur \(quoting: id), qui ressemble à \(quoting: twin).",
        en: "the scenario creates the actor \(quoting: id), which looks like \(quoting: twin)."),
      remedy: Wording(
        fr: "Si c’est le même, écrivez \(twin).", en: "If they are the same, write \(twin)."))
  }

  private func assumedCategory(
    of id: String, _ operations: [ScenarioOperation], _ actors: [String: Actor], at place: SourceLocation
  ) -> Diagnostic? {
    let lines = operations.compactMap { operation -> (part: String, whole: ScenarioActor)? in
      guard case .mergeActor(let part, let whole) = operation.change, whole.id == id else { return nil }
      return (part, whole)
    }
    let categories = Set(lines.compactMap { actors[$0.part]?.category }).sortedByBytes()
    guard categories.count > 1, lines.allSatisfy({ $0.whole.category == nil }) else { return nil }
    return Diagnostic(
      .assumedCategory, at: place.at(column: ScenarioColumns.category.id), value: id,
      Wording(
        fr:
          "les acteurs réunis dans \(quoting: id) n’ont pas la même catégorie (\(categories.joined(separator: ", "))) ; la plus fréquente est prise.",
        en:
          "the actors united in \(quoting: id) differ in category (\(categories.joined(separator: ", "))); the commonest is taken."
      ),
      remedy: Wording(
        fr: "Écrivez la sienne dans la colonne « categorie ».", en: "Write its own in the column “categorie”."
      ))
  }
}

extension Diagnostic {
  static func alreadyThere(_ id: String, at place: SourceLocation, _ other: SourceLocation) -> Diagnostic {
    Diagnostic(
      .duplicateIdentifier, at: place, related: [other], value: id,
      Wording(fr: "\(quoting: id) existe déjà.", en: "\(quoting: id) is already there."),
      remedy: Wording(
        fr: "Supprimez la ligne, ou donnez un autre identifiant.",
        en: "Delete the line, or give another identifier."))
  }
}
