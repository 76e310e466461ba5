/// The names of the properties from 0x8000 on, which a message numbers as it likes (MS-OXMSG 2.2.3).
struct NamedProperties {
    private let entries: ByteSlice
    private let strings: ByteSlice

    /// The names in a message's storage.
    ///
    /// - Throws: The limit that was reached.
    init(_ storage: CompoundStorage, _ reading: Reading) throws(ReadingFault) {
        guard let member = storage.take("__nameid_version1.0", .storage) else {
            entries = ByteSlice([])
            strings = entries
            return
        }
        // The other streams in it are a hash table of the same.
        let names = CompoundStorage(storage.file, member.entry)
        entries = try names.takeContent("__substg1.0_00030102", reading) ?? ByteSlice([])
        strings = try names.takeContent("__substg1.0_00040102", reading) ?? ByteSlice([])
    }

    /// What a property is called; `nil` when it has a number instead.
    func name(of id: UInt16) -> String? {
        guard id >= 0x8000 else { return nil }
        // Eight bytes each: place of the name, a bit that says that it has one, the number of its set.
        let offset = 8 * Int(id & 0x7FFF)
        guard let kind = try? entries.little(UInt16.self, at: offset + 4), kind & 1 == 1,
            let place = try? entries.little(UInt32.self, at: offset),
            let length = try? strings.little(UInt32.self, at: Int(place)), length < 1024,
            let name = try? strings.slice(at: Int(place) + 4, count: Int(length))
        else { return nil }
        return String(decoding: LittleUTF16.text(name), as: UTF8.self)
    }

    /// All names, a line each.
    var all: [UInt8] {
        var text: [UInt8] = []
        PrintableRuns.append(strings, to: &text)
        return text
    }
}
