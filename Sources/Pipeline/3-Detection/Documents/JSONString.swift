/// A string of a JSON text as it is read, piece by piece: its beginning, decoded.
struct JSONString {
    /// How much is kept, in bytes.
    static let longestKept = 2048

    /// What stands for a character outside ASCII that was written as an escape: no byte of UTF-8.
    private static let other: UInt8 = 0xFF

    /// The bytes, at most `longestKept`.
    private(set) var bytes: [UInt8] = []
    /// Whether `bytes` is all of it.
    private(set) var isWhole = true

    private enum Escape {
        case none, started
        /// How many digits of `\uXXXX` are still to come, and the number so far.
        case digits(Int, UInt16)
    }

    private var escape = Escape.none

    /// Forgets the last string.
    mutating func begin() {
        bytes.removeAll(keepingCapacity: true)
        isWhole = true
        escape = .none
    }

    /// Reads on; `true` when the quote at the end was read.
    mutating func read(_ text: UnsafePointer<UInt8>, from index: inout Int, to count: Int) -> Bool {
        while index < count {
            if case .none = escape {
                let stop = unsafe JSONBytes.quoteOrBackslash(text, from: index, to: count)
                unsafe keep(UnsafeBufferPointer(start: text + index, count: stop &- index))
                index = stop
                guard index < count else { return false }
                let isEnd = unsafe text[index] == UInt8(ascii: "\"")
                index &+= 1
                if isEnd { return true }
                escape = .started
            } else {
                unsafe decode(text[index])
                index &+= 1
            }
        }
        return false
    }

    private mutating func keep(_ run: UnsafeBufferPointer<UInt8>) {
        let room = Self.longestKept - bytes.count
        if run.count > room { isWhole = false }
        if room > 0, run.count > 0 { unsafe bytes.append(contentsOf: run.prefix(room)) }
    }

    private mutating func keep(_ byte: UInt8) {
        if bytes.count < Self.longestKept { bytes.append(byte) } else { isWhole = false }
    }

    private mutating func decode(_ byte: UInt8) {
        switch escape {
        case .digits(let left, let unit):
            let value = unit << 4 | UInt16(Self.digit(byte))
            if left > 1 {
                escape = .digits(left - 1, value)
            } else {
                escape = .none
                keep(value < 0x80 ? UInt8(value) : Self.other)
            }
        case .none, .started:
            escape = .none
            switch byte {
            case UInt8(ascii: "u"): escape = .digits(4, 0)
            case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
                keep(UInt8(ascii: " "))
            default: keep(byte)
            }
        }
    }

    /// The value of a hexadecimal digit; 0 for anything else, since wrong escapes make nothing sensitive.
    private static func digit(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: 0
        }
    }
}

extension JSONString {
    /// Whether the string is `text`.
    func equals(_ text: StaticString) -> Bool {
        guard bytes.count == text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { expected in
            for index in 0..<expected.count where unsafe bytes[index] != expected[index] { return false }
            return true
        }
    }
}
