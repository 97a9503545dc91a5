internal import MaillageModel

extension ScenarioOperation {
  private typealias C = ScenarioColumns

  /// Reads a line of a scenario; nothing when it makes no operation, which is then told.
  init?(reading row: inout RowReader) {
    guard let form = Self.form(&row) else { return nil }
    Self.reportUnused(form, &row)
    let isComplete = Self.reportMissing(form, &row)
    let date = row.date(C.date)
    guard let change = Self.change(form, &row), isComplete else { return nil }
    self.init(change, date: date, provenance: row.provenance())
  }

  private static func form(_ row: inout RowReader) -> ScenarioForm? {
    guard let verb = row.term(C.operation, ScenarioVerb.self) else { return nil }
    let forms = ScenarioGrammar.forms.filter { $0.verb == verb }
    guard row.table.text(C.object, at: row.row) != nil else {
      if forms.count == 1 { return forms[0] }
      row.report(.missingValue(at: row.place(C.object)))
      return nil
    }
    guard let object = row.term(C.object, TerritoryObject.self) else { return nil }
    if let form = ScenarioGrammar.form(verb, object) { return form }
    row.report(.impossibleOperation(verb, object, row.typology, at: row.place(C.object)))
    return nil
  }

  private static func reportMissing(_ form: ScenarioForm, _ row: inout RowReader) -> Bool {
    let missing = form.needed.filter { row.table.text($0, at: row.row) == nil }
    for column in missing { row.report(.missingValue(at: row.place(column))) }
    return missing.isEmpty
  }

  private static func reportUnused(_ form: ScenarioForm, _ row: inout RowReader) {
    let known = Set((form.needed + form.used).map(\.id))
    for column in C.optional where !known.contains(column.id) {
      guard let text = row.table.text(column, at: row.row) else { continue }
      row.report(
        Diagnostic(
          .unusedCell, at: row.place(column), value: text,
          Wording(
            fr: "cette opération ne se sert pas de \(quoting: column.id).",
            en: "this operation makes no use of \(quoting: column.id)."),
          remedy: Wording(
            fr: "Videz la cellule, ou changez l’opération.", en: "Empty it, or change the operation.")))
    }
  }

  private static func change(_ form: ScenarioForm, _ row: inout RowReader) -> ScenarioChange? {
    switch (form.verb, form.object) {
    case (.add, .actor):
      row.newIdentifier(C.newIdentifier).map { .addActor(row.actor($0)) }
    case (.add, .service): addedService(&row)
    case (.add, .role): addedRole(&row)
    case (.add, .relation): addedRelation(&row)
    case (.remove, .actor), (.end, .actor): row.reference(C.actor).map { .removeActor($0) }
    case (.remove, .service), (.end, .service): row.reference(C.service).map { .removeService($0) }
    case (.remove, .role): row.role().map { .removeRole($0) }
    case (.end, .role): row.role().map { .endRole($0) }
    case (.remove, .relation): row.relation().map { .removeRelation($0) }
    case (.end, .relation): row.relation().map { .endRelation($0) }
    case (.merge, .actor):
      zipped(row.reference(C.actor), row.newIdentifier(C.newTarget)).map {
        .mergeActor($0, into: row.actor($1))
      }
    case (.split, .actor):
      zipped(row.role(), row.newIdentifier(C.newTarget)).map { .splitActor($0, into: row.actor($1)) }
    case (.transfer, .role):
      zipped(row.role(), row.reference(C.target)).map { .transferRole($0, to: $1) }
    case (.transfer, .service):
      zipped(row.reference(C.service), row.reference(C.target)).map { .transferService($0, to: $1) }
    default: nil
    }
  }

  private static func addedService(_ row: inout RowReader) -> ScenarioChange? {
    let id = row.newIdentifier(C.newIdentifier)
    let actor = row.reference(C.target)
    let types = row.codes(C.serviceTypes)
    let name = row.text(C.name)
    guard let id, let actor else { return nil }
    return .addService(id: id, name: name, actor: actor, types: types)
  }

  private static func addedRole(_ row: inout RowReader) -> ScenarioChange? {
    let hasLevel = row.table.text(C.level, at: row.row) != nil
    let level = row.term(hasLevel ? C.level : C.levelAsTarget, RoleLevel.self)
    return row.role().map { .addRole($0, level: level ?? .contributes) }
  }

  private static func addedRelation(_ row: inout RowReader) -> ScenarioChange? {
    let origin = row.reference(C.actor)
    let target = row.reference(C.target)
    let family = row.code(C.family)
    let ordinary = row.typology.relationKinds.first { $0.tags.contains(.ordinary) }?.code
    let isNamed = row.table.text(C.kind, at: row.row) != nil
    let kind = isNamed ? row.code(C.kind) : ordinary
    if !isNamed, ordinary == nil { row.report(.missingValue(at: row.place(C.kind))) }
    guard let origin, let target, let kind else { return nil }
    return .addRelation(origin: origin, target: target, kind: kind, family: family)
  }

  private static func zipped<A, B>(_ a: A?, _ b: B?) -> (A, B)? {
    guard let a, let b else { return nil }
    return (a, b)
  }
}

extension RowReader {
  /// An identifier that may be a new one.
  fileprivate mutating func newIdentifier(_ column: ColumnSchema) -> String? {
    guard let text = identifier(column), Identifier.isValid(text) else { return nil }
    return text
  }

  /// The description of an actor that may be new.
  fileprivate mutating func actor(_ id: String) -> ScenarioActor {
    ScenarioActor(id: id, name: text(ScenarioColumns.name), category: code(ScenarioColumns.category))
  }

  fileprivate mutating func role() -> ScenarioRole? {
    let actor = reference(ScenarioColumns.actor)
    let function = table.text(ScenarioColumns.function, at: row) == nil ? nil : code(ScenarioColumns.function)
    let family = code(ScenarioColumns.family)
    // An unreadable function must not turn into all of them.
    guard let actor, (function == nil) == (table.text(ScenarioColumns.function, at: row) == nil),
      (family == nil) == (table.text(ScenarioColumns.family, at: row) == nil)
    else { return nil }
    return ScenarioRole(actor: actor, function: function, family: family)
  }

  fileprivate mutating func relation() -> ScenarioRelation? {
    guard table.text(ScenarioColumns.target, at: row) != nil else {
      return reference(ScenarioColumns.relation).map { .identified($0) }
    }
    let origin = reference(ScenarioColumns.actor)
    let target = reference(ScenarioColumns.target)
    let kind = code(ScenarioColumns.kind)
    guard let origin, let target, (kind == nil) == (table.text(ScenarioColumns.kind, at: row) == nil)
    else { return nil }
    return .between(origin, target, kind: kind)
  }
}

extension Diagnostic {
  static func impossibleOperation(
    _ verb: ScenarioVerb, _ object: TerritoryObject, _ typology: Typology, at place: SourceLocation
  ) -> Diagnostic {
    let words = typology.vocabulary
    let objects = ScenarioGrammar.forms.filter { $0.verb == verb }.map { words.code($0.object) }
    let list = objects.joined(separator: ", ")
    return Diagnostic(
      .impossibleOperation, at: place, value: words.code(object),
      Wording(
        fr: "l’opération \(quoting: words.code(verb)) ne s’applique pas à \(quoting: words.code(object)).",
        en: "the operation \(quoting: words.code(verb)) does not apply to \(quoting: words.code(object))."),
      remedy: Wording(fr: "Objets possibles : \(list).", en: "Possible objects: \(list)."))
  }
}
