import MaillageModel
import Testing

@Suite("The canonical order of a territory")
struct TerritoryOrderTests {
  private func provenance(_ line: Int, _ source: String, _ cells: [String: String] = [:]) -> Provenance {
    Provenance(location: SourceLocation(file: "roles.csv", line: line), source: source, attributes: cells)
  }

  @Test("lines that differ only by their source, remark or other cells keep no trace of their order")
  func whole() {
    let roles = (0..<6).map { index in
      Role(
        actor: "a", function: "f", level: .pilot,
        provenance: provenance(index, "s\(index % 3)", ["x": "\(index / 3)"]))
    }
    func territory(_ roles: [Role]) -> Territory {
      Territory(
        project: Project(title: "", territory: "", provenance: provenance(1, "")), actors: [], roles: roles,
        typology: Typology())
    }
    #expect(territory(roles).roles == territory(roles.reversed()).roles)
    #expect(territory(roles).roles.map(\.provenance.source) == ["s0", "s0", "s1", "s1", "s2", "s2"])
  }

  @Test("the place of a line is not what it says")
  func places() {
    #expect(provenance(1, "a") == provenance(2, "a"))
    #expect(provenance(1, "a") != provenance(1, "b"))
  }
}
