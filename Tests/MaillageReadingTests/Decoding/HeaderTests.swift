import MaillageModel
import Testing

@testable import MaillageReading

@Suite("Headers")
struct HeaderTests {
  @Test("every accepted name of a column is recognised, in any dress")
  func names() {
    for table in InputSchema.tables {
      for column in table.columns {
        for name in column.names {
          for dressed in [
            name, name.uppercased(), "  \(name)\u{A0}*", String(name.map { $0 == "_" ? "-" : $0 }),
          ] {
            #expect(Header([dressed], table: table).positions == [column.id: 0], "\(table.id): \(dressed)")
          }
        }
      }
    }
  }

  @Test("accents do not count, personal columns are left out, others kept")
  func kinds() {
    let header = Header(["Échelon", "e-mail", "Couleur", "", "sigle", "", " "], table: ActorColumns.table)
    #expect(header.names == ["Échelon", "e-mail", "Couleur", "", "sigle"])
    #expect(header.positions == ["echelon": 0, "sigle": 4])
    #expect(header.personal == [1])
    #expect(header.attributes == [2])
  }
}
