internal import WeirExtraction

/// Which format a package of Office Open XML is.
enum OpenXMLFormat {
    /// The format, told from the type of the main part, else from any type, else from the names of parts.
    static func format(of package: OpenXMLPackage) -> ContentFormat {
        if let format = package.main.flatMap({ format(ofType: $0.type) }) { return format }
        for type in package.types { if let format = format(ofType: type) { return format } }
        for (key, format) in names where package.part(key) != nil { return format }
        return .openXML
    }

    /// Whether the members of an archive are those of a package, by their keys.
    static func isPackage(_ keys: Set<String>) -> Bool {
        keys.contains(ContentTypes.key) || names.contains { keys.contains($0.key) }
    }

    private static let names: [(key: String, format: ContentFormat)] = [
        ("word/document.xml", .word),
        ("xl/workbook.xml", .excel),
        ("xl/workbook.bin", .excelBinary),
        ("ppt/presentation.xml", .powerPoint),
    ]

    /// The format whose main part has a type (ECMA-376 part 1, 11.3, 12.3, 13.3; [MS-OFFMACRO2] 2.1).
    private static func format(ofType type: String) -> ContentFormat? {
        let isMacro = type.contains("macroenabled")
        switch type {
        case "application/vnd.ms-excel.sheet.binary.macroenabled.main": return .excelBinary
        case _ where !type.hasSuffix(".main+xml"): return nil
        case _ where type.contains("wordprocessingml"): return .word
        case _ where type.contains("spreadsheetml"): return .excel
        case _ where type.contains("presentationml"): return .powerPoint
        case _ where type.contains("ms-word") && isMacro: return .wordMacro
        case _ where type.contains("ms-excel") && isMacro: return .excelMacro
        case _ where type.contains("ms-powerpoint") && isMacro: return .powerPointMacro
        default: return nil
        }
    }
}
