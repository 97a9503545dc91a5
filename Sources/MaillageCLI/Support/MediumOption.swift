public import ArgumentParser
public import Maillage

/// The option that says what figures are made for.
struct MediumOption: ParsableArguments {
  @Option(
    name: .customLong("page"),
    help: ArgumentHelp(
      Speech.text(
        "Le support des figures : a4, a3 (moins de pages, à imprimer en A3) ou ecran (diapositives 16:9).",
        "What figures are made for: a4, a3 (fewer pages, to be printed on A3) or ecran (slides in 16:9)."),
      valueName: "a4|a3|ecran"))
  var medium: Medium = .a4
}

extension Medium: ExpressibleByArgument {}
