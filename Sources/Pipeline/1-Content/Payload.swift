/// Content as it arrives: where its bytes come from and what they are called.
public struct Payload: Sendable {
    /// Where the bytes come from.
    public enum Source: Sendable {
        /// Bytes in memory.
        case bytes([UInt8])
        /// An open file descriptor, read from where it stands to its end; whoever made the payload closes it.
        case descriptor(Int32)
    }

    /// What the content is called in results: a path, or a name such as `-`.
    public let name: String
    /// Where its bytes come from.
    public let source: Source

    /// Whether it is a file, and not text that somebody sends or types.
    public let isFile: Bool

    /// Its declared type, as in a `Content-Type` header, parameters included; `nil` when nobody states one.
    ///
    /// It decides between kinds of text only: everything else is told from the bytes.
    public var declaredType: String?
    /// How it is encoded for transport, as in a `Content-Encoding` header, in the order in which that was done.
    public var encodings: [String] = []

    /// Whether its bytes are known to be text in UTF-8, to be scanned as they are, whatever they look like.
    public var isText = false

    /// A payload called `name`.
    public init(name: String, source: Source, isFile: Bool = true) {
        self.name = name
        self.source = source
        self.isFile = isFile
    }
}

extension Payload: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The name; never the content.
    public var description: String { "Payload(name: \(name), source: <redacted>)" }
    /// The name; never the content.
    public var debugDescription: String { description }
    /// The name; never the content, for `dump` reads the mirror.
    public var customMirror: Mirror { Mirror(self, children: ["name": name, "source": "<redacted>"]) }
}
