internal import WeirContent
internal import WeirExtraction

/// OLE compound files, and the document formats that are stored in them.
enum CompoundFileReader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        let file: CompoundFile
        do {
            file = try CompoundFile(content)
        } catch {
            // Without a directory there is still what can be read in the bytes.
            reading.report(error.problem)
            return try PrintableRuns.tell(content, reading, name: nil)
        }
        let reader = StorageReader(file, reading)
        try reader.read(file.root)
        guard !file.strays.isEmpty else { return }
        reading.report(.mismatchHidden)
        for entry in file.strays {
            try reader.readStream(CompoundStorage.Member(name: file.name(of: entry), entry: entry))
        }
    }
}
