internal import ArgumentParser
internal import Maillage

/// `maillage catalogue`: what can be analysed, drawn and written, and the typology, a line each.
struct ListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Speech.text("catalogue", "list"),
      abstract: Speech.text(
        "Liste les analyses, les figures, les formats et la typologie.",
        "Lists the analyses, the figures, the formats and the typology."),
      discussion: Speech.text("Exemple : maillage catalogue", "Example: maillage list --lang en"),
      aliases: [Speech.text("list", "catalogue")])
  }

  @Flag(name: .customLong("json"), help: ArgumentHelp(Speech.text("Écrire en JSON.", "Write JSON.")))
  var json = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    let sections = CatalogListing(
      catalog: .standard, typology: try Loading(options: options).typology(), language: options.language
    ).sections
    if json {
      Terminal.write(
        try JSONText.encode(
          JSONValue.object(
            Dictionary(
              sections.map { section in
                (
                  section.id,
                  JSONValue.array(
                    section.entries.map { .object(["id": .string($0.id), "titre": .string($0.text)]) })
                )
              }, uniquingKeysWith: { first, _ in first }))))
      return
    }
    for section in sections {
      let width = section.entries.map(\.id.count).max() ?? 0
      Terminal.write(section.title + "\n")
      for entry in section.entries {
        Terminal.write(
          "  " + entry.id + String(repeating: " ", count: width - entry.id.count) + "  " + entry.text + "\n")
      }
      Terminal.write("\n")
    }
  }
}
