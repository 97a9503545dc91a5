internal import MaillageModel

/// Whether a typology holds together: every code that a table names is in its table, and no list that the
/// program needs lacks a word.
struct TypologyCheck {
  let typology: Typology

  func run(log: inout DiagnosticLog) {
    checkWords(log: &log)
    checkTables(log: &log)
    for entry in typology.subcategories {
      check(entry.family, in: typology.families, .families, of: .subcategories, log: &log)
    }
    for entry in typology.actionTypes {
      check(entry.subcategory, in: typology.subcategories, .subcategories, of: .actionTypes, log: &log)
    }
    for entry in typology.functions {
      check(entry.phase, in: typology.phases, .phases, of: .functions, log: &log)
    }
    for entry in typology.applicabilities {
      check(entry.function, in: typology.functions, .functions, of: .applicability, log: &log)
      check(entry.family, in: typology.families, .families, of: .applicability, log: &log)
    }
    for entry in typology.expectations {
      check(entry.category, in: typology.categories, .categories, of: .expectations, log: &log)
      check(entry.function, in: typology.functions, .functions, of: .expectations, log: &log)
      check(entry.family, in: typology.families, .families, of: .expectations, log: &log)
    }
  }

  private func check<Entry>(
    _ code: String, in table: CodeTable<Entry>, _ target: TypologyTable, of owner: TypologyTable,
    log: inout DiagnosticLog
  ) {
    if table[code] != nil { return }
    log.add(
      .unknownTypologyCode(
        code, in: target.schema.fileName, NearestWords(codes: table.map(\.code)),
        at: SourceLocation(file: owner.schema.fileName)))
  }

  // A program without families or functions has nothing to say.
  private func checkTables(log: inout DiagnosticLog) {
    let sizes: [(TypologyTable, Int)] = [
      (.families, typology.families.count), (.functions, typology.functions.count),
      (.categories, typology.categories.count), (.actionTypes, typology.actionTypes.count),
      (.relationKinds, typology.relationKinds.count), (.countries, typology.countries.count),
    ]
    for (table, size) in sizes where size == 0 {
      log.add(
        Diagnostic(
          .emptyRequiredTable, at: SourceLocation(file: table.schema.fileName),
          Wording(fr: "cette table n’a aucune ligne utilisable.", en: "this table has no usable line."),
          remedy: Wording(
            fr: "Complétez-la, ou retirez le fichier pour garder la table fournie.",
            en: "Complete it, or take the file away to keep the shipped table.")))
    }
  }

  private func checkWords(log: inout DiagnosticLog) {
    func check<Term: VocabularyTerm>(_ type: Term.Type) {
      for key in typology.vocabulary.missingKeys(type) {
        log.add(
          Diagnostic(
            .incompleteTypology, at: SourceLocation(file: TypologyTable.vocabulary.schema.fileName),
            value: key,
            Wording(
              fr: "la liste \(quoting: Term.list) n’a pas de ligne pour la clé \(quoting: key).",
              en: "the list \(quoting: Term.list) has no line for the key \(quoting: key)."),
            remedy: Wording(
              fr: "Ajoutez-la : le programme en a besoin.", en: "Add it: the program needs it.")))
      }
    }
    check(RoleLevel.self)
    check(MobilisationPart.self)
    check(Echelon.self)
    check(ActorNature.self)
    check(AuthorityType.self)
    check(FiliationKind.self)
    check(ActionNature.self)
    check(Recurrence.self)
    check(Certainty.self)
    check(ServiceCompetenceStatus.self)
    check(SkillStatus.self)
    check(DatePrecision.self)
    check(FundingNature.self)
    check(IndicatorFamily.self)
    check(CoverageState.self)
    check(Verdict.self)
    check(RuleLevel.self)
    check(YesNo.self)
    check(ScenarioVerb.self)
    check(TerritoryObject.self)
    check(ChangeStatus.self)
  }
}

extension Diagnostic {
  /// A code that another table of the typology does not have.
  static func unknownTypologyCode(
    _ code: String, in table: String, _ nearest: NearestWords, at place: SourceLocation, all: [String] = []
  ) -> Diagnostic {
    let values =
      all.isEmpty
      ? Wording(fr: "", en: "")
      : Wording(
        fr: "Valeurs possibles : \(all.joined(separator: ", ")).",
        en: "Possible values: \(all.joined(separator: ", ")).")
    return Diagnostic(
      all.isEmpty ? .unknownReference : .unknownWord, at: place, value: code,
      Wording(
        fr: "le code \(quoting: code) n’existe pas dans \(table).",
        en: "the code \(quoting: code) is not in \(table)."),
      remedy: values
        + nearest.suggestions(for: code).remedy(
          orElse: Wording(fr: "Ajoutez-le, ou corrigez-le.", en: "Add it, or correct it.")))
  }
}
