package import WeirLog

/// Something that an event is found by.
package struct EventFacet: Hashable, Sendable {
    /// The kinds; the raw value is how a store spells them.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Every event has it.
        case all
        /// A profile that matched.
        case profile
        /// An entry that was found.
        case entry
        /// A data class that held.
        case dataClass = "data_class"
        /// Whether a profile matched.
        case match
        /// Whether all could be looked at.
        case inspected
        /// What somebody said of a finding; with an empty value whatever he said.
        case feedback
    }

    /// What it is.
    package let kind: Kind
    /// The identifier or word that is meant.
    package let value: String

    /// Names a facet.
    package init(_ kind: Kind, _ value: String) {
        self.kind = kind
        self.value = value
    }

    /// What every event has.
    package static let all = EventFacet(.all, "")
    /// What every event has that somebody gave feedback on.
    package static let anyFeedback = EventFacet(.feedback, "")

    /// Whether a profile matched.
    package static func match(_ isMatch: Bool) -> EventFacet { EventFacet(.match, "\(isMatch)") }

    /// Whether all could be looked at.
    package static func inspected(_ isInspected: Bool) -> EventFacet { EventFacet(.inspected, "\(isInspected)") }

    /// What somebody said of a finding.
    package static func feedback(_ verdict: FeedbackVerdict) -> EventFacet { EventFacet(.feedback, verdict.rawValue) }
}

extension ScanEvent {
    /// What the event is found by from the beginning.
    package var facets: Set<EventFacet> {
        var facets: Set<EventFacet> = [.all, .match(isMatch), .inspected(isInspected)]
        for profile in profiles where profile.isMatch { facets.insert(EventFacet(.profile, profile.reference.id)) }
        for entry in entries { facets.insert(EventFacet(.entry, entry.reference.id)) }
        for dataClass in dataClasses { facets.insert(EventFacet(.dataClass, dataClass.reference.id)) }
        return facets
    }
}
