internal import WeirExtraction

/// Turns UTF-16 and UTF-32 into UTF-8.
enum WideDecoder {
    /// Appends text; a unit that is no character becomes U+FFFD.
    ///
    /// - Returns: How many bytes were taken, and how many units were wrong. What the end cuts off is left alone unless
    ///   the end is the last.
    static func convert(
        _ bytes: UnsafeRawBufferPointer,
        _ form: WideText,
        isLast: Bool,
        to text: inout [UInt8]
    ) -> (taken: Int, faults: Int) {
        var faults = 0
        var offset = 0
        let piece = 8192
        let width = form.width
        unsafe withUnsafeTemporaryAllocation(byteCount: piece * 2, alignment: 8) { room in
            while offset < bytes.count {
                let end = min(bytes.count, offset + piece)
                var written = 0
                while offset < end {
                    if width == 2 {
                        let count = unsafe narrow(bytes, from: offset, to: end, form.isBig, room, &written)
                        offset &+= count
                        if offset >= end { break }
                    }
                    guard let unit = unsafe unit(bytes, at: offset, form) else { break }
                    var value = unit
                    var length = width
                    if width == 2, unit >> 10 == 0x36 {
                        if let low = unsafe self.unit(bytes, at: offset &+ 2, form) {
                            if low >> 10 == 0x37 {
                                value = 0x1_0000 &+ (unit & 0x3FF) << 10 | (low & 0x3FF)
                                length = 4
                            }
                        } else if !isLast {
                            break
                        }
                    }
                    offset &+= length
                    unsafe append(value, room, &written, &faults)
                }
                let isStuck = written == 0
                unsafe text.append(
                    contentsOf: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(room)[..<written])
                )
                if isStuck { break }
            }
        }
        guard isLast, offset < bytes.count else { return (offset, faults) }
        text.append(contentsOf: [0xEF, 0xBF, 0xBD])
        return (bytes.count, faults &+ 1)
    }

    /// Writes ASCII four units at a time, for as long as there is nothing else.
    ///
    /// - Returns: How many bytes were taken.
    private static func narrow(
        _ bytes: UnsafeRawBufferPointer,
        from start: Int,
        to end: Int,
        _ isBig: Bool,
        _ room: UnsafeMutableRawBufferPointer,
        _ written: inout Int
    ) -> Int {
        var offset = start
        while offset &+ 8 <= end {
            var word = unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            if isBig { word = word << 8 & 0xFF00_FF00_FF00_FF00 | word >> 8 & 0x00FF_00FF_00FF_00FF }
            guard word & 0xFF80_FF80_FF80_FF80 == 0 else { break }
            word = (word | word >> 8) & 0x0000_FFFF_0000_FFFF
            word = (word | word >> 16) & 0x0000_0000_FFFF_FFFF
            unsafe room.storeBytes(
                of: UInt32(truncatingIfNeeded: word).littleEndian,
                toByteOffset: written,
                as: UInt32.self
            )
            written &+= 4
            offset &+= 8
        }
        return offset &- start
    }

    private static func unit(_ bytes: UnsafeRawBufferPointer, at offset: Int, _ form: WideText) -> UInt32? {
        guard bytes.count &- offset >= form.width else { return nil }
        if form.width == 2 {
            let unit = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt16.self)
            return UInt32(form.isBig ? UInt16(bigEndian: unit) : UInt16(littleEndian: unit))
        }
        let unit = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
        return form.isBig ? UInt32(bigEndian: unit) : UInt32(littleEndian: unit)
    }

    private static func append(
        _ value: UInt32,
        _ room: UnsafeMutableRawBufferPointer,
        _ written: inout Int,
        _ faults: inout Int
    ) {
        var value = value
        if value >> 11 == 0x1B || value > 0x10_FFFF {
            value = 0xFFFD
            faults &+= 1
        }
        func put(_ bits: UInt32) {
            unsafe room[written] = UInt8(truncatingIfNeeded: bits)
            written &+= 1
        }
        switch value {
        case 0..<0x80: put(value)
        case 0x80..<0x800:
            put(0xC0 | value >> 6)
            put(0x80 | value & 0x3F)
        case 0x800..<0x1_0000:
            put(0xE0 | value >> 12)
            put(0x80 | value >> 6 & 0x3F)
            put(0x80 | value & 0x3F)
        default:
            put(0xF0 | value >> 18)
            put(0x80 | value >> 12 & 0x3F)
            put(0x80 | value >> 6 & 0x3F)
            put(0x80 | value & 0x3F)
        }
    }
}
