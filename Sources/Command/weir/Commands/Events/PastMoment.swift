import ArgumentParser
import WeirManagement

/// A moment as it is typed: how long ago, the start of a day in UTC, or a moment of RFC 3339.
struct PastMoment: Hashable, Sendable, ExpressibleByArgument {
    /// The longest time ago that can be asked for, a hundred years: what is longer is a slip.
    private static let longest: Int64 = 36_525 * 86_400
    private static let units: [Character: Int64] = ["m": 60, "h": 3_600, "d": 86_400, "w": 7 * 86_400]

    /// The moment.
    let moment: Timestamp

    init?(argument: String) {
        self.init(argument, now: WeirManagement.Clock.system.now)
    }

    /// Reads what was typed at a moment.
    init?(_ text: String, now: Timestamp) {
        if let unit = text.last.flatMap({ Self.units[$0] }) {
            guard let count = Int64(text.dropLast()), (1...Self.longest / unit).contains(count) else { return nil }
            moment = Timestamp(microseconds: now.microseconds - count * unit * 1_000_000)
        } else {
            guard let read = Timestamp(text) ?? Timestamp(text + "T00:00:00Z") else { return nil }
            moment = read
        }
    }
}
