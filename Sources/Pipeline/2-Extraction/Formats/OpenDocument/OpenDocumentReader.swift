internal import WeirContent
internal import WeirExtraction

/// OpenDocument packages (OpenDocument 1.3 part 2): texts, spreadsheets, presentations and drawings.
enum OpenDocumentReader {
    static func read(_ archive: ZIPArchive, _ reading: Reading) throws(ReadingFault) {
        let manifest = OpenDocumentManifest()
        var labels = SensitivityLabels()
        if let entry = archive.entries.first(where: { key($0) == OpenDocumentManifest.key }) {
            try reading.attempt(member: entry.displayName) { () throws(ReadingFault) in
                try archive.scan(entry, manifest, reading)
            }
        }
        if !manifest.encrypted.isEmpty { reading.report(.encrypted) }
        for entry in archive.entries where !entry.isFolder {
            let key = key(entry)
            guard key != OpenDocumentManifest.key, !manifest.encrypted.contains(key) else { continue }
            try reading.spendEntry()
            try reading.attempt(member: entry.displayName) { () throws(ReadingFault) in
                try read(entry, key, of: archive, &labels, reading)
            }
        }
        for label in labels.all { reading.label(label) }
    }

    private static func key(_ entry: ZIPEntry) -> String { PartName.normalized(entry.name).lowercased() }

    private static func read(
        _ entry: ZIPEntry,
        _ key: String,
        of archive: ZIPArchive,
        _ labels: inout SensitivityLabels,
        _ reading: Reading
    ) throws(ReadingFault) {
        let folders = key.split(separator: "/")
        do {
            switch folders.last {
            case "mimetype" where folders.count == 1 && entry.size < 128: return
            case "content.xml", "styles.xml", "meta.xml":
                guard folders.count > 1 else { return try readText(entry, of: archive, &labels, reading) }
                // Objects have folders of their own, with the same parts in them.
                let object = String(PartName.normalized(entry.name).dropLast(1 + (folders.last?.count ?? 0)))
                var inner = SensitivityLabels()
                try reading.within(object) { () throws(ReadingFault) in
                    try readText(entry, of: archive, &inner, reading)
                }
            case "settings.xml":
                try archive.readXML(entry, as: .data, shortestValue: PlainXMLText.shortestName, reading)
            case let file? where file.hasSuffix(".xml") || file.hasSuffix(".rdf"):
                try archive.readXML(entry, as: folders.first == "basic" ? .scripts : .other, reading)
            default: try PackageFile.read(entry, of: archive, reading)
            }
        } catch  where error.problem == .unsupportedFormat {
            try PackageFile.read(entry, of: archive, reading)
        }
    }

    private static func readText(
        _ entry: ZIPEntry,
        of archive: ZIPArchive,
        _ labels: inout SensitivityLabels,
        _ reading: Reading
    ) throws(ReadingFault) {
        let handler = OpenDocumentText(reading)
        let fault = reading.fault { () throws(ReadingFault) in try archive.scan(entry, handler, reading) }
        try handler.finish()
        if !handler.labels.all.isEmpty { labels = handler.labels }
        if let fault { throw fault }
    }
}
