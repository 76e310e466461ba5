internal import WeirContent
internal import WeirExtraction

/// Parts of a package that are files of their own: pictures, embedded documents, programs, anything.
enum PackageFile {
    /// Reads such a part.
    static func read(_ entry: ZIPEntry, of archive: ZIPArchive, _ reading: Reading) throws(ReadingFault) {
        try read(archive.content(of: entry, reading), named: PartName.normalized(entry.name), reading)
    }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - content: Its bytes, which were already spent.
    ///   - name: Its name in the package.
    ///   - type: Its media type; empty when nothing states it.
    ///   - reading: Where the text goes.
    /// - Throws: When a limit of the whole document is reached.
    static func read(
        _ content: ByteSlice,
        named name: String,
        type: String = "",
        _ reading: Reading
    ) throws(ReadingFault) {
        guard !content.isEmpty else { return }
        let format = content.withSpan { FormatSniffer.format(of: $0) }
        if format.isPicture {
            // The picture of the first page, which programs make to show it in a list, shows nothing new.
            guard !isThumbnail(name) else { return }
            guard FormatReaders.reader(for: format) == nil else {
                return try reading.descend(into: content, name: name)
            }
            return try reading.within(name) { () throws(ReadingFault) in reading.picture(content) }
        }
        if format == .unknown || format == .text || format == .json, BinaryPart.isKnown(name, type: type) {
            return try reading.tell(.data, BinaryPart.text(of: content), name: name)
        }
        try reading.descend(into: content, name: name, declaredType: type.isEmpty ? nil : type)
    }

    private static func isThumbnail(_ name: String) -> Bool {
        let name = name.lowercased()
        return name.hasPrefix("docprops/thumbnail") || name.hasPrefix("thumbnails/")
    }
}
