/// A Microsoft Purview sensitivity label that a document carries.
///
/// It is a claim by whoever wrote the document: a reason to block, never a reason not to look.
public struct SensitivityLabel: Hashable, Sendable {
    /// The label's identifier, in lower case and without braces.
    public let id: String
    /// The identifier of the tenant that defined it; `nil` when the document does not say.
    public let site: String?
    /// What the tenant calls it; `nil` when the document does not say.
    public let name: String?

    /// A label as a document states it.
    public init(id: String, site: String?, name: String?) {
        self.id = id
        self.site = site
        self.name = name
    }
}
