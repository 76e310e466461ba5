extension EncodedColumn {
    private static let mark: [UInt8] = [0x57, 0x58, 0x44, 0x31]

    /// The column as it is stored, eight bytes a row.
    ///
    /// All numbers are little-endian: `WXD1`, the check of the key, then the numbers of rows, shapes and starts in four
    /// bytes each, then the hashes in eight, the shapes in four and the starts in eight.
    package var stored: [UInt8] {
        var out = Self.mark
        out.reserveCapacity(24 + hashes.count * 8 + shapes.count * 4 + starts.count * 8)
        out.append(littleEndian: check)
        for count in [hashes.count, shapes.count, starts.count] { out.append(littleEndian: UInt32(count)) }
        for hash in hashes { out.append(littleEndian: hash) }
        for shape in shapes { out.append(littleEndian: shape.number) }
        for start in starts { out.append(littleEndian: start) }
        return out
    }

    /// A column that was stored.
    ///
    /// - Parameter bytes: What `stored` was.
    /// - Throws: `EncodedColumnError.damaged` for anything else.
    package init(stored bytes: [UInt8]) throws(EncodedColumnError) {
        guard bytes.count >= 24, bytes.starts(with: Self.mark) else { throw .damaged }
        let check: UInt64 = bytes.littleEndian(at: 4)
        let counts = [12, 16, 20].map { Int(bytes.littleEndian(at: $0) as UInt32) }
        guard counts.allSatisfy({ $0 <= Self.mostRows }),
            bytes.count == 24 + counts[0] * 8 + counts[1] * 4 + counts[2] * 8
        else { throw .damaged }
        let hashes = [UInt64](littleEndian: bytes, at: 24, count: counts[0])
        let numbers = [UInt32](littleEndian: bytes, at: 24 + counts[0] * 8, count: counts[1])
        let starts = [UInt64](littleEndian: bytes, at: 24 + counts[0] * 8 + counts[1] * 4, count: counts[2])
        let shapes = numbers.compactMap(ValueShape.init(number:))
        guard shapes.count == numbers.count else { throw .damaged }
        self.init(hashes: hashes, shapes: Set(shapes), starts: Set(starts), check: check)
    }
}

extension [UInt8] {
    fileprivate mutating func append<Number: FixedWidthInteger>(littleEndian number: Number) {
        for shift in stride(from: 0, to: Number.bitWidth, by: 8) { append(UInt8(truncatingIfNeeded: number >> shift)) }
    }

    /// A number of this array, which has enough bytes.
    fileprivate func littleEndian<Number: FixedWidthInteger>(at offset: Int) -> Number {
        unsafe withUnsafeBytes {
            unsafe Number(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: Number.self))
        }
    }
}

extension [UInt32] {
    fileprivate init(littleEndian bytes: [UInt8], at offset: Int, count: Int) {
        self = (0..<count).map { bytes.littleEndian(at: offset + $0 * 4) }
    }
}

extension [UInt64] {
    fileprivate init(littleEndian bytes: [UInt8], at offset: Int, count: Int) {
        self = (0..<count).map { bytes.littleEndian(at: offset + $0 * 8) }
    }
}
