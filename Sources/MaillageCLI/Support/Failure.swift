internal import ArgumentParser
internal import Maillage

/// How a command ends when it cannot do its work.
enum Failure {
  /// Something failed that the data did not cause.
  static let general = ExitCode(1)
  /// The data are missing or have errors; nothing was written.
  static let data = ExitCode(2)
  /// A rule of the guide is not followed, under `--strict`.
  static let strict = ExitCode(3)
  /// The command line cannot be understood.
  static let usage = ExitCode(64)

  /// Tells a message and gives the code to throw.
  static func telling(_ fr: String, _ en: String, code: ExitCode = general) -> ExitCode {
    Terminal.tell(Speech.text(fr, en))
    return code
  }

  /// Tells why an output folder cannot be written.
  static func telling(_ obstacle: OutputFolder.Obstacle) -> ExitCode {
    switch obstacle {
    case .foreignContent(let path):
      telling(
        "\(path) contient déjà des fichiers que Maillage n’a pas écrits : choisissez un autre dossier, "
          + "ou --force, qui les garde.",
        "\(path) already holds files that Maillage did not write: choose another folder, or --force, "
          + "which keeps them.")
    case .isFile(let path):
      telling("\(path) est un fichier : donnez un dossier.", "\(path) is a file: give a folder.")
    case .noParent(let path):
      telling("Le dossier \(path) n’existe pas : créez-le.", "The folder \(path) does not exist: create it.")
    case .system(let reason):
      telling(
        "Écriture impossible, rien n’a été changé : \(reason.fr).",
        "Could not write, nothing was changed: \(reason.en).")
    }
  }
}
