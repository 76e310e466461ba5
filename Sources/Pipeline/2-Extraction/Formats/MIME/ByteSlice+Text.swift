extension ByteSlice {
    /// The byte at an offset; 0 outside.
    func peek(_ offset: Int) -> UInt8 { (try? byte(at: offset)) ?? 0 }

    /// The bytes between two offsets, both moved inside.
    func cut(_ start: Int, _ end: Int) -> ByteSlice { clamped(from: start, count: max(0, end - max(0, start))) }

    /// Whether this ASCII text in lower case stands at an offset, in whatever case.
    func hasIgnoringCase(_ text: StaticString, at offset: Int = 0) -> Bool {
        let length = text.utf8CodeUnitCount
        guard offset >= 0, length <= count, offset <= count - length else { return false }
        return unsafe withUnsafeBytes { bytes in
            (0..<length).allSatisfy { unsafe bytes[offset + $0].lowercased == text.utf8Start[$0] }
        }
    }

    /// Whether it is this ASCII text in lower case, in whatever case.
    func isIgnoringCase(_ text: StaticString) -> Bool {
        count == text.utf8CodeUnitCount && hasIgnoringCase(text)
    }

    /// Without spaces, tabs and line ends at both ends.
    var trimmed: ByteSlice {
        let range = unsafe withUnsafeBytes { bytes -> Range<Int> in
            var first = 0
            var last = bytes.count
            while unsafe first < last && bytes[first].isWhitespace { first += 1 }
            while unsafe last > first && bytes[last - 1].isWhitespace { last -= 1 }
            return first..<last
        }
        return cut(range.lowerBound, range.upperBound)
    }
}
