internal import WeirExtraction

extension Reading {
    /// Does what is done once in a process, so that no document pays for it: `FormatReader.prepare` of each format.
    package static func prepare() {
        // Tables of the sniffer.
        _ = FormatSniffer.format(of: [UInt8(ascii: " ")].span)
        for format in ContentFormat.allCases { FormatReaders.reader(for: format)?.prepare() }
    }

    /// Folders whose files are opened while documents are read: the character sets that glibc loads on demand.
    package static let folders = [
        "/usr/lib/x86_64-linux-gnu/gconv", "/usr/lib/aarch64-linux-gnu/gconv", "/usr/lib64/gconv",
        "/usr/lib/gconv",
    ]
}
