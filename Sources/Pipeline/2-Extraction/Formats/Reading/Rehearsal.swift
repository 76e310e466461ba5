internal import WeirContent
internal import WeirExtraction

/// Reads a small document of every usual format once, before real ones come.
///
/// A process that is copied for each document hands on what it has done: symbols that are bound, types that are
/// instantiated, tables that are filled. What it has not done every copy does again, for a millisecond or two a document.
enum Rehearsal {
    /// Reads all of them; nothing is kept.
    static func run() {
        let sink = Silence()
        for document in documents {
            // Twice: what differs between a first and a second time is done as well.
            for _ in 0..<2 { Reading.run(ByteSlice(document), ExtractionOptions(), into: sink) }
        }
    }

    private static var documents: [[UInt8]] {
        let text = Array("Some words, ünd Zahlen: 12 345.\n".utf8)
        let html = Array("<!DOCTYPE html><html><p class=\"a\">Words &amp; <b>more</b><td>1</td></html>".utf8)
        return [
            text, html, Array("Gr\u{FC}\u{DF}e".unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }),
            Array("<?xml version=\"1.0\"?><a b=\"c\">text</a>".utf8), Array(#"{"a":"b\u0041","c":[1,2]}"#.utf8),
            Array("name=value&other=a%20b".utf8), Array(#"{\rtf1\ansi\ansicpg1252 words \'fc \u252?\par}"#.utf8),
            mail(html), word(), workbook(), slides(), openDocument(), StoredZIP.archive([("a.txt", text)]), PDFSample.bytes,
        ]
    }

    private static func mail(_ html: [UInt8]) -> [UInt8] {
        let head = """
            From: =?utf-8?q?A?= <a@example.org>\r
            To: b@example.org\r
            Subject: words\r
            MIME-Version: 1.0\r
            Content-Type: multipart/mixed; boundary="x"\r
            \r
            --x\r
            Content-Type: text/plain; charset=utf-8\r
            Content-Transfer-Encoding: quoted-printable\r
            \r
            words =C3=BC\r
            --x\r
            Content-Type: text/plain; name="a.txt"\r
            Content-Transfer-Encoding: base64\r
            Content-Disposition: attachment; filename="a.txt"\r
            \r
            d29yZHM=\r
            --x\r
            Content-Type: text/html\r
            \r

            """
        return Array(head.utf8) + html + Array("\r\n--x--\r\n".utf8)
    }

    private static func package(_ main: String, _ kind: String, _ parts: [(String, String)]) -> [UInt8] {
        let types = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/><Override PartName="/\(main)" \
            ContentType="application/vnd.openxmlformats-officedocument.\(kind).main+xml"/></Types>
            """
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let links = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
            Type="\(office)/officeDocument" Target="\(main)"/></Relationships>
            """
        let core = "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title>words</dc:title></cp:coreProperties>"
        let all = [("[Content_Types].xml", types), ("_rels/.rels", links), ("docProps/core.xml", core)] + parts
        return StoredZIP.archive(all.map { ($0.0, Array($0.1.utf8)) })
    }

    private static func word() -> [UInt8] {
        let body = """
            <w:document xmlns:w="w"><w:body><w:p><w:r><w:t>words</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r>\
            <w:t>1</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>
            """
        let styles = "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"a\"><w:name w:val=\"heading one\"/></w:style></w:styles>"
        return package("word/document.xml", "wordprocessingml.document", [
            ("word/document.xml", body), ("word/styles.xml", styles), ("word/settings.xml", "<w:settings xmlns:w=\"w\"/>"),
        ])
    }

    private static func workbook() -> [UInt8] {
        let book = """
            <workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>
            """
        let links = """
            <Relationships><Relationship Id="r1" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" \
            Target="worksheets/sheet1.xml"/></Relationships>
            """
        let sheet = """
            <worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1.5</v></c>\
            <c r="C1" t="inlineStr"><is><t>words</t></is></c></row></sheetData></worksheet>
            """
        return package("xl/workbook.xml", "spreadsheetml.sheet", [
            ("xl/workbook.xml", book), ("xl/_rels/workbook.xml.rels", links), ("xl/worksheets/sheet1.xml", sheet),
            ("xl/sharedStrings.xml", "<sst><si><t>words</t></si></sst>"),
            ("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>"),
        ])
    }

    private static func slides() -> [UInt8] {
        package("ppt/presentation.xml", "presentationml.presentation", [
            ("ppt/presentation.xml", "<p:presentation xmlns:p=\"p\"/>"),
            (
                "ppt/slides/slide1.xml",
                "<p:sld xmlns:p=\"p\" xmlns:a=\"a\"><a:p><a:r><a:t>words</a:t></a:r></a:p></p:sld>"
            ),
        ])
    }

    private static func openDocument() -> [UInt8] {
        let content = """
            <office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:p>words</text:p>\
            </office:text></office:body></office:document-content>
            """
        return StoredZIP.archive([
            ("mimetype", Array("application/vnd.oasis.opendocument.text".utf8)), ("content.xml", Array(content.utf8)),
        ])
    }
}

/// Takes everything and keeps nothing.
private final class Silence: ExtractionSink {
    func format(_ format: ContentFormat, path: [String]) {}
    func begin(_ origin: Origin, isRepeat: Bool) {}
    func text(_ text: Span<UInt8>, marks: [TextMark]) {}
    func end() {}
    func issue(_ problem: ContentProblem, path: [String]) {}
    func label(_ label: SensitivityLabel) {}
    func picture(_ picture: Span<UInt8>, origin: Origin) {}
}
