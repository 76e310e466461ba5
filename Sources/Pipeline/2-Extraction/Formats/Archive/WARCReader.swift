internal import WeirContent

/// Web archives (ISO 28500): each record is a member, called as its address; what its header says is a story.
enum WARCReader: FormatReader {
    /// The longest header of a record that is looked for.
    private static let longestHeader = 1 << 16

    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        var offset = 0
        while let start = content.first(Array("WARC/".utf8), from: offset) {
            try reading.spendEntry()
            guard let end = content.clamped(from: start, count: longestHeader).first([0x0D, 0x0A, 0x0D, 0x0A]) else {
                throw .truncated
            }
            let header = content.clamped(from: start, count: end)
            try reading.tell(.headers, MemberName.text(header.array))
            let body = start + end + 4
            guard let length = value(of: "content-length", in: header).flatMap(number) else { throw .corrupt }
            let record = content.clamped(from: body, count: length)
            let name = value(of: "warc-target-uri", in: header) ?? value(of: "warc-type", in: header) ?? []
            if !record.isEmpty { try reading.descend(into: record, name: MemberName.label(name)) }
            guard record.count == length else { throw .truncated }
            // Two line ends close a record; whatever else stands before the next one is surroundings.
            offset = body + length
            let next = content.first(Array("WARC/".utf8), from: offset) ?? content.count
            let between = content.clamped(from: offset, count: next - offset)
            if between.count > 4 { try reading.tell(.surroundings, MemberName.text(between.array)) }
        }
    }

    /// The value of a field, by its name in lower case.
    private static func value(of name: StaticString, in header: ByteSlice) -> [UInt8]? {
        let length = name.utf8CodeUnitCount
        for line in header.array.split(separator: 0x0A) where line.count > length {
            let field = line.prefix(length).elementsEqual(0..<length) { byte, index in
                unsafe byte | 0x20 == name.utf8Start[index] || byte == name.utf8Start[index]
            }
            guard field, line[line.startIndex + length] == 0x3A else { continue }
            return line.dropFirst(length + 1).filter { $0 != 0x20 && $0 != 0x0D }
        }
        return nil
    }

    private static func number(_ digits: [UInt8]) -> Int? {
        guard !digits.isEmpty, digits.count < 16 else { return nil }
        var value = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            value = value * 10 + Int(digit - 0x30)
        }
        return value
    }
}
