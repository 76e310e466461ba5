internal import WeirContent

/// What the extra fields of a header add to it (APPNOTE.TXT 6.3.10, 4.5).
struct ZIPExtraField {
    /// Numbers that did not fit the header, as the ZIP64 field lists them: only those that did not fit, in this order.
    struct Wide {
        var size: Int
        var compressedSize: Int
        var offset: Int
    }

    /// The name in UTF-8 of the Unicode path field, when it belongs to this name.
    private(set) var unicodeName: [UInt8]?

    /// Reads the fields, and puts the numbers of ZIP64 into `wide` where it says that they are there.
    ///
    /// Damaged fields are passed over: nothing depends on them but what they add.
    init(_ fields: ByteSlice, name: [UInt8], _ wide: inout Wide) {
        var offset = 0
        while let id = try? fields.little(UInt16.self, at: offset),
            let count = try? fields.little(UInt16.self, at: offset + 2),
            let field = try? fields.slice(at: offset + 4, count: Int(count))
        {
            switch id {
            case 0x0001: Self.widen(&wide, field)
            case 0x7075: unicodeName = Self.name(field, for: name) ?? unicodeName
            default: break
            }
            offset += 4 + Int(count)
        }
    }

    private static func widen(_ wide: inout Wide, _ field: ByteSlice) {
        var next = 0
        func number(_ old: Int) -> Int {
            guard old == 0xFFFF_FFFF, let value = try? field.little(UInt64.self, at: next) else { return old }
            next += 8
            return Int(clamping: value)
        }
        wide.size = number(wide.size)
        wide.compressedSize = number(wide.compressedSize)
        wide.offset = number(wide.offset)
    }

    /// Version 1, the checksum of the name it replaces, the name (4.6.9).
    private static func name(_ field: ByteSlice, for name: [UInt8]) -> [UInt8]? {
        guard field.has([1]), let checksum = try? field.little(UInt32.self, at: 1), checksum == Checksum.of(name)
        else { return nil }
        return field.clamped(from: 5).array
    }
}
