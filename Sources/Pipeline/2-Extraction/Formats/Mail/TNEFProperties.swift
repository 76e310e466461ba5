internal import WeirContent

/// The properties of a message or attachment in TNEF ([MS-OXTNEF] 2.1.3.4), of which texts and files are kept.
struct TNEFProperties {
    private var values: [UInt16: (type: UInt16, value: ByteSlice)] = [:]

    private static let text8: UInt16 = 0x1E
    private static let text16: UInt16 = 0x1F
    private static let object: UInt16 = 0x0D
    private static let binary: UInt16 = 0x102

    /// Reads a list of properties.
    ///
    /// - Throws: `truncated` or `corrupt`.
    init(_ data: ByteSlice) throws(ReadingFault) {
        var count = Int(try data.little(UInt32.self, at: 0))
        var offset = 4
        while count > 0, offset < data.count {
            count -= 1
            let tag = try data.little(UInt32.self, at: offset)
            let type = UInt16(truncatingIfNeeded: tag) & 0x0FFF
            let identifier = UInt16(truncatingIfNeeded: tag >> 16)
            let isMultiple = tag & 0x1000 != 0
            offset += 4
            if identifier >= 0x8000 { try Self.skipName(data, &offset) }
            let isVariable = [Self.text8, Self.text16, Self.object, Self.binary].contains(type)
            var left = 1
            if isVariable || isMultiple {
                left = Int(try data.little(UInt32.self, at: offset))
                offset += 4
            }
            while left > 0 {
                guard offset < data.count else { throw .truncated }
                left -= 1
                guard isVariable else {
                    offset += try Self.width(type)
                    continue
                }
                let length = Int(try data.little(UInt32.self, at: offset))
                let value = try data.slice(at: offset + 4, count: length)
                offset += 4 + (length + 3) / 4 * 4
                if values[identifier] == nil { values[identifier] = (type, value) }
            }
        }
    }

    /// The bytes of a property.
    func value(_ identifier: UInt16) -> ByteSlice? { values[identifier]?.value }

    /// The text of a property, for a name.
    func text(_ identifier: UInt16) -> String? { utf8(identifier).flatMap { AttachmentName.text($0) } }

    /// The text of a property.
    func utf8(_ identifier: UInt16) -> [UInt8]? {
        guard let (type, value) = values[identifier] else { return nil }
        var text = type == Self.text16 ? WideString.utf8(value, .little) : TextDecoder.utf8(value, declared: nil)
        while text.last == 0 { text.removeLast() }
        return text
    }

    /// Reads the texts of a message: subject, plain text, HTML, RTF.
    ///
    /// - Parameters:
    ///   - data: The list of properties.
    ///   - hasBody: Whether the plain text was given before, so that the other forms say it again.
    ///   - reading: What it is read into.
    /// - Throws: `truncated`, `corrupt`, or the limit that was reached.
    static func readMessage(_ data: ByteSlice, hasBody: Bool, _ reading: Reading) throws(ReadingFault) {
        let properties = try TNEFProperties(data)
        if let subject = properties.utf8(0x0037) { try reading.tell(.headers, subject, name: "Subject") }
        let body = properties.utf8(0x1000) ?? []
        try reading.tell(.message, body)
        let isRepeat = hasBody || !body.isEmpty
        if let page = properties.value(0x1013) {
            try reading.descend(into: page, name: "message.html", declaredType: "text/html", isRepeat: isRepeat)
        }
        guard let compressed = properties.value(0x1009) else { return }
        try reading.attempt(member: "message.rtf") { () throws(ReadingFault) in
            let text = try LZFu.decompress(compressed) { (count) throws(ReadingFault) in
                try reading.spend(bytes: count)
            }
            try reading.descend(into: ByteSlice(text), name: "message.rtf", isRepeat: isRepeat)
        }
    }

    private static func width(_ type: UInt16) throws(ReadingFault) -> Int {
        switch type {
        case 0x02, 0x03, 0x04, 0x0A, 0x0B: 4
        case 0x05, 0x06, 0x07, 0x14, 0x40: 8
        case 0x48: 16
        default: throw .corrupt
        }
    }

    private static func skipName(_ data: ByteSlice, _ offset: inout Int) throws(ReadingFault) {
        let kind = try data.little(UInt32.self, at: offset + 16)
        offset += 20
        guard kind == 1 else {
            offset += 4
            return
        }
        let length = Int(try data.little(UInt32.self, at: offset))
        offset += 4 + (length + 3) / 4 * 4
    }
}
