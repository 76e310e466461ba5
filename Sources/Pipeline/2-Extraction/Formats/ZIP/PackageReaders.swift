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
        default: nil
        }
    }

    private static func format(of archive: ZIPArchive, _ reading: Reading) -> ContentFormat? {
        let keys = Set(archive.entries.map { PartName.normalized($0.name).lowercased() })
        if OpenXMLFormat.isPackage(keys), let package = try? OpenXMLPackage(archive, reading) {
            return OpenXMLFormat.format(of: package)
        }
        return nil
    }
}
