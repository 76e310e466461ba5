/// What a credential in an HTTP archive is: where it stands, and what its name says.
///
/// A closed set: nothing of the document goes into it.
package struct HARSecret: Hashable, Sendable {
    /// Where it stands.
    enum Place: String, Hashable, Sendable {
        case header, parameter, cookie
    }

    /// What its name says.
    enum Term: String, CaseIterable, Hashable, Sendable {
        case authorization
        case cookies
        case apiKey = "api key"
        case token
        case secret
        case session
        case password
        case forgeryToken = "forgery token"
        case assertion
        case access
        case code
        case signature
    }

    /// Where it stands.
    let place: Place
    /// What its name says; `nil` for a cookie, which needs no name.
    let term: Term?

    /// All that there are; findings are numbered by this list.
    static let all =
        [HARSecret(place: .cookie, term: nil)]
        + [Place.header, .parameter].flatMap { place in Term.allCases.map { HARSecret(place: place, term: $0) } }

    /// What `--explain` calls it, such as `header authorization`.
    package var basis: String {
        term.map { "\(place.rawValue) \($0.rawValue)" } ?? place.rawValue
    }

    /// Whether what was left of a value this long can be it.
    func canTake(_ count: Int) -> Bool {
        // `code` is also the name of countries, errors and languages; codes of authorization are long.
        term == .code ? count >= Self.shortestCode : true
    }

    private static let shortestCode = 12
}
