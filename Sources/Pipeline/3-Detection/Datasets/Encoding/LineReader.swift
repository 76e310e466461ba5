/// Reads the lines of an encoded column, one after the other, without making strings of them.
struct LineReader {
    private let bytes: ArraySlice<UInt8>
    private var position: Int
    /// The number of the line that was read last, from 1.
    private(set) var line = 0

    /// A reader of `bytes`.
    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    /// Whether there is no further line.
    var isAtEnd: Bool { position == bytes.endIndex }

    /// The next line, without its end; `nil` where none is.
    mutating func next() -> ArraySlice<UInt8>? {
        guard position < bytes.endIndex else { return nil }
        line += 1
        let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
        defer { position = min(end + 1, bytes.endIndex) }
        return bytes[position..<end]
    }

    /// The error that says that the last line is wrong.
    var fault: EncodedColumnError { .malformed(line: line) }

    /// The next line as a hash; 0 for the sign that a row has no value.
    mutating func nextHash(canBeMissing: Bool) throws(EncodedColumnError) -> UInt64 {
        guard let text = next() else { throw .truncated }
        if canBeMissing, text.count == 1, text.first == UInt8(ascii: "-") { return 0 }
        guard let hash = Self.hash(text), hash != 0 else { throw fault }
        return hash
    }

    /// The number behind a word in the next line.
    mutating func nextCount(of word: String, most: Int) throws(EncodedColumnError) -> Int {
        guard let text = next() else { throw .truncated }
        let start = [UInt8](word.utf8) + [UInt8(ascii: " ")]
        guard text.starts(with: start), let count = Self.number(text.dropFirst(start.count)), count <= most else {
            throw fault
        }
        return count
    }

    /// Sixteen hexadecimal digits in lower case as a number.
    static func hash(_ text: ArraySlice<UInt8>) -> UInt64? {
        guard text.count == 16 else { return nil }
        var hash: UInt64 = 0
        for byte in text {
            switch byte {
            case 0x30...0x39: hash = hash << 4 | UInt64(byte &- 0x30)
            case 0x61...0x66: hash = hash << 4 | UInt64(byte &- 0x57)
            default: return nil
            }
        }
        return hash
    }

    /// Decimal digits as a number, written without a zero in front.
    static func number(_ text: ArraySlice<UInt8>) -> Int? {
        guard (1...9).contains(text.count), text.count == 1 || text.first != 0x30 else { return nil }
        var number = 0
        for byte in text {
            guard ValueShape.isDigit(byte) else { return nil }
            number = number * 10 + Int(byte &- 0x30)
        }
        return number
    }
}
