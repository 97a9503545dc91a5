/// The names under which a machine speaks to itself.
package enum LoopbackName {
  /// Whether a `Host` header names this machine, at any port; a missing header names nothing.
  package static func isOwn(_ host: String?) -> Bool {
    guard let host = host?.lowercased() else { return false }
    let own = ["localhost", "127.0.0.1", "[::1]"]
    return own.contains { name in
      guard host.hasPrefix(name) else { return false }
      let rest = host.dropFirst(name.count)
      guard let colon = rest.first else { return true }
      let port = rest.dropFirst()
      return colon == ":" && !port.isEmpty && port.count <= 5 && port.allSatisfy { ("0"..."9").contains($0) }
    }
  }
}
