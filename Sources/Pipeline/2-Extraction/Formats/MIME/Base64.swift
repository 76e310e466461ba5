/// Base64 as mails have it (RFC 2045, 6.8).
///
/// Whatever is no letter of it is passed over, and padding ends a group, not the data.
enum Base64 {
    /// What decoding came to.
    struct Outcome {
        /// How many bytes were written.
        var written = 0
        /// Whether the room was enough.
        var isWhole = true
        /// Whether there was nothing but letters, padding and white space.
        var isClean = true
    }

    /// The most bytes that some text can decode to.
    static func capacity(_ count: Int) -> Int { count / 4 * 3 + 3 }

    /// Whether a byte is a letter, padding or white space.
    static func isExpected(_ byte: UInt8) -> Bool { letters[Int(byte)] != other }

    /// Decodes `text`.
    static func decode(_ text: [UInt8]) -> [UInt8] {
        unsafe [UInt8](unsafeUninitializedCapacity: capacity(text.count)) { room, count in
            unsafe text.withUnsafeBytes { text in
                count = unsafe decode(text, into: UnsafeMutableRawBufferPointer(room)).written
            }
        }
    }

    /// Decodes `text` into `room` until it is full.
    static func decode(_ text: UnsafeRawBufferPointer, into room: UnsafeMutableRawBufferPointer) -> Outcome {
        unsafe letters.withUnsafeBufferPointer { letters in unsafe decode(text, into: room, letters) }
    }

    private static let padding: UInt8 = 0x40
    private static let white: UInt8 = 0x41
    private static let other: UInt8 = 0x42

    /// The value of each letter, or what else a byte is.
    private static let letters: [UInt8] = {
        var letters = [UInt8](repeating: other, count: 256)
        let alphabet: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        for value in 0..<64 { unsafe letters[Int(alphabet.utf8Start[value])] = UInt8(value) }
        letters[0x3D] = padding
        for byte in [0, 9, 10, 11, 12, 13, 32] { letters[byte] = white }
        return letters
    }()

    private static func decode(
        _ text: UnsafeRawBufferPointer,
        into room: UnsafeMutableRawBufferPointer,
        _ letters: UnsafeBufferPointer<UInt8>
    ) -> Outcome {
        var outcome = Outcome()
        var offset = 0
        var written = 0
        var group: UInt32 = 0
        var length = 0
        while offset < text.count {
            if length == 0 {
                while offset + 4 <= text.count, written + 3 <= room.count {
                    let first = unsafe letters[Int(text[offset])]
                    let second = unsafe letters[Int(text[offset + 1])]
                    let third = unsafe letters[Int(text[offset + 2])]
                    let fourth = unsafe letters[Int(text[offset + 3])]
                    guard (first | second | third | fourth) & 0xC0 == 0 else { break }
                    unsafe room[written] = first << 2 | second >> 4
                    unsafe room[written + 1] = second << 4 | third >> 2
                    unsafe room[written + 2] = third << 6 | fourth
                    written += 3
                    offset += 4
                }
                guard offset < text.count else { break }
            }
            let letter = unsafe letters[Int(text[offset])]
            offset += 1
            if letter < 64 {
                group = group << 6 | UInt32(letter)
                length += 1
                if length < 4 { continue }
            } else if letter == padding {
                if length < 2 { length = 0 }
                group = length == 2 ? group << 12 : group << 6
            } else {
                if letter == other { outcome.isClean = false }
                continue
            }
            outcome.isWhole = unsafe write(group, length - 1, into: room, &written)
            length = 0
            if !outcome.isWhole { break }
        }
        if outcome.isWhole, length > 1 {
            outcome.isWhole = unsafe write(length == 2 ? group << 12 : group << 6, length - 1, into: room, &written)
        }
        outcome.written = written
        return outcome
    }

    /// Writes the first bytes of a group of three.
    private static func write(
        _ group: UInt32,
        _ count: Int,
        into room: UnsafeMutableRawBufferPointer,
        _ written: inout Int
    ) -> Bool {
        guard count > 0 else { return true }
        for index in 0..<count {
            guard written < room.count else { return false }
            unsafe room[written] = UInt8(truncatingIfNeeded: group >> UInt32(16 - 8 * index))
            written += 1
        }
        return true
    }
}
