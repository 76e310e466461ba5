/// Reads values in the form that `Record` describes; bytes of any other form are an error, never a trap.
struct RecordReader {
    private let bytes: [UInt8]
    private var offset = 0

    /// Starts at the first byte.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Whether everything has been read.
    var isAtEnd: Bool { offset == bytes.count }

    /// Reads a text.
    mutating func text() throws(MalformedRecord) -> String {
        let length = try digits(before: UInt8(ascii: ":"))
        guard length < bytes.count - offset else { throw MalformedRecord() }
        let end = offset + length
        guard bytes[end] == Self.lineFeed else { throw MalformedRecord() }
        // Repairing costs a quarter of what `String(validating:as:)` does, and a literal of Swift is UTF-8.
        let text = String(decoding: bytes[offset..<end], as: UTF8.self)
        offset = end + 1
        return text
    }

    /// Reads a number.
    mutating func number() throws(MalformedRecord) -> Int {
        try digits(before: Self.lineFeed)
    }

    /// Reads a truth value.
    mutating func flag() throws(MalformedRecord) -> Bool {
        switch try number() {
        case 0: false
        case 1: true
        default: throw MalformedRecord()
        }
    }

    /// Reads a text that may be absent.
    mutating func optionalText() throws(MalformedRecord) -> String? {
        try flag() ? try text() : nil
    }

    /// Reads a list of texts.
    mutating func texts() throws(MalformedRecord) -> [String] {
        try list { reader throws(MalformedRecord) in try reader.text() }
    }

    /// Reads a list of structures.
    mutating func records<Item: Record>(_ type: Item.Type = Item.self) throws(MalformedRecord) -> [Item] {
        try list { reader throws(MalformedRecord) in try Item(from: &reader) }
    }

    /// Reads a structure that may be absent.
    mutating func optionalRecord<Item: Record>(_ type: Item.Type = Item.self) throws(MalformedRecord) -> Item? {
        try flag() ? try Item(from: &self) : nil
    }

    /// Reads one of a closed set of values, written as its text.
    mutating func choice<Value: RawRepresentable<String>>() throws(MalformedRecord) -> Value {
        guard let value = Value(rawValue: try text()) else { throw MalformedRecord() }
        return value
    }

    /// Reads one of a closed set of values that may be absent.
    mutating func optionalChoice<Value: RawRepresentable<String>>() throws(MalformedRecord) -> Value? {
        try flag() ? try choice() : nil
    }

    private static let lineFeed = UInt8(ascii: "\n")

    private mutating func list<Item>(
        _ read: (inout RecordReader) throws(MalformedRecord) -> Item
    ) throws(MalformedRecord) -> [Item] {
        let count = try number()
        // Each item takes two bytes at least, so a count cannot make the list larger than the text.
        guard count <= (bytes.count - offset) / 2 else { throw MalformedRecord() }
        var items: [Item] = []
        items.reserveCapacity(count)
        for _ in 0..<count { items.append(try read(&self)) }
        return items
    }

    private mutating func digits(before end: UInt8) throws(MalformedRecord) -> Int {
        var value = 0
        let start = offset
        while offset < bytes.count, bytes[offset] != end {
            let digit = bytes[offset] &- UInt8(ascii: "0")
            // Ten digits are more than any length here has, and fit.
            guard digit < 10, offset - start < 10 else { throw MalformedRecord() }
            value = value * 10 + Int(digit)
            offset += 1
        }
        guard offset < bytes.count, offset > start else { throw MalformedRecord() }
        offset += 1
        return value
    }
}
