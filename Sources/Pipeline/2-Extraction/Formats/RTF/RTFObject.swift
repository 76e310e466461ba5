internal import WeirContent
internal import WeirExtraction

/// An object that is embedded in RTF: the header of OLE 1, and its data (MS-OLEDS 2.2.4, 2.2.5).
struct RTFObject {
    private let bytes: ByteSlice

    /// What FormatID says of an object that is linked.
    private static let linked: UInt32 = 1

    /// An object from its bytes.
    init(_ bytes: ByteSlice) {
        self.bytes = bytes
    }

    /// Reads it as what it is.
    ///
    /// - Throws: The limit that was reached.
    func read(_ reading: Reading) throws(ReadingFault) {
        guard let (format, classes, data) = try? parse() else { return try read(bytes, name: "object", reading) }
        // The class, the file that is linked to, and the place in it.
        try reading.tell(format == Self.linked ? .links : .other, classes)
        guard format != Self.linked else { return }
        let object = OLEPackage(data: data)
        try read(object.content, name: object.name ?? "object", reading)
    }

    private func read(_ content: ByteSlice, name: String, _ reading: Reading) throws(ReadingFault) {
        switch content.withSpan({ FormatSniffer.format(of: $0) }) {
        case .unknown: try PrintableRuns.tell(content, reading, name: name)
        default:
            try reading.spendEntry()
            try reading.descend(into: content, name: name)
        }
    }

    private func parse() throws(ReadingFault) -> (UInt32, [UInt8], ByteSlice) {
        // Readers do not care for the version in the first four bytes, so neither do we.
        let format = try bytes.little(UInt32.self, at: 4)
        guard format == 1 || format == 2 else { throw .corrupt }
        var offset = 8
        var names: [UInt8] = []
        for _ in 0..<3 {
            let length = Int(try bytes.little(UInt32.self, at: offset))
            CodePage(1252).append(try bytes.slice(at: offset + 4, count: length), to: &names)
            if names.last == 0 { names.removeLast() }
            if let last = names.last, last != 0x0A { names.append(0x0A) }
            offset += 4 + length
        }
        let size = Int(try bytes.little(UInt32.self, at: offset))
        return (format, names.filter { $0 != 0 }, bytes.clamped(from: offset + 4, count: size))
    }
}
