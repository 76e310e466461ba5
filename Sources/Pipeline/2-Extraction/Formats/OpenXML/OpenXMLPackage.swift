/// An Office Open XML package: its parts, what they are, and how they refer to each other.
///
/// It takes what programs tolerate: names in any case, with backslashes or percent signs, twice, or missing in the list of
/// content types.
struct OpenXMLPackage {
    /// All parts but the list of content types, the main one first, then in the order of the archive.
    let parts: [OpenXMLPart]
    /// The part that the package is about, as `word/document.xml`; `nil` when nothing says which.
    let main: OpenXMLPart?
    /// The content types that the package states.
    let types: [String]

    /// The archive that holds it.
    let archive: ZIPArchive

    private let places: [String: Int]

    /// A package; what is wrong with its list of types is reported.
    ///
    /// - Throws: When a limit of the whole document is reached.
    init(_ archive: ZIPArchive, _ reading: Reading) throws(ReadingFault) {
        self.archive = archive
        let types = ContentTypes()
        var named: [(name: String, key: String, entry: ZIPEntry)] = []
        for entry in archive.entries where !entry.isFolder {
            let name = PartName.normalized(entry.name)
            let key = name.lowercased()
            if key == ContentTypes.key {
                try reading.attempt(member: name) { () throws(ReadingFault) in
                    try archive.scan(entry, types, reading)
                }
            } else {
                named.append((name, key, entry))
            }
        }
        var parts = named.map {
            OpenXMLPart(name: $0.name, key: $0.key, type: types.type(ofKey: $0.key), entry: $0.entry)
        }
        let root = RelationshipsHandler(source: "")
        if let part = parts.first(where: { $0.key == "_rels/.rels" }) {
            // A fault of it is reported when all parts are read.
            try? archive.scan(part.entry, root, reading)
        }
        let mainKey = root.relationships.first { $0.kind == "officeDocument" }?.key
        if let place = parts.firstIndex(where: { $0.key == mainKey }) {
            parts.insert(parts.remove(at: place), at: 0)
            main = parts.first
        } else {
            main = nil
        }
        places = Dictionary(
            parts.indices.map { (parts[$0].key, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        self.parts = parts
        self.types = types.all
    }

    /// The part with a key.
    func part(_ key: String) -> OpenXMLPart? {
        places[key].map { parts[$0] }
    }

    /// The relationships of a part; none when they are missing or damaged, which is reported when all parts are read.
    func relationships(of part: OpenXMLPart, _ reading: Reading) -> [Relationship] {
        guard let list = self.part(PartName.relationships(of: part.key)) else { return [] }
        let handler = RelationshipsHandler(source: part.name)
        try? scan(list, handler, reading)
        return handler.relationships
    }

    /// Scans a part as XML, piece by piece; memory does not grow with it.
    ///
    /// - Throws: `corrupt` after all that could be read when it is not well-formed, and what the handler throws.
    func scan<Handler: XMLHandler>(
        _ part: OpenXMLPart,
        _ handler: Handler,
        _ reading: Reading
    ) throws(ReadingFault) {
        try archive.scan(part.entry, handler, reading)
    }

    /// The first bytes of a part.
    func head(of part: OpenXMLPart, _ reading: Reading) -> [UInt8] {
        archive.head(of: part.entry, reading)
    }

    /// All content of a part.
    func content(of part: OpenXMLPart, _ reading: Reading) throws(ReadingFault) -> ByteSlice {
        try archive.content(of: part.entry, reading)
    }

    /// Gives `body` the content of a part piece by piece, each valid during the call.
    func stream(
        _ part: OpenXMLPart,
        _ reading: Reading,
        _ body: (UnsafeRawBufferPointer) throws(ReadingFault) -> Void
    ) throws(ReadingFault) {
        try unsafe archive.stream(part.entry, reading, body)
    }
}
