/// Takes numbers and texts out of bytes that a peer sent; nothing of it is taken on trust.
///
/// It must not outlive the bytes it was made of.
@safe
struct WireReader {
    private let bytes: UnsafeRawBufferPointer
    private var offset = 0

    /// A reader of all of `bytes`.
    init(_ bytes: UnsafeRawBufferPointer) {
        unsafe self.bytes = bytes
    }

    /// How many bytes were not taken yet.
    var left: Int { unsafe bytes.count - offset }

    /// What was not taken yet.
    var rest: UnsafeRawBufferPointer { unsafe UnsafeRawBufferPointer(rebasing: bytes[offset...]) }

    /// Takes a byte.
    mutating func byte() throws(WireFault) -> UInt8 {
        guard left > 0 else { throw WireFault() }
        defer { offset += 1 }
        return unsafe bytes[offset]
    }

    /// Takes a switch.
    mutating func flag() throws(WireFault) -> Bool {
        let byte = try byte()
        guard byte <= 1 else { throw WireFault() }
        return byte == 1
    }

    /// Takes a number of at most `largest`.
    mutating func number(notOver largest: Int = .max) throws(WireFault) -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let byte = try byte()
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
            guard shift < 63 else { throw WireFault() }
        }
        guard value <= UInt64(largest) else { throw WireFault() }
        return Int(value)
    }

    /// Takes a number, or none.
    mutating func optionalNumber() throws(WireFault) -> Int? {
        let number = try number(notOver: WorkerProtocol.largestNumber + 1)
        return number == 0 ? nil : number - 1
    }

    /// Takes as many bytes.
    mutating func take(_ count: Int) throws(WireFault) -> UnsafeRawBufferPointer {
        guard count >= 0, count <= left else { throw WireFault() }
        defer { offset += count }
        return unsafe UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + count)])
    }

    /// Takes a text.
    mutating func text() throws(WireFault) -> String {
        let count = try number(notOver: WorkerProtocol.stringBytes)
        guard let text = unsafe String(validating: try take(count), as: UTF8.self) else { throw WireFault() }
        return text
    }

    /// Takes a text, or none.
    mutating func optionalText() throws(WireFault) -> String? {
        try flag() ? try text() : nil
    }

    /// Takes texts.
    mutating func texts() throws(WireFault) -> [String] {
        var texts: [String] = []
        for _ in 0..<(try number(notOver: WorkerProtocol.pathElements)) { texts.append(try text()) }
        return texts
    }

    /// Takes a value that is spelled as text.
    mutating func spelled<Value: RawRepresentable<String>>(_ type: Value.Type) throws(WireFault) -> Value {
        guard let value = Value(rawValue: try text()) else { throw WireFault() }
        return value
    }

    /// States that everything was taken.
    func finish() throws(WireFault) {
        guard left == 0 else { throw WireFault() }
    }
}
