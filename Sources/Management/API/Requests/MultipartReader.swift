internal import WeirManagement

/// Steps through the bytes of a form: delimiter, headers, content, delimiter.
struct MultipartReader {
    private static let lineEnd: [UInt8] = [0x0D, 0x0A]

    private let bytes: [UInt8]
    private var rest: ArraySlice<UInt8>
    /// The line that separates parts, with the line end before it, which belongs to it (RFC 2046, section 5.1.1).
    private let delimiter: [UInt8]

    /// A reader at the start of a form.
    init(_ bytes: [UInt8], boundary: String) {
        self.bytes = bytes
        rest = bytes[...]
        delimiter = Self.lineEnd + Array("--\(boundary)".utf8)
    }

    /// Steps over the delimiter that a form starts with.
    mutating func readFirstDelimiter() throws(ManagementError) {
        guard skip(delimiter[2...]) else { throw Self.malformed("it has to start with its boundary") }
    }

    /// Looks what follows a delimiter: another part, or the end of the form.
    mutating func readsPart() throws(ManagementError) -> Bool {
        if skip("--".utf8) {
            guard rest.isEmpty || rest.elementsEqual(Self.lineEnd) else {
                throw Self.malformed("something stands behind its end")
            }
            return false
        }
        // Blanks may stand between a delimiter and its line end (RFC 2046, section 5.1.1).
        rest = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        guard skip(Self.lineEnd) else { throw Self.malformed("a line with its boundary goes on") }
        return true
    }

    /// The header lines of a part, without their line ends.
    mutating func readHeaders(most: Int) throws(ManagementError) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var left = most
        while true {
            guard let end = rest.prefix(left).firstIndex(of: 0x0A), end > rest.startIndex, rest[end - 1] == 0x0D else {
                throw Self.malformed("a part has no headers that end, or more than \(most) bytes of them")
            }
            let line = rest[rest.startIndex..<end - 1]
            left -= end + 1 - rest.startIndex
            rest = rest[(end + 1)...]
            guard !line.isEmpty else { return lines }
            lines.append(line)
        }
    }

    /// The content of a part; afterwards the reader is behind the delimiter that ends it.
    mutating func readContent() throws(ManagementError) -> ArraySlice<UInt8> {
        let start = rest.startIndex
        // A part without content has only one line end between its headers and the delimiter.
        if skip(delimiter[2...]) { return bytes[start..<start] }
        while let end = rest.firstIndex(of: 0x0D) {
            rest = rest[end...]
            if skip(delimiter) { return bytes[start..<end] }
            rest = rest.dropFirst()
        }
        throw Self.malformed("its last part does not end with the boundary")
    }

    private mutating func skip(_ bytes: some Collection<UInt8>) -> Bool {
        guard rest.starts(with: bytes) else { return false }
        rest = rest.dropFirst(bytes.count)
        return true
    }

    private static func malformed(_ reason: String) -> ManagementError {
        ManagementError(.malformed, "the form is malformed: \(reason)")
    }
}
