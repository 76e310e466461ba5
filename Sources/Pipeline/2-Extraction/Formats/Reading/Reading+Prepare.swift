internal import WeirExtraction

extension Reading {
    /// Does what is done once in a process, so that no document pays for it: `FormatReader.prepare` of each format.
    package static func prepare() {
        // Tables of the sniffer.
        _ = FormatSniffer.format(of: [UInt8(ascii: " ")].span)
        for format in ContentFormat.allCases { FormatReaders.reader(for: format)?.prepare() }
        CharsetTable.prepare()
        Rehearsal.run()
    }

    /// Folders whose files are opened while documents are read: none, for character sets are opened before.
    package static let folders: [String] = []
}
