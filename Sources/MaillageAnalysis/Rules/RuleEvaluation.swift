internal import MaillageModel

/// Holds rules against a study.
struct RuleEvaluation {
  let facts: RuleFacts

  init(_ study: Study) {
    facts = RuleFacts(study)
  }

  /// One outcome per rule and subject: of the variants of a rule, the gravest.
  func outcomes(of book: RuleBook) -> [RuleOutcome] {
    let contexts = contextsBySubject
    let told = book.entries.flatMap { entry in
      (contexts[entry.rule.subject] ?? []).map { outcome(of: entry, on: $0) }
    }
    return gravest(told + book.faults.map(unreadable))
  }

  /// The outcomes of the rules about actions, on given actions, in force or not.
  func outcomes(of book: RuleBook, actions: [Action]) -> [RuleOutcome] {
    let contexts = actions.map { RuleContext(action: $0, facts: facts) }
    return gravest(
      book.entries.filter { $0.rule.subject == RuleBook.Subject.action }.flatMap { entry in
        contexts.map { outcome(of: entry, on: $0) }
      })
  }

  /// Of the variants of a rule, the gravest.
  private func gravest(_ told: [RuleOutcome]) -> [RuleOutcome] {
    let keys = told.map { (rule: $0.rule, subject: $0.subject.identifier) }
    let order = told.indices.sorted { a, b in
      if keys[a].rule != keys[b].rule { return keys[a].rule.precedesInBytes(keys[b].rule) }
      return keys[a].subject != keys[b].subject ? keys[a].subject.precedesInBytes(keys[b].subject) : a < b
    }
    var gravest: [Int] = []
    for next in order {
      if let known = gravest.last, keys[known] == keys[next] {
        if told[known].gravity < told[next].gravity { gravest[gravest.count - 1] = next }
      } else {
        gravest.append(next)
      }
    }
    return gravest.map { told[$0] }
  }

  private var contextsBySubject: [String: [RuleContext]] {
    let study = facts.study
    let partnerships = Dictionary(grouping: study.partnerships, by: \.relation.id)
    return [
      RuleBook.Subject.action: study.currentActions.map { RuleContext(action: $0, facts: facts) },
      RuleBook.Subject.relation: partnerships.keys.sortedByBytes().map { id in
        RuleContext(partnership: partnerships[id] ?? [], id: id, facts: facts)
      },
      RuleBook.Subject.function: facts.coverage.cells.map { RuleContext(cell: $0, facts: facts) },
      RuleBook.Subject.territory: [RuleContext(territory: facts)],
    ]
  }

  private func outcome(of entry: RuleBook.Entry, on context: RuleContext) -> RuleOutcome {
    let rule = entry.rule
    let applies = truth(of: entry.condition, in: context)
    if applies.value == .no {
      return tell(rule, .notApplicable, context, RuleOutcome.notApplicable(applies.reasons))
    }
    let holds = truth(of: entry.requirement, in: context)
    func filled(_ text: LocalizedText) -> LocalizedText {
      text.filled { insertion($0, context, reasons: holds.reasons) }
    }
    switch (applies.value, holds.value) {
    case (_, .yes):
      return tell(rule, .compliant, context, filled(entry.satisfied))
    case (.yes, .no):
      let verdict: Verdict = rule.level == .gap ? .gap : .toCheck
      return tell(rule, verdict, context, filled(entry.violated), advice: filled(entry.advice))
    case (.yes, .unknown) where holds.reasons.isEmpty:
      // The tables can never tell: the row itself says what is lacking.
      return tell(rule, .undetermined, context, filled(entry.violated), advice: filled(entry.advice))
    case (_, .unknown), (_, .no):
      let why = (applies.value == .unknown ? applies : holds).reasons
      return tell(rule, .undetermined, context, RuleOutcome.undetermined(why), advice: filled(entry.advice))
    }
  }

  /// Whether a condition holds of a subject.
  func truth(of expression: RuleExpression, in context: RuleContext) -> Truth {
    expression.evaluate { call in
      RulePredicate.catalogue[call.name]?.evaluate(call, context) ?? .unknown()
    }
  }

  private func tell(
    _ rule: Rule, _ verdict: Verdict, _ context: RuleContext, _ finding: LocalizedText,
    advice: LocalizedText = LocalizedText(verbatim: "")
  ) -> RuleOutcome {
    RuleOutcome(
      rule: rule.code, variant: rule.variant, title: rule.title, level: rule.level,
      subject: context.subject, subjectName: name(of: context), verdict: verdict, finding: finding,
      advice: advice, source: rule.source)
  }

  /// What the wording of a rule may insert, by name.
  private func insertion(
    _ name: String, _ context: RuleContext, reasons: [LocalizedText]
  ) -> LocalizedText? {
    var actors: [String] { context.cell?.holders ?? context.participants.certainActors }
    return switch name {
    case "objet": self.name(of: context)
    case "manque": Phrasing.list(reasons)
    case "acteurs": Phrasing.list(names: actors.map(facts.names.inSentence))
    case "services": Phrasing.list(names: context.participants.certainServices.map(facts.names.service))
    case "nombre": LocalizedText(verbatim: "\(actors.count)")
    case "pilotes": LocalizedText(verbatim: "\(context.cell?.pilots.count ?? 0)")
    case "incertains": LocalizedText(verbatim: "\(context.cell?.uncertain.count ?? 0)")
    case "action": Phrasing.nested(self.name(of: context))
    default: nil
    }
  }

  private func name(of context: RuleContext) -> LocalizedText {
    let study = facts.study
    switch context.subject {
    case .action(let id): return LocalizedText(verbatim: facts.names.action(id))
    case .relation(let id):
      return context.partnership.first.map(facts.name) ?? LocalizedText(verbatim: id)
    case .function(let code, let family):
      let function = study.typology.functions[code]?.noun ?? LocalizedText(verbatim: code)
      let label = study.typology.families.label(family)
      return LocalizedText(fr: "\(function.fr) (\(label.fr))", en: "\(function.en) (\(label.en))")
    case .territory: return LocalizedText(verbatim: study.territory.project.territory)
    }
  }

  private func unreadable(_ fault: RuleBook.Fault) -> RuleOutcome {
    RuleOutcome(
      rule: fault.rule.code, variant: fault.rule.variant, title: fault.rule.title,
      level: fault.rule.level, subject: .territory,
      subjectName: LocalizedText(verbatim: facts.study.territory.project.territory),
      verdict: .undetermined,
      finding: LocalizedText(
        fr: "La règle n’est pas lisible dans la typologie\u{A0}: \(fault.reason.fr).",
        en: "The rule cannot be read in the typology: \(fault.reason.en)."),
      advice: LocalizedText(verbatim: ""), source: fault.rule.source)
  }
}

extension RuleOutcome {
  /// Why a rule does not apply.
  static func notApplicable(_ reasons: [LocalizedText]) -> LocalizedText {
    guard !reasons.isEmpty else {
      return LocalizedText(fr: "La règle ne s’applique pas ici.", en: "The rule does not apply here.")
    }
    var said: Set<String> = []
    let list = Phrasing.list(reasons.filter { said.insert($0.fr).inserted })
    return LocalizedText(
      fr: "La règle ne s’applique pas ici\u{A0}: elle suppose \(list.fr).",
      en: "The rule does not apply here: it supposes \(list.en).")
  }

  /// Why nothing can be concluded.
  static func undetermined(_ reasons: [LocalizedText]) -> LocalizedText {
    // Several conditions often lack the same line of the tables: said once.
    var said: Set<String> = []
    let reasons = reasons.filter { said.insert($0.fr).inserted }
    let separated = LocalizedText(
      fr: reasons.map(\.fr).joined(separator: "\u{A0}; "), en: reasons.map(\.en).joined(separator: "; "))
    return LocalizedText(
      fr: "Les tables ne permettent pas de conclure\u{A0}: \(separated.fr).",
      en: "The tables do not allow a conclusion: \(separated.en).")
  }
}
