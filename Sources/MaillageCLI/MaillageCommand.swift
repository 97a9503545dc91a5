internal import ArgumentParser
internal import Foundation
internal import Maillage

/// The command `maillage` and its sub-commands.
struct MaillageCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "maillage",
      abstract: Speech.text(
        "Dessine et audite le réseau d’acteurs de l’action économique internationale d’un territoire.",
        "Draws and audits the network of actors behind a territory’s international economic action."),
      discussion: Speech.text(
        """
        Exemples :
          maillage rapport Graphs/auvergne-rhone-alpes -o rapport
          maillage verifier mon-territoire
          maillage modele mon-territoire
        Codes de sortie : 0 fait, 1 échec, 2 données absentes ou en erreur (rien n’est écrit), 3 écart
        sous --strict, 64 commande mal écrite.
        """,
        """
        Examples:
          maillage report Graphs/auvergne-rhone-alpes -o report --lang en
          maillage check my-territory
          maillage new my-territory
        Exit codes: 0 done, 1 failure, 2 data missing or wrong (nothing is written), 3 gap under --strict,
        64 usage.
        """),
      version: maillageVersion,
      subcommands: [
        ReportCommand.self, CheckCommand.self, AnalyseCommand.self, DrawCommand.self,
        CompareCommand.self, SimulateCommand.self, NewCommand.self, ConvertCommand.self, WorkshopCommand.self,
        ListCommand.self,
      ])
  }
}

@main
enum Entry {
  @MainActor
  static func main() async {
    if RenderWorker.runIfAsked() { return }
    do {
      // Nothing to parse: it would take a fifth of the time.
      if CommandLine.arguments.dropFirst().elementsEqual(["--help"]) {
        return Terminal.write(HelpTranslation.localized(MaillageCommand.helpMessage()) + "\n")
      }
      try checkCommandName()
      var command = try MaillageCommand.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      leave(error)
    }
  }

  /// Stops on a command that does not exist, with the nearest one; the parser would only call it unexpected.
  private static func checkCommandName() throws {
    guard let name = CommandLine.arguments.dropFirst().first, !name.hasPrefix("-") else { return }
    let known = MaillageCommand.configuration.subcommands.flatMap { command in
      [command.configuration.commandName ?? ""] + command.configuration.aliases
    }
    guard !known.contains(name), name != "help" else { return }
    let suggestion = Speech.suggestion(for: name, among: known)
    throw Failure.telling(
      "Commande inconnue : « \(name) ».\(suggestion) « maillage --help » les donne toutes.",
      "Unknown command: “\(name)”.\(suggestion) “maillage --help” lists them.", code: Failure.usage)
  }

  /// Tells why the command stops, in the language of the command line, and leaves with its code.
  private static func leave(_ error: any Error) -> Never {
    let code = MaillageCommand.exitCode(for: error)
    let message = MaillageCommand.fullMessage(for: error)
    if !message.isEmpty {
      let isScript = CommandLine.arguments.contains { $0.hasPrefix("--generate-completion-script") }
      let text = isScript ? message : HelpTranslation.localized(message)
      if code == .success { Terminal.write(text + "\n") } else { Terminal.tell(text) }
    }
    // At once: drawing processes may still be starting, and the runtime would tell that nobody waits for them.
    _exit(code.rawValue)
  }
}
