package import WeirLog

/// Content that somebody sends to have it scanned for what an account has defined.
package struct ScanRequest: Sendable {
    /// The content; it is kept in memory until it was scanned, and nowhere else.
    package let content: [UInt8]
    /// What the content is called.
    package let name: String
    /// The media type that was stated for it.
    package let declaredType: String?
    /// Whether it is a file, and not text that somebody sends or types.
    package let isFile: Bool
    /// The profiles to scan for, by identifier or name; empty for all.
    package let profiles: [String]
    /// How much of matched values the answer shows.
    package let masking: MaskMode
    /// Whether findings carry the reasons for their confidence.
    package let explains: Bool
    /// Who sends it; without a sender no event is left.
    package let source: EventSource?

    /// Describes what is to be scanned.
    package init(
        content: [UInt8],
        name: String,
        declaredType: String?,
        isFile: Bool,
        profiles: [String],
        masking: MaskMode,
        explains: Bool,
        source: EventSource? = nil
    ) {
        self.content = content
        self.name = name
        self.declaredType = declaredType
        self.isFile = isFile
        self.profiles = profiles
        self.masking = masking
        self.explains = explains
        self.source = source
    }
}

extension ScanRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// How large the content is, not what it says.
    package var description: String { "ScanRequest(\(content.count) bytes)" }
    /// How large the content is, not what it says.
    package var debugDescription: String { description }
    /// Nothing.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
