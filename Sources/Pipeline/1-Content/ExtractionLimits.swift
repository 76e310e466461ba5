/// How much one document may cost while its text is read; what goes over is a `ContentProblem`.
public struct ExtractionLimits: Hashable, Sendable {
    /// The most bytes of a document that is taken apart; larger text is still scanned as it is.
    public var inputBytes = 100 << 20
    /// The most bytes that all its levels and codecs may decompress to.
    public var bytes = 100 << 20
    /// The most bytes of text.
    public var textBytes = 100 << 20
    /// How deep members are followed; the document itself is level 0.
    public var depth = 10
    /// The most members, at all levels.
    public var entries = 10_000
    /// The most pages.
    public var pages = 5_000
    /// The most drawing operators of a page.
    public var pageOperators = 5_000_000
    /// The most drawing operators of a document.
    public var operators = 20_000_000
    /// The most parts of mails and forms, at all levels together.
    ///
    /// Each message of a mailbox has as many for itself; how many messages are read is bounded by `entries`.
    public var parts = 1_000
    /// How deep parts of one mail are nested.
    public var partDepth = 100
    /// The most problems that are listed.
    public var issues = 1_000
    /// The bytes of pictures that are recognised: smaller ones hold no text, larger ones cost too much.
    public var pictureBytes = 4 << 10...1 << 20
    /// The most pixels of a picture that is recognised.
    public var pixels = 40_000_000
    /// The most pictures that are recognised.
    public var pictures = 20
    /// Wall time and processor time for one document, in milliseconds.
    public var milliseconds = 10_000
    /// Wall time and processor time for recognising one picture, in milliseconds.
    public var pictureMilliseconds = 60_000
    /// The most address space of the process that reads it, in bytes.
    public var memoryBytes = 1 << 30

    /// The defaults.
    public init() {}
}
