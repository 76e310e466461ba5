import ArgumentParser
import Foundation
import WeirManagement

/// When something ends, as it is typed: after a time, or at the start of a day.
enum Expiry: Hashable, Sendable {
    case after(seconds: Int64)
    case at(Timestamp)

    /// The longest time that can be asked for, a hundred years: what is longer is a slip.
    private static let longest: Int64 = 36_525 * 86_400
    private static let units: [Character: Int64] = ["h": 3_600, "d": 86_400, "w": 7 * 86_400]

    /// The moment of the end.
    func moment(after now: Timestamp) -> Timestamp {
        switch self {
        case .after(let seconds): Timestamp(microseconds: now.microseconds + seconds * 1_000_000)
        case .at(let moment): moment
        }
    }
}

extension Expiry: ExpressibleByArgument {
    init?(argument: String) {
        if let unit = argument.last.flatMap({ Self.units[$0] }) {
            guard let count = Int64(argument.dropLast()), (1...Self.longest / unit).contains(count) else { return nil }
            self = .after(seconds: count * unit)
        } else {
            // The parser takes 2027-02-31 for a day in March.
            guard let day = try? Date(argument + "T00:00:00Z", strategy: .iso8601),
                day.formatted(.iso8601).prefix(10) == argument
            else { return nil }
            let moment = Timestamp(microseconds: Int64(day.timeIntervalSince1970) * 1_000_000)
            self = .at(moment)
        }
    }
}
