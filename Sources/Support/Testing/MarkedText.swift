/// A text in which « and » mark the spans a test expects.
public struct MarkedText: Hashable, Sendable {
    /// The text without the marks.
    public let text: String
    /// The marked spans, as byte ranges of the UTF-8 form of `text`, in order.
    public let spans: [Range<Int>]

    /// Takes the marks out of `marked`.
    public init(_ marked: String) {
        var bytes: [UInt8] = []
        var spans: [Range<Int>] = []
        var open: Int?
        for scalar in marked.unicodeScalars {
            if scalar == "«", open == nil {
                open = bytes.count
            } else if scalar == "»", let start = open {
                spans.append(start..<bytes.count)
                open = nil
            } else {
                bytes.append(contentsOf: Array(String(scalar).utf8))
            }
        }
        text = String(decoding: bytes, as: UTF8.self)
        self.spans = spans
    }
}
