internal import Glibc

/// Quoted-printable (RFC 2045, 6.7, and 4.2 of RFC 2047 for words of a header).
///
/// What is no valid escape stands for itself; a line end behind `=` is none, so that what it splits comes out whole.
enum QuotedPrintable {
    /// Decodes `text` into `room`, which has to be as large as it.
    ///
    /// - Returns: How many bytes were written.
    static func decode(
        _ text: UnsafeRawBufferPointer,
        ending: UInt8,
        into room: UnsafeMutableRawBufferPointer
    ) -> Int {
        var written = 0
        var offset = 0
        while offset < text.count {
            let line = unsafe LineReader.line(in: text, at: offset, ending: ending)
            var end = line.end
            // Blanks at the end of a line were added on the way.
            while end > offset, unsafe text[end - 1].isBlank { end -= 1 }
            let isSoft = unsafe end > offset && text[end - 1] == 0x3D
            if isSoft { end -= 1 }
            while offset < end {
                var next = end
                if let start = unsafe text.baseAddress?.advanced(by: offset),
                    let found = unsafe memchr(start, 0x3D, end - offset)
                {
                    next = unsafe offset + (UnsafeRawPointer(found) - start)
                }
                unsafe copy(text, offset..<next, into: room, &written)
                offset = next
                guard offset < end else { break }
                if end - offset > 2, let high = unsafe text[offset + 1].hexadecimal,
                    let low = unsafe text[offset + 2].hexadecimal
                {
                    unsafe room[written] = high << 4 | low
                    offset += 3
                } else {
                    unsafe room[written] = 0x3D
                    offset += 1
                }
                written += 1
            }
            if !isSoft { unsafe copy(text, line.end..<line.next, into: room, &written) }
            offset = line.next
        }
        return written
    }

    /// Decodes the text of an encoded word, where `_` is a space.
    static func decodeWord(_ text: ArraySlice<UInt8>, into bytes: inout [UInt8]) {
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == 0x3D, text.endIndex - index > 2, let high = text[index + 1].hexadecimal,
                let low = text[index + 2].hexadecimal
            {
                bytes.append(high << 4 | low)
                index += 3
            } else {
                bytes.append(text[index] == 0x5F ? .space : text[index])
                index += 1
            }
        }
    }

    private static func copy(
        _ text: UnsafeRawBufferPointer,
        _ range: Range<Int>,
        into room: UnsafeMutableRawBufferPointer,
        _ written: inout Int
    ) {
        guard !range.isEmpty, let to = room.baseAddress, let from = text.baseAddress else { return }
        unsafe memcpy(to + written, from + range.lowerBound, range.count)
        written += range.count
    }
}
