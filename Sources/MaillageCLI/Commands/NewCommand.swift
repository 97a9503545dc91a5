internal import ArgumentParser
internal import Maillage

/// `maillage modele`: writes an empty, documented set of tables.
struct NewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Speech.text("modele", "new"),
      abstract: Speech.text(
        "Prépare un dossier de tables vides, avec leur mode d’emploi.",
        "Prepares a folder of empty tables, with how to fill them."),
      discussion: Speech.text(
        "Exemple : maillage modele mon-territoire", "Example: maillage new my-territory"),
      aliases: [Speech.text("new", "modele")])
  }

  @Argument(
    help: ArgumentHelp(
      Speech.text("Le dossier à créer.", "The folder to create."), valueName: Speech.text("dossier", "folder")
    ))
  var folder: String

  @OptionGroup var options: CommonOptions

  func run() throws {
    let typology = try Loading(options: options).typology()
    // Templates are for spreadsheets: French Excel opens them without a dialog.
    let files = try TemplateFolder(typology: typology, flavour: .excel, language: options.language).files()
    if let taken = files.first(where: { FileKind.at(folder + "/" + $0.path) != nil }) {
      throw Failure.telling(
        "\(folder)/\(taken.path) existe déjà : modele ne remplace rien, choisissez un autre dossier.",
        "\(folder)/\(taken.path) already exists: new replaces nothing, choose another folder.")
    }
    try Output.write(files, toFolder: folder, force: false)
    guard !options.quiet else { return }
    let count = files.count - 1
    Terminal.tell(
      Speech.text(
        "\(count) tables vides dans \(folder). Remplissez acteurs.csv, puis : maillage verifier \(folder)",
        "\(count) empty tables in \(folder). Fill acteurs.csv, then: maillage check \(folder)"))
  }
}
