/// Where the bytes of a document are.
package enum ExtractionSource: Sendable {
    /// A regular file, open for reading; all of it is read, wherever it stands, and it is not closed.
    ///
    /// It has to stay open for as long as the job.
    case descriptor(Int32)
    /// Bytes in memory.
    case bytes([UInt8])
}

extension ExtractionSource: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The kind of source; never the content.
    package var description: String {
        switch self {
        case .descriptor(let descriptor): "descriptor \(descriptor)"
        case .bytes(let bytes): "\(bytes.count) bytes, redacted"
        }
    }

    /// The kind of source; never the content.
    package var debugDescription: String { description }
    /// The kind of source; never the content, for `dump` reads the mirror.
    package var customMirror: Mirror { Mirror(self, children: ["source": description]) }
}
