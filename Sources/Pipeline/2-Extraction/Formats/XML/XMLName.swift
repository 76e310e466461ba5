/// The local name of any element, for handlers that want to know them all.
struct XMLName: RawRepresentable, CaseIterable, Hashable, Sendable {
    /// None is listed, for there is no end to them.
    static let allCases: [XMLName] = []

    /// The name.
    let rawValue: String
}
