public import WeirContent

/// Text of one page, sheet, slide or part of content, with where it comes from.
public struct Segment: Hashable, Sendable {
    /// A place in the text from which on it has a nearer origin, such as a cell.
    public struct Place: Hashable, Sendable {
        /// Bytes of the text before it.
        public let offset: Int
        /// Where the text after it stands, up to the next place.
        public let origin: Origin
    }

    /// Where all of the text comes from.
    public let origin: Origin
    /// The nearer origins inside it, in the order of the text.
    public let places: [Place]
    /// Whether it is another reading of text that an earlier segment has.
    public let isRepeat: Bool
    /// The text in UTF-8.
    public let utf8: [UInt8]
}

extension Segment: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The number of bytes; never the content.
    public var description: String { "Segment(\(utf8.count) bytes, redacted)" }
    /// The number of bytes; never the content.
    public var debugDescription: String { description }
    /// The number of bytes; never the content, for `dump` reads the mirror.
    public var customMirror: Mirror { Mirror(self, children: ["count": utf8.count]) }
}
