internal import WeirExtraction

/// Which document format a ZIP archive is, told from its members.
enum PackageReaders {
    /// Reads an archive as the package that it is; it states the format on the way (`Reading.refine`).
    ///
    /// - Returns: Whether it was one; a plain archive is left to its reader.
    /// - Throws: Why the rest cannot be read, or the limit that was reached.
    static func read(_ archive: ZIPArchive, _ reading: Reading) throws(ReadingFault) -> Bool {
        let keys = Set(archive.entries.map { PartName.normalized($0.name).lowercased() })
        if OpenXMLFormat.isPackage(keys), let package = try? OpenXMLPackage(archive, reading) {
            let format = OpenXMLFormat.format(of: package)
            reading.refine(format)
            try reader(ofOffice: format).read(package, reading)
            return true
        }
        guard let format = format(of: archive, keys, reading) else { return false }
        reading.refine(format)
        try read(archive, as: format, reading)
        return true
    }

    /// Whether a format is that of a package.
    static func reads(_ format: ContentFormat) -> Bool {
        switch format {
        case .word, .wordMacro, .powerPoint, .powerPointMacro, .excel, .excelMacro, .excelBinary, .openXML, .odText,
            .odSheet, .odPresentation, .odGraphics, .epub:
            true
        default: false
        }
    }

    /// Reads an archive as a package of one format, whatever its members say.
    ///
    /// - Throws: Why the rest cannot be read, or the limit that was reached.
    static func read(_ archive: ZIPArchive, as format: ContentFormat, _ reading: Reading) throws(ReadingFault) {
        switch format {
        case .epub: try EPUBReader.read(archive, reading)
        case .odText, .odSheet, .odPresentation, .odGraphics: try OpenDocumentReader.read(archive, reading)
        default: try reader(ofOffice: format).read(OpenXMLPackage(archive, reading), reading)
        }
    }

    private static func reader(ofOffice format: ContentFormat) -> any OpenXMLPackageReader.Type {
        switch format {
        case .word, .wordMacro: WordReader.self
        case .powerPoint, .powerPointMacro: PowerPointReader.self
        case .excel, .excelMacro, .excelBinary: ExcelReader.self
        default: OpenXMLReader.self
        }
    }

    /// Which of the other packages it is: a book, or a document of OpenDocument.
    private static func format(of archive: ZIPArchive, _ keys: Set<String>, _ reading: Reading) -> ContentFormat? {
        let type = declaredType(in: archive, reading)
        if type == "application/epub+zip" || keys.contains("meta-inf/container.xml") { return .epub }
        if let format = OpenDocumentFormat.format(ofType: type) { return format }
        guard keys.contains(OpenDocumentManifest.key), keys.contains("content.xml") else { return nil }
        let manifest = OpenDocumentManifest()
        if let entry = archive.entries.first(where: { PartName.key($0.displayName) == OpenDocumentManifest.key }) {
            // A fault of it is reported when it is read.
            try? archive.scan(entry, manifest, reading)
        }
        return manifest.type.flatMap(OpenDocumentFormat.format) ?? .odText
    }

    /// What the member `mimetype` says, which OpenDocument and EPUB begin with.
    private static func declaredType(in archive: ZIPArchive, _ reading: Reading) -> String {
        guard let entry = archive.entries.first(where: { $0.displayName == "mimetype" }) else { return "" }
        let head = archive.head(of: entry, reading).prefix(128)
        return String(decoding: head, as: UTF8.self).filter { !$0.isWhitespace }.lowercased()
    }
}
