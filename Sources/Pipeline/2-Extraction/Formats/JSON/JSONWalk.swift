/// One way through JSON: its strings, one after the other, and where each of them stands.
///
/// It takes linear time and no stack of calls, reads broken JSON as far as there are quotes, and forgets where it is
/// below a depth that no document has.
@safe
struct JSONWalk {
    /// A string, without its quotes.
    struct StringValue {
        let range: Range<Int>
        let hasEscape: Bool
    }

    /// An array or object that is open.
    private struct Level {
        /// The index of the current element; -1 in an object.
        var index: Int
        /// The current key of an object.
        var key = 0..<0
    }

    private let bytes: UnsafeRawBufferPointer
    private let count: Int
    private var offset = 0
    private var levels: [Level] = []
    /// How many more levels are open than are kept.
    private var deeper = 0

    private static let levelLimit = 100_000
    /// The most characters of a pointer that are worth showing.
    private static let pointerLimit = 1000

    /// A walk at the start of a document in UTF-8, which has to stay where it is.
    init(_ bytes: UnsafeRawBufferPointer) {
        unsafe self.bytes = unsafe bytes
        count = bytes.count
    }

    /// Goes to the next string, key or value; `nil` at the end.
    mutating func next() -> StringValue? {
        while offset < count {
            let byte = unsafe bytes[offset]
            offset += 1
            switch byte {
            case UInt8(ascii: "\""):
                let string = string()
                noteKey(string.range)
                return string
            case UInt8(ascii: "{"): open(Level(index: -1))
            case UInt8(ascii: "["): open(Level(index: 0))
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if deeper > 0 { deeper -= 1 } else { _ = levels.popLast() }
            case UInt8(ascii: ","):
                if deeper == 0, let last = levels.indices.last, levels[last].index >= 0 { levels[last].index += 1 }
            default: break
            }
        }
        return nil
    }

    /// Where the last string stands, as a JSON pointer (RFC 6901).
    func pointer() -> String {
        var pointer: [UInt8] = []
        for level in levels {
            guard pointer.count < Self.pointerLimit else { break }
            pointer.append(UInt8(ascii: "/"))
            if level.index >= 0 {
                pointer += Array(String(level.index).utf8)
            } else {
                for byte in unsafe Array(bytes[level.key].prefix(Self.pointerLimit)) {
                    switch byte {
                    case UInt8(ascii: "~"): pointer += [UInt8(ascii: "~"), UInt8(ascii: "0")]
                    case UInt8(ascii: "/"): pointer += [UInt8(ascii: "~"), UInt8(ascii: "1")]
                    default: pointer.append(byte)
                    }
                }
            }
        }
        return String(decoding: pointer.prefix(Self.pointerLimit), as: UTF8.self)
    }

    private mutating func open(_ level: Level) {
        if levels.count < Self.levelLimit { levels.append(level) } else { deeper += 1 }
    }

    /// Takes a string after its opening quote; one without an end goes to the end of its line.
    private mutating func string() -> StringValue {
        let start = offset
        var hasEscape = false
        while offset < count {
            switch unsafe bytes[offset] {
            case UInt8(ascii: "\""):
                offset += 1
                return StringValue(range: start..<(offset - 1), hasEscape: hasEscape)
            case UInt8(ascii: "\\"):
                hasEscape = true
                offset = min(count, offset + 2)
            case 0x0A: return StringValue(range: start..<offset, hasEscape: hasEscape)
            default: offset += 1
            }
        }
        return StringValue(range: start..<count, hasEscape: hasEscape)
    }

    /// Remembers a string as the key of its object, when it is one.
    private mutating func noteKey(_ range: Range<Int>) {
        guard deeper == 0, let last = levels.indices.last, levels[last].index < 0 else { return }
        var next = offset
        while next < count, unsafe ASCII.isBlank(bytes[next]) { next += 1 }
        if next < count, unsafe bytes[next] == UInt8(ascii: ":") { levels[last].key = range }
    }
}
