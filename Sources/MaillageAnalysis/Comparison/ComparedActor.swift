public import MaillageModel

/// How two actors are known to be the same.
public enum MatchReason: String, Sendable {
  /// They have one identifier.
  case identifier
  /// They have one company number.
  case siren
  /// One became the other.
  case filiation
}

/// An actor of two states of a territory: one in each, several that became one, one that became several.
public struct ComparedActor: Sendable, Hashable, Identifiable {
  /// The identifier under which it is compared, the same in both directions of a comparison.
  public let id: String
  /// The actors that it is in each state; empty where it is not.
  public let before: [Actor], after: [Actor]
  /// How they are known to be the same.
  public let reason: MatchReason
  /// How the ones became the others.
  public let kinds: [FiliationKind]

  /// What became of it.
  public var status: ChangeStatus {
    if before.isEmpty { return .added }
    if after.isEmpty { return .removed }
    guard before.map(\.id) == after.map(\.id) else { return .changed }
    return zip(before, after).allSatisfy { differences($0, $1).isEmpty } ? .kept : .changed
  }

  /// Its name: that of the later state where it is one actor there.
  public var name: String {
    if after.count == 1 { return after[0].name }
    if before.count == 1 { return before[0].name }
    return (after.isEmpty ? before : after).map(\.name).joined(separator: " + ")
  }

  /// What its descriptions say differently, in the order of the tables.
  package func differences(_ typology: Typology) -> [LocalizedText] {
    guard before.count == 1, after.count == 1 else { return [] }
    return differences(before[0], after[0]).map { property in
      let values = (property.value(before[0], typology), property.value(after[0], typology))
      return property.label + LocalizedText(fr: "\u{A0}: ", en: ": ") + values.0
        + LocalizedText(verbatim: " → ") + values.1
    }
  }

  private func differences(_ a: Actor, _ b: Actor) -> [ActorProperty] {
    ActorProperty.allCases.filter { $0.raw(a) != $0.raw(b) }
  }
}

/// What describes an actor and may change.
private enum ActorProperty: CaseIterable {
  case name, category, echelon, nature, authorityType

  var label: LocalizedText {
    switch self {
    case .name: LocalizedText(fr: "nom", en: "name")
    case .category: LocalizedText(fr: "catégorie", en: "category")
    case .echelon: LocalizedText(fr: "échelon", en: "level")
    case .nature: LocalizedText(fr: "nature", en: "nature")
    case .authorityType: LocalizedText(fr: "type de collectivité", en: "kind of authority")
    }
  }

  func raw(_ actor: Actor) -> String? {
    switch self {
    case .name: actor.name
    case .category: actor.category
    case .echelon: actor.echelon?.rawValue
    case .nature: actor.nature.rawValue
    case .authorityType: actor.authorityType?.rawValue
    }
  }

  func value(_ actor: Actor, _ typology: Typology) -> LocalizedText {
    let words = typology.vocabulary
    let value: LocalizedText? =
      switch self {
      case .name: Phrasing.quoted(LocalizedText(verbatim: actor.name))
      case .category: typology.categories.label(actor.category)
      case .echelon: actor.echelon.map { words.label($0) }
      case .nature: words.label(actor.nature)
      case .authorityType: actor.authorityType.map { words.label($0) }
      }
    return value ?? LocalizedText(fr: "non précisé", en: "not specified")
  }
}
