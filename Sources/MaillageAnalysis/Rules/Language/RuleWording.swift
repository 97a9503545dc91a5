internal import MaillageModel

/// The words for what lacks and for what is not known.
enum RuleWording {
  static let noParticipant = LocalizedText(
    fr: "aucune ligne de mobilisation ne dit qui y prend part",
    en: "no mobilisation line says who takes part")
  static let noService = LocalizedText(
    fr: "aucune ligne n’indique de service mobilisé", en: "no line names a mobilised service")
  static let noRole = LocalizedText(
    fr: "aucune ligne ne déclare de rôle", en: "no line declares a role")

  static func doubtful(_ names: [String]) -> LocalizedText {
    let list = Phrasing.list(names: names, limit: 3)
    return LocalizedText(
      fr: "la part prise par \(list.fr) est à vérifier", en: "the part taken by \(list.en) is to be verified")
  }

  static func doubtful(tie: LocalizedText) -> LocalizedText {
    LocalizedText(
      fr: "le lien \(tie.fr) est à vérifier", en: "the tie \(tie.en) is to be verified")
  }

  static func noAuthorityType(_ name: String) -> LocalizedText {
    LocalizedText(
      fr: "le type de collectivité n’est pas renseigné pour \(name)",
      en: "the type of authority is not given for \(name)")
  }

  static func noDesk(_ instruments: [String]) -> LocalizedText {
    let list = Phrasing.list(names: instruments, limit: 3)
    return LocalizedText(
      fr: "le guichet n’est pas renseigné pour \(list.fr)", en: "the desk is not given for \(list.en)")
  }

  static func actionOfFamily(_ codes: [String], in typology: Typology) -> LocalizedText {
    let families = Phrasing.alternatives(codes.map { Phrasing.quoted(typology.families.label($0)) })
    return LocalizedText(
      fr: "une action de la famille \(families.fr)", en: "an action of the family \(families.en)")
  }

  static func actionOfType(_ codes: [String], in typology: Typology) -> LocalizedText {
    let types = Phrasing.alternatives(codes.map { Phrasing.quoted(typology.actionTypes.label($0)) })
    return LocalizedText(fr: "une action du type \(types.fr)", en: "an action of the type \(types.en)")
  }

  static func nature(_ natures: [ActionNature], in typology: Typology) -> LocalizedText {
    let words = Phrasing.alternatives(natures.map { Phrasing.quoted(typology.vocabulary.label($0)) })
    return LocalizedText(fr: "une action de nature \(words.fr)", en: "an action of nature \(words.en)")
  }

  static func recurrence(_ recurrences: [Recurrence], in typology: Typology) -> LocalizedText {
    let words = Phrasing.alternatives(recurrences.map { Phrasing.quoted(typology.vocabulary.label($0)) })
    return LocalizedText(fr: "une action \(words.fr)", en: "an action that is \(words.en)")
  }

  static func country(outside code: String, in typology: Typology) -> LocalizedText {
    let name = typology.countries.label(code)
    return LocalizedText(
      fr: "un autre pays que \(name.fr)", en: "a country other than \(name.en)")
  }

  static func zone(outside code: String, in typology: Typology) -> LocalizedText {
    let name = typology.zones.label(code)
    return LocalizedText(fr: "une autre zone que \(name.fr)", en: "a zone other than \(name.en)")
  }

  static func zonePartlyInside(_ code: String, in typology: Typology) -> LocalizedText {
    let name = Phrasing.quoted(typology.zones.label(code))
    return LocalizedText(
      fr: "la zone \(name.fr) n’est concernée qu’en partie, et les pays ne sont pas précisés",
      en: "the zone \(name.en) is only partly concerned, and the countries are not given")
  }

  static func service(
    _ types: [String], parts: Set<MobilisationPart>, in typology: Typology
  ) -> LocalizedText {
    let names = Phrasing.alternatives(types.map { Phrasing.quoted(typology.serviceTypes.label($0)) })
    return LocalizedText(fr: "un service \(names.fr)", en: "a service \(names.en)")
      + title(parts, in: typology)
  }

  static func holder(
    of functions: [String], levels: Set<RoleLevel>, in typology: Typology
  ) -> LocalizedText {
    let names = Phrasing.alternatives(functions.map { Phrasing.quoted(typology.functions.label($0)) })
    let levels = RoleLevel.allCases.filter(levels.contains).map { typology.vocabulary.label($0) }
    let title = levels.isEmpty ? LocalizedText(verbatim: "") : qualifier(levels)
    return LocalizedText(
      fr: "un acteur pour la fonction \(names.fr)", en: "an actor for the function \(names.en)") + title
  }

  static func actor(_ filter: ActorFilter, min: Int) -> LocalizedText {
    let typology = filter.context.typology
    var kinds: [LocalizedText] = filter.tags.map(\.actor).sorted { $0.fr.precedesInBytes($1.fr) }
    if filter.needsFunder { kinds.append(CategoryTag.funder.actor) }
    if !filter.categories.isEmpty {
      let names = Phrasing.alternatives(
        filter.categories.map { Phrasing.quoted(typology.categories.label($0)) })
      kinds.append(
        LocalizedText(fr: "un acteur de la catégorie \(names.fr)", en: "an actor of the category \(names.en)")
      )
    }
    if kinds.isEmpty {
      kinds.append(
        filter.authorityTypes.isEmpty
          ? LocalizedText(fr: "un acteur", en: "an actor") : CategoryTag.localAuthority.actor)
    }
    var who = Phrasing.alternatives(kinds)
    if !filter.authorityTypes.isEmpty {
      let names = Phrasing.alternatives(
        filter.authorityTypes.map { Phrasing.quoted(typology.vocabulary.label($0)) })
      who = who + LocalizedText(fr: " du type \(names.fr)", en: " of the type \(names.en)")
    }
    let count =
      min > 1
      ? LocalizedText(fr: " (\(min) au moins)", en: " (at least \(min))") : LocalizedText(verbatim: "")
    return who + title(filter.parts, in: typology) + count
  }

  private static func title(_ parts: Set<MobilisationPart>, in typology: Typology) -> LocalizedText {
    guard !parts.isEmpty else { return LocalizedText(verbatim: "") }
    return qualifier(
      MobilisationPart.allCases.filter(parts.contains).map { typology.vocabulary.label($0) })
  }

  private static func qualifier(_ labels: [LocalizedText]) -> LocalizedText {
    let list = Phrasing.alternatives(labels.map(Phrasing.quoted))
    return LocalizedText(fr: ", au titre de \(list.fr)", en: ", as \(list.en)")
  }
}

extension CategoryTag {
  /// An actor whose category carries the tag, as a noun phrase.
  var actor: LocalizedText {
    switch self {
    case .localAuthority: LocalizedText(fr: "une collectivité", en: "a local authority")
    case .agency: LocalizedText(fr: "une agence", en: "an agency")
    case .foreign: LocalizedText(fr: "un partenaire étranger", en: "a foreign partner")
    case .firm: LocalizedText(fr: "une entreprise", en: "a firm")
    case .association: LocalizedText(fr: "une association", en: "an association")
    case .funder: LocalizedText(fr: "un bailleur", en: "a donor")
    case .economic: LocalizedText(fr: "un acteur économique", en: "an economic actor")
    case .state: LocalizedText(fr: "un service de l’État", en: "a service of the State")
    case .hasServices: LocalizedText(fr: "un acteur doté de services", en: "an actor with services")
    case .higherEducation:
      LocalizedText(
        fr: "un établissement d’enseignement supérieur", en: "a higher education institution")
    case .lookOnly: LocalizedText(fr: "un service", en: "a service")
    }
  }
}
