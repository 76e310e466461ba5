internal import WeirExtraction

/// Which document format a ZIP archive is, told from its members.
enum PackageReaders {
    /// The reader of a package; `nil` when it is a plain archive.
    ///
    /// It states the format on the way (`Reading.refine`).
    static func reader(for archive: ZIPArchive, _ reading: Reading) -> (any PackageReader.Type)? {
        guard let format = format(of: archive, reading), let reader = reader(for: format) else { return nil }
        reading.refine(format)
        return reader
    }

    private static func reader(for format: ContentFormat) -> (any PackageReader.Type)? {
        switch format {
        case .word, .wordMacro: WordReader.self
        case .powerPoint, .powerPointMacro: PowerPointReader.self
        case .excel, .excelMacro, .excelBinary: ExcelReader.self
        case .openXML: OpenXMLReader.self
        case .odText, .odSheet, .odPresentation, .odGraphics: OpenDocumentReader.self
        case .epub: EPUBReader.self
        default: nil
        }
    }

    private static func format(of archive: ZIPArchive, _ reading: Reading) -> ContentFormat? {
        let keys = Set(archive.entries.map { PartName.normalized($0.name).lowercased() })
        if OpenXMLFormat.isPackage(keys), let package = try? OpenXMLPackage(archive, reading) {
            return OpenXMLFormat.format(of: package)
        }
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
