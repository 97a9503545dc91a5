import Foundation
import Testing

@Suite("The main job, as a user runs it")
struct ReportCommandTests {
  @Test(
    "every territory gives a whole dossier, in either language",
    arguments: zip(
      [
        "dispositif-national", "auvergne-rhone-alpes", "territoire-exemple", "bretagne-2011", "bretagne-2013",
      ],
      ["fr", "en", "fr", "en", "fr"]))
  func dossier(territory: String, language: String) throws {
    let scratch = try Scratch()
    let outcome = try Tool.run([
      "rapport", "Graphs/\(territory)", "-o", scratch.path("sortie"), "--lang", language,
    ])
    #expect(outcome.code == 0, "\(outcome.messages)")
    let files = try scratch.files("sortie")
    for name in ["index.html", "manifest.json", "tables/datapackage.json", "tables/couverture.csv"] {
      #expect(files[name] != nil, "\(name) is missing")
    }
    let page = String(decoding: files["index.html"] ?? Data(), as: UTF8.self)
    #expect(page.contains("<html lang=\"\(language)\">"))
    // In English who hears the page hears French names in French.
    #expect(page.contains("<h1 lang=\"fr\">") == (language == "en"))
    #expect(page.contains("<th scope=\"row\" lang=fr>") == (language == "en"))
    #expect(!page.contains("http://") || !page.contains("src=\"http"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.url.path) == ["sortie"])
  }

  @Test("a part of the report holds what is named, says so, and its tables are those of the whole")
  func extract() throws {
    let scratch = try Scratch()
    let part = ["--analyses", "couverture, candidats", "--figures", "matrice"]
    let base = ["rapport", "Graphs/territoire-exemple", "-q", "-o"]
    #expect(try Tool.run(base + [scratch.path("partie")] + part).code == 0)
    #expect(try Tool.run(base + [scratch.path("fichiers"), "--sans-page"] + part).code == 0)
    #expect(try Tool.run(base + [scratch.path("tout")]).code == 0)
    var files = try scratch.files("partie")
    var bare = try scratch.files("fichiers")
    let whole = try scratch.files("tout")
    let index = files.removeValue(forKey: "index.html")
    let page = String(decoding: try #require(index), as: UTF8.self)
    #expect(page.contains("Extrait\u{A0}:") && page.contains("id=\"analyse-couverture\""))
    #expect(!page.contains("id=\"analyse-centralite\"") && !page.contains("id=\"figure-reseau"))
    for match in page.matches(of: #/href="#([^"]+)"/#) {
      #expect(page.contains("id=\"\(match.1)\""), "nothing at \(match.1)")
    }
    #expect(files["tables/centralite.csv"] == nil && files["tables/candidats.csv"] != nil)
    files["manifest.json"] = nil
    bare["manifest.json"] = nil
    #expect(Set(files.keys) == Set(bare.keys))
    for (name, bytes) in files where name.hasSuffix(".csv") {
      #expect(bare[name] == bytes && whole[name] == bytes, "\(name) differs from that of the whole report")
    }
  }

  @Test(
    "a name that no analysis and no figure has is told before anything is read",
    arguments: ["--analyses", "--figures"])
  func unknownNames(option: String) throws {
    let scratch = try Scratch()
    let outcome = try Tool.run([
      "rapport", "nulle-part", "-o", scratch.path("sortie"), option, "resau,centralité",
    ])
    #expect(outcome.code == 64)
    #expect(outcome.messages.contains(option) && outcome.messages.contains("« resau »"))
    // All of them at once, each with the nearest one.
    #expect(outcome.messages.contains("« centralité »"))
    let nearest = option == "--analyses" ? "« centralité » (centralite ?)" : "« resau » (reseau ?)"
    #expect(outcome.messages.contains(nearest))
  }

  @Test("the help names commands and folders in the language asked for", arguments: ["fr", "en"])
  func help(language: String) throws {
    let all = try Tool.run(["--help", "--lang", language]).text
    #expect(all.contains(language == "fr" ? "  rapport, report " : "  report, rapport "))
    let usage =
      language == "fr"
      ? "UTILISATION : maillage rapport [<options>] <dossier> --output <sortie>"
      : "USAGE: maillage report [<options>] <folder> --output <output>"
    for name in ["rapport", "report"] {
      #expect(try Tool.run([name, "--help", "--lang", language]).text.contains(usage))
    }
  }

  @Test("unknown names of both lists, and of formats, are told in one go, in either language")
  func unknownNamesTogether() throws {
    let scratch = try Scratch()
    let base = ["rapport", "nulle-part", "-o", scratch.path("sortie")]
    let both = try Tool.run(base + ["--analyses", "couvertur", "--figures", "matrise,resau", "--lang", "en"])
    #expect(both.code == 64)
    #expect(both.messages.contains("--analyses: “couvertur” is unknown. Did you mean “couverture”?"))
    #expect(both.messages.contains("--figures: unknown “matrise” (matrice?), “resau” (reseau?)."))
    let formats = try Tool.run(base + ["--formats", "pdg,eps"])
    #expect(
      formats.code == 64 && formats.messages.contains("« pdg »") && formats.messages.contains("« eps »"))
    let names = try Tool.run(["dessiner", "matrise", "resau", "nulle-part"])
    #expect(names.code == 64)
    #expect(
      names.messages.contains("Figures inconnues : « matrise » (matrice ?), « resau » (reseau ?). Noms"))
  }

  @Test("the order of the rows changes no byte but the checksums of the inputs")
  func shuffledRows() throws {
    let scratch = try Scratch()
    let source = Tool.root.appendingPathComponent("Graphs/territoire-exemple")
    var tables: [String: String] = [:]
    var generator = SplitMix64(state: 7)
    for name in try FileManager.default.contentsOfDirectory(atPath: source.path) {
      let text = try String(contentsOf: source.appendingPathComponent(name), encoding: .utf8)
      var lines = text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
      let header = lines.removeFirst()
      // A quoted cell may hold a line end; those tables keep their order.
      let isSplittable = lines.allSatisfy { $0.filter { $0 == "\"" }.count % 2 == 0 }
      if isSplittable { lines.shuffle(using: &generator) }
      tables[name] = ([header] + lines).joined(separator: "\n") + "\n"
    }
    let shuffled = try scratch.territory("melange", tables)
    #expect(try Tool.run(["rapport", shuffled, "-o", scratch.path("a"), "-q"]).code == 0)
    let plain = ["rapport", "Graphs/territoire-exemple", "-o", scratch.path("b"), "-q", "--threads", "1"]
    #expect(try Tool.run(plain).code == 0)
    var first = try scratch.files("a")
    var second = try scratch.files("b")
    first["manifest.json"] = nil
    second["manifest.json"] = nil
    #expect(Set(first.keys) == Set(second.keys))
    for (name, bytes) in first {
      #expect(second[name] == bytes, "\(name) depends on the order of the rows")
    }
  }

  @Test("data with errors: code 2, every error told, nothing written")
  func brokenData() throws {
    let scratch = try Scratch()
    let folder = try scratch.territory(
      "casse", ["acteurs.csv": "id,nom,categorie\nA b,Un,ETAT\nb,Deux,INCONNU\n"])
    let outcome = try Tool.run(["rapport", folder, "-o", scratch.path("sortie"), "--date", "2024-01-01"])
    #expect(outcome.code == 2)
    #expect(outcome.messages.contains("E05") && outcome.messages.contains("E06"))
    #expect(!FileManager.default.fileExists(atPath: scratch.path("sortie")))
  }

  @Test("without a date, the report asks for it and writes nothing")
  func missingDate() throws {
    let scratch = try Scratch()
    let folder = try scratch.territory("sans-date", ["acteurs.csv": "id,nom,categorie\na,Un,ETAT\n"])
    let outcome = try Tool.run(["rapport", folder, "-o", scratch.path("sortie")])
    #expect(outcome.code == 64)
    #expect(outcome.messages.contains("--date"))
    #expect(!FileManager.default.fileExists(atPath: scratch.path("sortie")))
  }

  @Test("the folder of the tables is never the folder of the report, whatever is forced")
  func tablesAreSafe() throws {
    let scratch = try Scratch()
    let folder = try scratch.territory("tables", ["acteurs.csv": "id,nom,categorie\na,Un,ETAT\n"])
    let outcome = try Tool.run(["rapport", folder, "-o", folder, "--force", "--date", "2024-01-01"])
    #expect(outcome.code == 64)
    #expect(try scratch.files("tables").keys.sorted() == ["acteurs.csv"])
  }

  @Test("an empty folder is told so")
  func emptyFolder() throws {
    let scratch = try Scratch()
    let folder = try scratch.territory("vide", [:])
    let outcome = try Tool.run(["rapport", folder, "-o", scratch.path("sortie")])
    #expect(outcome.code == 2)
    #expect(outcome.messages.contains("acteurs.csv"))
  }
}

/// A small seeded generator: tests that shuffle do so in the same way each time.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
