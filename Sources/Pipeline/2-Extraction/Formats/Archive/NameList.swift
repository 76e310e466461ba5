internal import WeirContent

/// The names of an archive's members, on their way into stories of their own.
struct NameList {
    private var text: [UInt8] = []

    /// How much is collected before it is handed over.
    private static let piece = 1 << 16

    /// Adds a name, one a line.
    ///
    /// - Throws: The limit that was reached.
    mutating func add(_ name: [UInt8], _ reading: Reading) throws(ReadingFault) {
        guard !name.isEmpty else { return }
        text.append(contentsOf: MemberName.text(name))
        text.append(0x0A)
        if text.count >= Self.piece { try finish(reading) }
    }

    /// Hands over what is left.
    ///
    /// - Throws: The limit that was reached.
    mutating func finish(_ reading: Reading) throws(ReadingFault) {
        guard !text.isEmpty else { return }
        defer { text.removeAll(keepingCapacity: true) }
        try reading.tell(.names, text)
    }
}
