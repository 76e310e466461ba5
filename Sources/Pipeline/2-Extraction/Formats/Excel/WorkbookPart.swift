/// What a part of a workbook is, as far as it is read in a way of its own.
enum WorkbookPart {
    case sheet, strings, comments, pivotCache, externalLink, drawing, chart
    /// Connections, queries, tables, maps: everything they say may be a secret.
    case data
    /// Colours, fonts and the order of calculation: only words in it are read.
    case looks
    /// Earlier values of a shared workbook.
    case revisions

    /// The fewest bytes of a word in a part that is only about looks.
    static let shortestWord = 12

    /// What a part is, told from its type, else from where it stands.
    init?(_ part: OpenXMLPart) {
        switch part.kind {
        case "worksheet+xml", "chartsheet+xml", "dialogsheet+xml", "macrosheet+xml", "intlmacrosheet+xml": self = .sheet
        case "sharedstrings+xml": self = .strings
        case "comments+xml", "threadedcomments+xml": self = .comments
        case "pivotcachedefinition+xml", "pivotcacherecords+xml": self = .pivotCache
        case "externallink+xml": self = .externalLink
        case "drawing+xml", "vmldrawing", "diagramdata+xml", "diagramdrawing+xml": self = .drawing
        case "chart+xml", "chartshapes+xml", "chartex+xml": self = .chart
        case "theme+xml", "calcchain+xml", "chartstyle+xml", "chartcolorstyle+xml", "themeoverride+xml": self = .looks
        case "revisionlog+xml", "revisionheaders+xml": self = .revisions
        default: self.init(key: part.key)
        }
    }

    /// What a part of a binary workbook is ([MS-XLSB] 2.1.7); `nil` for what is binary in other workbooks too.
    init?(binary part: OpenXMLPart) {
        guard part.key.hasPrefix("xl/"), part.key.hasSuffix(".bin"), part.type.hasPrefix("application/vnd.ms-excel")
        else { return nil }
        switch part.kind {
        case "worksheet", "chartsheet", "dialogsheet", "macrosheet", "intlmacrosheet": self = .sheet
        case "comments": self = .comments
        case "sharedstrings", "styles", "table", "querytable", "connections", "externallink", "pivottable",
            "pivotcachedefinition", "pivotcacherecords", "calcchain", "usernames", "revisionheaders", "revisionlog":
            self = .data
        default: return nil
        }
    }

    private init?(key: String) {
        guard key.hasPrefix("xl/") else { return nil }
        let folders: [(String, WorkbookPart)] = [
            ("worksheets/", .sheet), ("chartsheets/", .sheet), ("dialogsheets/", .sheet), ("macrosheets/", .sheet),
            ("comments", .comments), ("threadedcomments/", .comments), ("pivotcache/", .pivotCache),
            ("externallinks/", .externalLink), ("drawings/", .drawing), ("diagrams/data", .drawing),
            ("charts/chart", .chart), ("theme/", .looks),
            ("charts/", .looks), ("calcchain", .looks), ("revisions/", .revisions), ("sharedstrings", .strings),
        ]
        let rest = key.dropFirst(3)
        self = folders.first { rest.hasPrefix($0.0) }?.1 ?? .data
    }

    /// What a sheet is called that the workbook does not list: as its part is.
    static func name(of part: OpenXMLPart) -> String {
        let file = part.name.split(separator: "/").last ?? ""
        return String(file.prefix { $0 != "." })
    }
}
