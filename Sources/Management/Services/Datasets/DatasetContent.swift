/// The values of one column that were uploaded, as they are stored.
///
/// Values in clear come in UTF-8, a value a line (NL or CRNL). A mark of the byte order at the start is left out, and so
/// are lines with nothing but blanks, and the CR of a line end. What is left is stored: each value with one NL behind it.
/// Hashed values are stored as whoever looks for them wants to read them again.
package struct DatasetContent: Sendable {
    /// The most bytes of an upload.
    package static let mostBytes = 32 << 20
    /// The most bytes of a value.
    package static let mostBytesOfValue = 10_000

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// What is stored.
    package let content: Content
    /// How many there are.
    package let cells: Int

    /// Values that were read.
    ///
    /// - Parameters:
    ///   - content: What is stored.
    ///   - cells: How many there are.
    package init(_ content: Content, cells: Int) {
        self.content = content
        self.cells = cells
    }

    /// Reads an upload of values in clear.
    ///
    /// - Parameters:
    ///   - bytes: The bytes, from anywhere.
    ///   - most: The most values that there may be.
    ///   - problem: Why a value cannot be looked for, `nil` when it can.
    /// - Throws: `outOfRange` for bytes that are no UTF-8, a value that is too long or cannot be looked for, or no value
    ///   at all; `limitReached` for too many values. Nothing of the bytes is in the message.
    package init(
        _ bytes: [UInt8],
        most: Int,
        problem: (ArraySlice<UInt8>) -> String? = { _ in nil }
    ) throws(ManagementError) {
        guard (try? UTF8Span(validating: bytes.span)) != nil else {
            throw ManagementError(.outOfRange, "the values have to be text in UTF-8, one in a line")
        }
        var values: [UInt8] = []
        values.reserveCapacity(bytes.count + 1)
        var cells = 0
        var number = 0
        var rest = bytes.starts(with: Self.mark) ? bytes.dropFirst(Self.mark.count) : bytes[...]
        while !rest.isEmpty {
            number += 1
            let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
            var line = rest[..<end]
            rest = rest[end...].dropFirst()
            if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
            guard line.contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }) else { continue }
            guard line.count <= Self.mostBytesOfValue else {
                throw ManagementError(
                    .outOfRange,
                    "line \(number) is too long: a value has at most \(Self.mostBytesOfValue) bytes"
                )
            }
            if let problem = problem(line) { throw ManagementError(.outOfRange, "line \(number): \(problem)") }
            cells += 1
            guard cells <= most else { throw .limitReached("cells in a dataset", limit: most) }
            values.append(contentsOf: line)
            values.append(UInt8(ascii: "\n"))
        }
        guard cells > 0 else { throw ManagementError(.outOfRange, "there is no value in the upload") }
        self.init(Content(values), cells: cells)
    }
}
