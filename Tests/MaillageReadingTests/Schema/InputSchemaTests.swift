import MaillageModel
import MaillageReading
import Testing

@Suite("The description of the tables")
struct InputSchemaTests {
  @Test("every table is explained in both languages, and only one is required")
  func tables() {
    #expect(InputSchema.tables.count == 16)
    #expect(InputSchema.tables.filter(\.isRequired).map(\.id) == ["acteurs"])
    for table in InputSchema.tables {
      for text in [table.title, table.description] {
        #expect(!text.fr.isEmpty && !text.en.isEmpty, "\(table.id)")
      }
      #expect(Set(table.columns.map(\.id)).count == table.columns.count)
      #expect(
        table.columns.contains { $0.id == "source" } && table.columns.contains { $0.id == "commentaire" })
    }
  }

  @Test("every column is explained in both languages, with an example")
  func columns() {
    for table in InputSchema.tables {
      for column in table.columns {
        let name = "\(table.id).\(column.id)"
        #expect(
          !column.description.fr.isEmpty && !column.description.en.isEmpty
            && !column.example(in: .shipped).isEmpty,
          "\(name)")
      }
    }
  }

  @Test("no name stands for two columns of a table, nor for two tables")
  func names() {
    for table in InputSchema.tables {
      let names = table.columns.flatMap { column in Set(column.names.map(\.folded)).sorted() }
      #expect(Set(names).count == names.count, "\(table.id): \(names.sorted())")
    }
    let tables = InputSchema.tables.flatMap { table in
      Set(([table.id] + table.aliases).map(\.folded)).sorted()
    }
    #expect(Set(tables).count == tables.count)
  }

  @Test("columns of codes have values to choose from")
  func values() {
    for table in InputSchema.tables {
      for column in table.columns {
        switch column.kind {
        case .code(let source), .codes(let source):
          #expect(!source.values(in: .shipped).isEmpty, "\(table.id).\(column.id)")
        default: break
        }
      }
    }
  }

  @Test("a folder of the examples of every column reads without an error but for its references")
  func examples() {
    var folder = Folder()
    for table in InputSchema.tables {
      let header = table.columns.map(\.id).joined(separator: ";")
      let row = table.columns.map { "\"\($0.example(in: .shipped))\"" }.joined(separator: ";")
      folder = folder.with([table.fileName: header + "\n" + row + "\n"])
    }
    // A mobilisation names an actor or a service, a value an action or the territory: the examples name both.
    let expected: Set<String> = ["E07", "E11"]
    let errors = folder.read().diagnostics.filter { $0.severity == .error && !expected.contains($0.code) }
    #expect(errors.isEmpty, "\(errors.map { $0.described(.fr) })")
  }
}
