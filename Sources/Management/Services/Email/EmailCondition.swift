/// What a rule for mail looks at, and what it has to be.
package struct EmailCondition: Hashable, Sendable {
    /// What is looked at.
    package enum Selector: String, Hashable, Sendable, CaseIterable {
        /// The addresses that the mail goes to.
        case recipients = "Recipients"
        /// The address that it comes from.
        case sender = "Sender"
        /// The profiles that match it.
        case profiles = "DLPProfiles"
    }

    /// How it is compared.
    package enum Comparison: String, Hashable, Sendable, CaseIterable {
        /// One of it is among the values.
        case inList = "InList"
        /// None of it is among the values.
        case notInList = "NotInList"
        /// The value is a pattern that is found in one of it.
        case matchRegex = "MatchRegex"
        /// The value is a pattern that is found in none of it.
        case notMatchRegex = "NotMatchRegex"

        /// Whether the value is a pattern.
        package var takesPattern: Bool {
            switch self {
            case .inList, .notInList: false
            case .matchRegex, .notMatchRegex: true
            }
        }
    }

    /// What it is compared with, in the form in which the request had it.
    package enum Value: Hashable, Sendable {
        case text(String)
        case list([String])

        /// The texts.
        package var texts: [String] {
            switch self {
            case .text(let text): [text]
            case .list(let texts): texts
            }
        }
    }

    /// What is looked at.
    package let selector: Selector
    /// How it is compared.
    package let comparison: Comparison
    /// What it is compared with: addresses, identifiers of profiles, or a pattern.
    package let value: Value

    /// Describes a condition.
    package init(selector: Selector, comparison: Comparison, value: Value) {
        self.selector = selector
        self.comparison = comparison
        self.value = value
    }

    /// The profiles that it names.
    package var profiles: [ObjectID] {
        selector == .profiles ? value.texts.compactMap { ObjectID($0) } : []
    }
}
