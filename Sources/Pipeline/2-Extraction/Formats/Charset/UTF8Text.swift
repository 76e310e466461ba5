/// UTF-8 as it is found: checked, and repaired where it is wrong.
enum UTF8Text {
    /// What a text consists of.
    struct Survey {
        /// Characters of more than one byte.
        var sequences = 0
        /// Bytes that are no part of a character.
        var faults = 0
        /// Bytes of 0x80 and above.
        var isASCII: Bool { sequences == 0 && faults == 0 }
    }

    /// Looks at all of a text.
    static func survey(_ bytes: UnsafeRawBufferPointer) -> Survey {
        var survey = Survey()
        var offset = 0
        while true {
            offset = unsafe endOfASCII(bytes, from: offset)
            guard offset < bytes.count else { return survey }
            repeat {
                let length = unsafe sequenceLength(bytes, at: offset)
                if length > 0 { survey.sequences &+= 1 } else { survey.faults &+= 1 }
                offset &+= max(1, length)
            } while unsafe offset < bytes.count && bytes[offset] >= 0x80
        }
    }

    /// The first offset at or after another whose byte is not ASCII; the end when there is none.
    static func endOfASCII(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        var offset = start
        while offset &+ 32 <= bytes.count {
            let vector = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
            let high = (vector[0] | vector[1] | vector[2] | vector[3]) & 0x8080_8080_8080_8080
            if high != 0 { break }
            offset &+= 32
        }
        while unsafe offset < bytes.count && bytes[offset] < 0x80 { offset &+= 1 }
        return offset
    }

    /// How many bytes the character at an offset takes (Unicode 16, table 3-7); 0 when there is none.
    static func sequenceLength(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Int {
        let first = unsafe bytes[offset]
        if first < 0x80 { return 1 }
        let length: Int
        var low: UInt8 = 0x80
        var high: UInt8 = 0xBF
        switch first {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, low) = (3, 0xA0)
        case 0xED: (length, high) = (3, 0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, low) = (4, 0x90)
        case 0xF4: (length, high) = (4, 0x8F)
        case 0xF1...0xF3: length = 4
        default: return 0
        }
        guard bytes.count &- offset >= length else { return 0 }
        let second = unsafe bytes[offset &+ 1]
        guard second >= low, second <= high else { return 0 }
        for index in 2..<max(2, length) where unsafe bytes[offset &+ index] & 0xC0 != 0x80 { return 0 }
        return length
    }

    /// Appends text, with U+FFFD in place of each byte that is wrong.
    ///
    /// - Returns: How many bytes were taken, and how many were wrong. A character cut off by the end is left alone
    ///   unless the end is the last.
    static func convert(
        _ bytes: UnsafeRawBufferPointer,
        isLast: Bool,
        to text: inout [UInt8]
    ) -> (taken: Int, faults: Int) {
        var faults = 0
        var begin = 0
        var offset = 0
        func copy() {
            unsafe text.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[begin..<offset]))
        }
        while true {
            offset = unsafe endOfASCII(bytes, from: offset)
            guard offset < bytes.count else { break }
            let length = unsafe sequenceLength(bytes, at: offset)
            if length > 0 {
                offset &+= length
                continue
            }
            copy()
            if unsafe !isLast && isCutOff(bytes, at: offset) { return (offset, faults) }
            text.append(contentsOf: [0xEF, 0xBF, 0xBD])
            faults &+= 1
            offset &+= 1
            begin = offset
        }
        copy()
        return (bytes.count, faults)
    }

    /// Whether a character begins at an offset that the end of the bytes cuts off.
    static func isCutOff(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Bool {
        let rest = bytes.count &- offset
        guard rest < 4, unsafe bytes[offset] >= 0xC2, unsafe bytes[offset] <= 0xF4 else { return false }
        let length = unsafe bytes[offset] < 0xE0 ? 2 : bytes[offset] < 0xF0 ? 3 : 4
        return rest < length && (1..<rest).allSatisfy { unsafe bytes[offset &+ $0] & 0xC0 == 0x80 }
    }
}
