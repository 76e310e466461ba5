/// A part of an Office Open XML package.
struct OpenXMLPart {
    /// Its name without a slash in front, as in `word/document.xml`.
    let name: String
    /// Its name as names are compared.
    let key: String
    /// Its content type in lower case and without parameters; empty when nothing states it.
    let type: String
    /// The member of the archive that holds it.
    let entry: ZIPEntry

    /// The end of its content type that the forms of a format have in common: `worksheet+xml` for
    /// `application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml`.
    var kind: Substring {
        let end = type.utf8.lastIndex { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
        return end.map { type[type.utf8.index(after: $0)...] } ?? Substring(type)
    }

    /// Whether it holds relationships of another part.
    var isRelationships: Bool { key.hasSuffix(".rels") }

    /// Whether its name or type says that it is XML.
    var claimsXML: Bool {
        type.hasSuffix("+xml") || type.hasSuffix("/xml") || key.hasSuffix(".xml") || key.hasSuffix(".vml")
            || type.hasSuffix(".vmldrawing") || isRelationships
    }
}
