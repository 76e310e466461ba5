internal import WeirContent

/// EPUB books (EPUB 3.3): pages of XHTML, pictures, and a description of the book.
enum EPUBReader {
    static func read(_ archive: ZIPArchive, _ reading: Reading) throws(ReadingFault) {
        for entry in archive.entries where !entry.isFolder {
            try reading.spendEntry()
            try reading.attempt(member: entry.displayName) { () throws(ReadingFault) in
                try read(entry, PartName.normalized(entry.name).lowercased(), of: archive, reading)
            }
        }
    }

    private static func read(
        _ entry: ZIPEntry,
        _ key: String,
        of archive: ZIPArchive,
        _ reading: Reading
    ) throws(ReadingFault) {
        do {
            switch key {
            case "mimetype" where entry.size < 128, "meta-inf/container.xml": return
            case "meta-inf/encryption.xml":
                let encryption = EPUBEncryption()
                try archive.scan(entry, encryption, reading)
                if encryption.isContentEncrypted { reading.report(.encrypted) }
            case _ where key.hasSuffix(".opf"): try readDescription(entry, of: archive, reading)
            case _ where key.hasSuffix(".ncx"): try archive.readXML(entry, as: .outline, reading)
            default:
                let type = key.hasSuffix("html") || key.hasSuffix(".htm") ? "application/xhtml+xml" : ""
                let name = PartName.normalized(entry.name)
                try PackageFile.read(archive.content(of: entry, reading), named: name, type: type, reading)
            }
        } catch  where error.problem == .unsupportedFormat {
            try PackageFile.read(entry, of: archive, reading)
        }
    }

    private static func readDescription(
        _ entry: ZIPEntry,
        of archive: ZIPArchive,
        _ reading: Reading
    ) throws(ReadingFault) {
        let story = reading.story(.properties)
        let handler = PropertiesHandler(story, naming: .innermost)
        let fault = reading.fault { () throws(ReadingFault) in try archive.scan(entry, handler, reading) }
        try story.finish()
        try reading.tell(.attributes, handler.attributeValues, name: entry.displayName)
        if let fault { throw fault }
    }
}
