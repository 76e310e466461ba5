/// The properties of a message, an attachment or a recipient: streams named `__substg1.0_` with number and type, and
/// those of fixed size in one stream of their own (MS-OXMSG 2.2).
struct MessageProperties {
    /// A property of variable size.
    struct Property {
        /// Its number.
        let id: UInt16
        /// The type of its value (MS-OXCDATA 2.11.1).
        let type: UInt16
        /// Where its value is.
        let member: CompoundStorage.Member
    }

    /// The type of strings in UTF-16, of strings with one byte a character, of bytes, of objects.
    static let wideString: UInt16 = 0x001F, narrowString: UInt16 = 0x001E, binary: UInt16 = 0x0102,
        object: UInt16 = 0x000D

    /// Those of variable size, in the order of the directory.
    let properties: [Property]

    private let storage: CompoundStorage
    private let fixed: ByteSlice
    private let headerSize: Int

    /// The properties in a storage.
    ///
    /// - Parameters:
    ///   - storage: Where they are.
    ///   - headerSize: How much stands before the list of those of fixed size (MS-OXMSG 2.4.1).
    ///   - reading: What they are read for.
    /// - Throws: The limit that was reached.
    init(_ storage: CompoundStorage, headerSize: Int, _ reading: Reading) throws(ReadingFault) {
        self.storage = storage
        self.headerSize = headerSize
        fixed = try storage.takeContent("__properties_version1.0", reading) ?? ByteSlice([])
        var properties: [Property] = []
        for member in storage.members {
            guard let tag = Self.tag(of: member.name) else { continue }
            properties.append(
                Property(
                    id: UInt16(truncatingIfNeeded: tag >> 16),
                    type: UInt16(truncatingIfNeeded: tag),
                    member: member
                )
            )
        }
        self.properties = properties
    }

    /// The number and type in a stream's name: eight hexadecimal digits, for lists followed by a place in the list.
    private static func tag(of name: String) -> UInt32? {
        let prefix = "__substg1.0_"
        guard name.lowercased().hasPrefix(prefix) else { return nil }
        return UInt32(name.dropFirst(prefix.count).prefix(8), radix: 16)
    }

    /// A property of fixed size: 16 bytes in the list, tag, flags, value (MS-OXMSG 2.4.2.1).
    func number(_ tag: UInt32) -> Int? {
        var offset = headerSize
        while let found = try? fixed.little(UInt32.self, at: offset) {
            if found == tag { return (try? fixed.little(Int32.self, at: offset + 8)).map(Int.init) }
            offset += 16
        }
        return nil
    }

    /// The content of a property, which counts as read from now on.
    ///
    /// - Throws: The limit that was reached.
    func content(of property: Property, _ reading: Reading) throws(ReadingFault) -> ByteSlice? {
        try storage.takeContent(property.member.name.lowercased(), reading)
    }

    /// The first property with a number and one of some types.
    func first(_ id: UInt16, _ types: UInt16...) -> Property? {
        properties.first { $0.id == id && types.contains($0.type) }
    }

    /// The text of a property; `nil` when it is not there or no string.
    ///
    /// - Throws: The limit that was reached.
    func text(_ id: UInt16, _ page: CodePage, _ reading: Reading) throws(ReadingFault) -> [UInt8]? {
        guard let property = first(id, Self.wideString, Self.narrowString) else { return nil }
        return try text(of: property, page, reading)
    }

    /// The text of a property that is a string, or one of a list of strings; `nil` when it is not.
    ///
    /// - Throws: The limit that was reached.
    func text(of property: Property, _ page: CodePage, _ reading: Reading) throws(ReadingFault) -> [UInt8]? {
        let type = property.type & ~0x1000
        guard type == Self.wideString || type == Self.narrowString, property.member.entry.kind == .stream,
            let content = try content(of: property, reading)
        else { return nil }
        // Of a list of strings this is the list of their lengths.
        if property.type & 0x1000 != 0, !property.member.name.contains("-") { return [] }
        var text: [UInt8] = []
        if type == Self.wideString { LittleUTF16.append(content, to: &text) } else { page.append(content, to: &text) }
        while text.last == 0 { text.removeLast() }
        return text
    }
}
