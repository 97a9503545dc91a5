internal import Synchronization

/// What was made once for each key; who asks while another makes it waits.
final class Remembered<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  /// The place of one value.
  private final class Place: Sendable {
    let value = Mutex<Value?>(nil)
  }

  private let places = Mutex<[Key: Place]>([:])

  /// The value of a key, made when first asked.
  func value(of key: Key, _ make: () -> Value) -> Value {
    let place = places.withLock { places in
      if let known = places[key] { return known }
      let place = Place()
      places[key] = place
      return place
    }
    return place.value.withLock { known in
      if let known { return known }
      let made = make()
      known = made
      return made
    }
  }
}
