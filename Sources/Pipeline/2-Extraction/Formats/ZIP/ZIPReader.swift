/// ZIP archives, and the document formats that are packaged in them.
enum ZIPReader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        let archive = try ZIPArchive(content)
        if let reader = PackageReaders.reader(for: archive, reading) {
            return try reader.read(archive, reading)
        }
        for entry in archive.entries where !entry.isFolder {
            try reading.spendEntry()
            let member: ByteSlice
            do {
                member = try archive.content(of: entry, reading)
            } catch {
                reading.report(error.problem, member: entry.displayName)
                continue
            }
            try reading.descend(into: member, name: entry.displayName)
        }
    }
}
