/// A provider whose labels an account looks for: its profile, and the entries that stand for the labels.
package struct Integration: Sendable {
    /// The profile; it has the name of the integration.
    package let profile: IntegrationProfile
    /// The entries, in the order in which they came.
    package let entries: [IntegrationEntry]

    /// Its identifier.
    package var id: ObjectID { profile.integration }
}
