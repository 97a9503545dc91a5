internal import Foundation
internal import Maillage

/// The time on the wall, for messages that live no longer than the command; no file ever holds it.
enum TimeOfDay {
  /// The hour and minute now: `14 h 05`, or `14:05` in English.
  static func now(_ language: Language) -> String {
    let time = Calendar.current.dateComponents([.hour, .minute], from: Date())
    let (hour, minute) = (time.hour ?? 0, time.minute ?? 0)
    let minutes = (minute < 10 ? "0" : "") + String(minute)
    return language == .fr ? "\(hour)\u{A0}h\u{A0}\(minutes)" : "\(hour):\(minutes)"
  }
}
