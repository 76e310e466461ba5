internal import Crypto

extension EncodedColumn {
    /// Reads an upload.
    ///
    /// - Parameters:
    ///   - bytes: The bytes, from anywhere.
    ///   - secret: What the values have to be hashed with.
    ///   - most: The most rows that there may be.
    /// - Returns: The column.
    /// - Throws: `EncodedColumnError` when it is no whole, unaltered column of this version that was made with the
    ///   secret.
    package static func read(
        _ bytes: [UInt8],
        secret: [UInt8],
        most: Int = mostRows
    ) throws(EncodedColumnError) -> EncodedColumn {
        try read(bytes, key: ValueKey(secret: secret), most: most)
    }

    /// Reads an upload whose values have to be hashed with `key`.
    static func read(
        _ bytes: [UInt8],
        key: ValueKey,
        most: Int = mostRows
    ) throws(EncodedColumnError) -> EncodedColumn {
        var lines = LineReader(bytes[...])
        let rows = try header(lines.next() ?? [], of: bytes, key: key)
        guard rows <= min(most, mostRows) else { throw .tooManyRows(most: min(most, mostRows)) }
        try requireEnd(of: bytes)
        // Every row has a line of two bytes or more, so that nobody can have memory set aside by a number alone.
        guard rows <= bytes.count / 2 else { throw .truncated }
        var hashes: [UInt64] = []
        hashes.reserveCapacity(rows)
        for _ in 0..<rows { hashes.append(try lines.nextHash(canBeMissing: true)) }
        let shapes = try shapes(&lines)
        let starts = try starts(&lines)
        guard lines.next()?.starts(with: endMark) == true, lines.isAtEnd else { throw lines.fault }
        let column = EncodedColumn(hashes: hashes, shapes: Set(shapes), starts: Set(starts), check: key.check)
        guard column.cells > 0 else { throw .empty }
        return column
    }

    private static let endMark = [UInt8]("end ".utf8)
    /// The bytes of the last line: its word, 64 digits and its end.
    private static let endLength = 4 + 64 + 1
    /// The most shapes of a column: no more are possible.
    private static let mostShapes = 1 << 16

    /// Reads the first line.
    ///
    /// - Returns: The number of rows that it announces.
    private static func header(
        _ line: ArraySlice<UInt8>,
        of bytes: [UInt8],
        key: ValueKey
    ) throws(EncodedColumnError) -> Int {
        guard (try? UTF8Span(validating: bytes.span)) != nil else { throw .notText }
        guard line.starts(with: Header.name.utf8) else { throw .notEncoded }
        if line.last == UInt8(ascii: "\r") { throw .lineEnds }
        var rest = line.dropFirst(Header.name.utf8.count)
        guard rest.starts(with: Header.kind.utf8) else {
            throw rest.starts(with: Header.kind.utf8.prefix(2)) ? .malformed(line: 1) : .otherVersion
        }
        rest = rest.dropFirst(Header.kind.utf8.count)
        guard let check = LineReader.hash(rest.prefix(16)) else { throw .malformed(line: 1) }
        rest = rest.dropFirst(16)
        guard rest.starts(with: Header.rows.utf8),
            let rows = LineReader.number(rest.dropFirst(Header.rows.utf8.count))
        else { throw .malformed(line: 1) }
        guard check == key.check else { throw .otherSecret }
        return rows
    }

    /// Requires that the bytes end with the hash of those before.
    private static func requireEnd(of bytes: [UInt8]) throws(EncodedColumnError) {
        let line = bytes.suffix(endLength)
        guard line.starts(with: endMark), line.last == UInt8(ascii: "\n") else {
            throw bytes.suffix(2) == [0x0D, 0x0A] ? .lineEnds : .truncated
        }
        let digest = SHA256.hash(data: bytes.dropLast(endLength))
        var digits: [UInt8] = []
        for byte in digest { digits.append(hexadecimal: byte) }
        guard line.dropFirst(endMark.count).dropLast().elementsEqual(digits) else { throw .altered }
    }

    private static func shapes(_ lines: inout LineReader) throws(EncodedColumnError) -> [ValueShape] {
        var shapes: [ValueShape] = []
        for _ in 0..<(try lines.nextCount(of: "shapes", most: mostShapes)) {
            guard let text = lines.next() else { throw .truncated }
            let words = text.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
            guard words.count == 3,
                let kind = ValueShape.Kind.allCases.first(where: { words[0].elementsEqual($0.mark.utf8) }),
                let length = LineReader.number(words[1]), let count = LineReader.number(words[2])
            else { throw lines.fault }
            let shape = ValueShape(kind, length: length, count: count)
            guard shape.isPossible, shapes.last.map({ $0.number < shape.number }) ?? true else { throw lines.fault }
            shapes.append(shape)
        }
        return shapes
    }

    private static func starts(_ lines: inout LineReader) throws(EncodedColumnError) -> [UInt64] {
        var starts: [UInt64] = []
        for _ in 0..<(try lines.nextCount(of: "starts", most: mostRows)) {
            let start = try lines.nextHash(canBeMissing: false)
            guard starts.last.map({ $0 < start }) ?? true else { throw lines.fault }
            starts.append(start)
        }
        return starts
    }
}
