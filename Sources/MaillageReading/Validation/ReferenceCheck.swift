internal import MaillageModel

/// Every identifier that a cell names must exist; the nearest known one is suggested.
struct ReferenceCheck {
  let draft: TerritoryDraft

  func run(log: inout DiagnosticLog) {
    for (target, references) in Dictionary(grouping: draft.references, by: \.table).sorted(by: {
      $0.key.precedesInBytes($1.key)
    }) {
      guard let schema = InputSchema.table(target) else { continue }
      check(references, schema, log: &log)
    }
  }

  private func check(_ references: [Reference], _ schema: TableSchema, log: inout DiagnosticLog) {
    let table = draft.tables[schema.id]
    // Without a column of identifiers, told once, every reference would fail.
    if let table, let column = schema.identifierColumn, column.isRequired,
      table.header.positions[column.id] == nil
    {
      return
    }
    let known = identifiers(of: schema)
    let unknown = references.filter { !known.contains($0.id) }
    if unknown.isEmpty { return }
    // A table that is missing and required, or that could not be read whole, has been told.
    if table == nil, schema.isRequired || draft.unreadTables.contains(schema.id) { return }
    if let table, table.isTruncated { return }
    let words = NearestWords(candidates(of: schema))
    var suggestions: [String: [NearestWords.Candidate]] = [:]
    let nameless = NamelessRows(table, unknown: Set(unknown.map(\.id)))
    var doubtful: [String: [Reference]] = [:]
    var counts: [String: Int] = [:]
    for reference in unknown {
      if nameless.recognised[reference.id] != nil {
        counts[reference.id, default: 0] += 1
        continue
      }
      if suggestions[reference.id] == nil, !log.isFull(.unknownReference) {
        suggestions[reference.id] = words.suggestions(for: reference.id)
      }
      let near = suggestions[reference.id] ?? []
      if near.isEmpty, !nameless.others.isEmpty {
        doubtful[reference.id, default: []].append(reference)
      } else {
        log.add(.unknownReference(reference, schema, file: table?.file, near: near))
      }
    }
    guard let table, let column = schema.identifierColumn else { return }
    for (id, row) in nameless.recognised {
      log.advise(
        .missingValue, at: table.location(column, at: row), .identifierMeant(id, by: counts[id] ?? 0))
    }
    for id in doubtful.keys.sortedByBytes() {
      let told = Diagnostic.perhapsNameless(doubtful[id] ?? [], schema, table, rows: nameless.others)
      if let told { log.add(told) }
    }
  }

  private func identifiers(of schema: TableSchema) -> Set<String> {
    var known = draft.tables[schema.id]?.identifiers ?? []
    // Whoever writes the identifier proposed instead of a malformed one is right already.
    known.formUnion(known.lazy.filter { !Identifier.isValid($0) }.map(Identifier.proposed))
    if schema.id == RelationColumns.table.id { known.formUnion(draft.relations.map(\.id)) }
    if schema.id == IndicatorColumns.table.id { known.formUnion(draft.typology.indicators.map(\.code)) }
    return known
  }

  // Identifiers, and every name by which a line is known.
  private func candidates(of schema: TableSchema) -> [NearestWords.Candidate] {
    // What is no identifier is not worth proposing.
    var all = identifiers(of: schema).filter(Identifier.isValid).sortedByBytes()
      .map { NearestWords.Candidate(id: $0, spelling: $0) }
    guard let table = draft.tables[schema.id], let identifier = schema.identifierColumn else { return all }
    for column in schema.columns where column.kind == .name || column.kind == .names {
      let role = LocalizedText(fr: column.id, en: column.alias == "aliases" ? "alias" : column.alias)
      for row in table.rows.indices {
        guard let id = table.text(identifier, at: row), let text = table.text(column, at: row) else {
          continue
        }
        let known = Identifier.isValid(id) ? id : Identifier.proposed(for: id)
        let spellings = column.kind == .names ? text.split(separator: "|").map(String.init) : [text]
        all += spellings.map {
          NearestWords.Candidate(id: known, spelling: CellText.trimmed($0), role: role)
        }
      }
    }
    return all
  }
}

extension Diagnostic {
  static func unknownReference(
    _ reference: Reference, _ schema: TableSchema, file: String?, near: [NearestWords.Candidate]
  ) -> Diagnostic {
    let message: Wording
    if let file {
      message = Wording(
        fr: "\(schema.noun.fr) \(quoting: reference.id) n’existe pas dans \(file).",
        en: "\(schema.noun.en) \(quoting: reference.id) does not exist in \(file).")
    } else {
      message = Wording(
        fr:
          """
          \(schema.noun.fr) \(quoting: reference.id) n’existe pas : il n’y a pas de table \
          \(schema.fileName).
          """,
        en: "\(schema.noun.en) \(quoting: reference.id) does not exist: there is no table \(schema.fileName)."
      )
    }
    return Diagnostic(
      .unknownReference, at: reference.place, value: reference.id, message,
      remedy: near.remedy(
        orElse: Wording(
          fr: "Ajoutez une ligne à \(file ?? schema.fileName), ou corrigez l’identifiant.",
          en: "Add a line to \(file ?? schema.fileName), or correct the identifier.")))
  }
}
