/// Packages with next to nothing in them, one of each kind, to be read once before any other.
enum SamplePackages {
    static var all: [[UInt8]] {
        [word, excel, powerPoint, openDocument("text"), openDocument("spreadsheet")]
    }

    private static let schema = "http://schemas.openxmlformats.org/"

    private static var word: [UInt8] {
        office(
            "word/document.xml",
            "wordprocessingml.document.main",
            "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>t</w:t></w:r></w:p></w:body></w:document>"
        )
    }

    private static var excel: [UInt8] {
        office(
            "xl/workbook.xml",
            "spreadsheetml.sheet.main",
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
            [
                Part("xl/_rels/workbook.xml.rels", relationship("worksheet", "worksheets/sheet1.xml")),
                Part(
                    "xl/worksheets/sheet1.xml",
                    "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>45000.5</v></c>"
                        + "<c r=\"C1\"><v>1.5</v></c></row></sheetData></worksheet>",
                    "spreadsheetml.worksheet"
                ),
                Part("xl/sharedStrings.xml", "<sst><si><t>t</t></si></sst>", "spreadsheetml.sharedStrings"),
                Part(
                    "xl/styles.xml",
                    "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd hh:mm\"/></numFmts><cellXfs>"
                        + "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>",
                    "spreadsheetml.styles"
                ),
            ]
        )
    }

    private static var powerPoint: [UInt8] {
        office(
            "ppt/presentation.xml",
            "presentationml.presentation.main",
            "<p:presentation xmlns:p=\"p\" xmlns:r=\"r\"><p:sldIdLst><p:sldId id=\"256\" r:id=\"rId1\"/></p:sldIdLst>"
                + "</p:presentation>",
            [
                Part("ppt/_rels/presentation.xml.rels", relationship("slide", "slides/slide1.xml")),
                Part(
                    "ppt/slides/slide1.xml",
                    "<p:sld xmlns:p=\"p\" xmlns:a=\"a\"><a:p><a:r><a:t>t</a:t></a:r></a:p></p:sld>",
                    "presentationml.slide"
                ),
            ]
        )
    }

    private static func openDocument(_ kind: String) -> [UInt8] {
        let type = "application/vnd.oasis.opendocument.\(kind)"
        let cell =
            "<table:table table:name=\"s\"><table:table-row><table:table-cell office:value=\"1\"><text:p>1</text:p>"
        var archive = SampleArchive()
        archive.add("mimetype", type)
        archive.add(
            "META-INF/manifest.xml",
            "<m:manifest xmlns:m=\"m\"><m:file-entry m:full-path=\"/\" m:media-type=\"\(type)\"/></m:manifest>"
        )
        archive.add("meta.xml", "<office:document-meta xmlns:office=\"o\"><office:meta/></office:document-meta>")
        archive.add(
            "content.xml",
            "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\"><office:body><office:\(kind)>"
                + "<text:p>t<text:s/>u</text:p>\(cell)</table:table-cell></table:table-row></table:table></office:\(kind)>"
                + "</office:body></office:document-content>"
        )
        return archive.finish()
    }

    /// A part of a package of Office Open XML.
    private struct Part {
        let name: String
        let content: String
        let type: String?

        init(_ name: String, _ content: String, _ type: String? = nil) {
            self.name = name
            self.content = content
            self.type = type
        }
    }

    private static func office(_ name: String, _ type: String, _ content: String, _ others: [Part] = []) -> [UInt8] {
        let properties = "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title>t</dc:title></cp:coreProperties>"
        let parts = [
            Part(name, content, type), Part("_rels/.rels", relationship("officeDocument", name)),
            Part("docProps/core.xml", properties),
        ]
        var types = "<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        for part in parts + others {
            guard let type = part.type else { continue }
            types += "<Override PartName=\"/\(part.name)\" "
            types += "ContentType=\"application/vnd.openxmlformats-officedocument.\(type)+xml\"/>"
        }
        var archive = SampleArchive()
        archive.add("[Content_Types].xml", types + "</Types>")
        for part in parts + others { archive.add(part.name, part.content) }
        return archive.finish()
    }

    private static func relationship(_ kind: String, _ target: String) -> String {
        "<Relationships><Relationship Id=\"rId1\" Type=\"\(schema)officeDocument/2006/relationships/\(kind)\" "
            + "Target=\"\(target)\"/></Relationships>"
    }
}
