internal import WeirContent

/// The macros of a document: the source of each module (MS-OVBA 2.3.4).
enum VBAProject {
    private struct Module {
        var stream = ""
        var offset = 0
    }

    /// Hands over the source of every module of a storage `VBA`.
    ///
    /// - Throws: What is damaged, or the limit that was reached.
    static func read(_ storage: CompoundStorage, _ reading: Reading) throws(ReadingFault) {
        var page = CodePage(1252)
        var modules: [Module] = []
        if let directory = try storage.takeContent("dir", reading) {
            reading.attempt { () throws(ReadingFault) in
                let records = ByteSlice(try decompress(directory, reading))
                try readDirectory(records, &page, &modules)
            }
        }
        for module in modules {
            guard let stream = try storage.takeContent(module.stream.lowercased(), reading) else { continue }
            try tell(stream.clamped(from: module.offset), module.stream, page, reading)
            try PrintableRuns.tell(stream.clamped(from: 0, count: module.offset), reading, name: module.stream)
        }
        // Without its directory a module is still told by what the source of each begins with: "Attribut", as eight
        // bytes that are not compressed after the headers of container and chunk.
        let read = Set(modules.map { $0.stream.lowercased() } + ["dir"])
        for member in storage.members where member.entry.kind == .stream && !read.contains(member.name.lowercased()) {
            guard let stream = try storage.takeContent(member.name.lowercased(), reading) else { continue }
            if let mark = stream.first(Array("\0Attribut".utf8)), mark >= 3 {
                try tell(stream.clamped(from: mark - 3), member.name, page, reading)
                try PrintableRuns.tell(stream.clamped(from: 0, count: mark - 3), reading, name: member.name)
            } else {
                try PrintableRuns.tell(stream, reading, name: member.name)
            }
        }
    }

    private static func tell(
        _ compressed: ByteSlice,
        _ name: String,
        _ page: CodePage,
        _ reading: Reading
    ) throws(ReadingFault) {
        let source: [UInt8]
        do {
            source = try decompress(compressed, reading)
        } catch {
            reading.report(error.problem)
            return try PrintableRuns.tell(compressed, reading, part: .scripts, name: name)
        }
        let story = reading.story(.scripts, name: name)
        page.append(source, to: &story.text)
        try story.finish()
    }

    private static func decompress(_ container: ByteSlice, _ reading: Reading) throws(ReadingFault) -> [UInt8] {
        let (source, isComplete) = try VBADecompressor.decompress(container) { (count) throws(ReadingFault) in
            try reading.spend(bytes: count)
        }
        if !isComplete { reading.report(.corruptCompression) }
        return source
    }

    /// Reads the records of the stream `dir`: a number, a size, and as many bytes (MS-OVBA 2.3.4.2).
    private static func readDirectory(
        _ records: ByteSlice,
        _ page: inout CodePage,
        _ modules: inout [Module]
    ) throws(ReadingFault) {
        var offset = 0
        while offset + 6 <= records.count {
            let id = try records.little(UInt16.self, at: offset)
            // PROJECTVERSION states four bytes and has six.
            let size = id == 0x09 ? 6 : Int(try records.little(UInt32.self, at: offset + 2))
            let value = try records.slice(at: offset + 6, count: size)
            offset += 6 + size
            switch id {
            case 0x03: page = CodePage(Int(try value.little(UInt16.self, at: 0)))
            case 0x19: modules.append(Module())
            case 0x1A where !modules.isEmpty:
                var name: [UInt8] = []
                page.append(value, to: &name)
                modules[modules.count - 1].stream = String(decoding: name, as: UTF8.self)
            case 0x31 where !modules.isEmpty:
                modules[modules.count - 1].offset = Int(try value.little(UInt32.self, at: 0))
            default: break
            }
        }
    }
}
