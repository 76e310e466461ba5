/// What an event has of the payload log: text that only the owner of a private key can read.
package enum LoggedPayload: Hashable, Sendable {
    /// The sealed matches with what surrounds them, in base64; so many of them found no room.
    case sealed(String, omitted: Int)
    /// Not even the first match found room.
    case truncated

    /// What an event says in place of a text that is too large.
    private static let mark = "truncated"

    /// The text of the event's field: the sealed matches, or the word for none.
    package var text: String {
        switch self {
        case .sealed(let text, _): text
        case .truncated: Self.mark
        }
    }

    /// How many matches found no room.
    package var omitted: Int {
        switch self {
        case .sealed(_, let omitted): omitted
        case .truncated: 0
        }
    }

    /// Reads what an event says.
    package init(text: String, omitted: Int) {
        self = text == Self.mark ? .truncated : .sealed(text, omitted: omitted)
    }
}
