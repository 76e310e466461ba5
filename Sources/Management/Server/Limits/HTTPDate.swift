internal import WeirManagement

/// Writes moments as HTTP does (RFC 9110, section 5.6.7: IMF-fixdate).
enum HTTPDate {
    private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// A moment after 1970, rounded up to a second.
    static func text(of moment: Timestamp) -> String {
        let seconds = Int(max(0, (moment.microseconds + 999_999) / 1_000_000))
        let (days, second) = (seconds / 86_400, seconds % 86_400)
        let (year, month, day) = date(days)
        let time = [second / 3_600, second / 60 % 60, second % 60].map(twoDigits).joined(separator: ":")
        return "\(Self.days[days % 7]), \(twoDigits(day)) \(months[month]) \(year) \(time) GMT"
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    /// The date of a day since 1970-01-01, its month from 0.
    private static func date(_ days: Int) -> (year: Int, month: Int, day: Int) {
        // Years that start in March, in eras of 400: the leap day is the last day of its year, so that the lengths of
        // the months before it never change.
        let shifted = days + 719_468
        let (era, dayOfEra) = (shifted / 146_097, shifted % 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * month + 2) / 5 + 1
        let year = era * 400 + yearOfEra + (month >= 10 ? 1 : 0)
        return (year, (month + 2) % 12, day)
    }
}
