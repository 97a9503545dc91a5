/// The place of a node among the layers, by its participation.
public enum MultiplexRole: Sendable, Hashable {
  /// Participation below 1/3: the ties keep to one layer.
  case focused
  /// Participation of 1/3 to 2/3.
  case mixed
  /// Participation above 2/3: the ties spread over the layers.
  case crossCutting

  /// The role of a participation.
  ///
  /// - Parameter participation: A value of ``Multiplex/participation()``.
  public init(participation: Double) {
    // What rounding adds to a third changes no role.
    let rounding = 1e-12
    self =
      participation < 1 / 3.0 - rounding
      ? .focused : participation > 2 / 3.0 + rounding ? .crossCutting : .mixed
  }
}

extension Multiplex {
  /// The place of each node among the layers.
  ///
  /// - Returns: One role for each node; `nil` where the participation is absent.
  /// - Complexity: O(n · layers).
  /// - Source: F. Battiston, V. Nicosia, V. Latora, Phys. Rev. E 89, 2014, doi:10.1103/PhysRevE.89.032804.
  public func roles() -> [MultiplexRole?] {
    participation().map { $0.map(MultiplexRole.init(participation:)) }
  }
}
