import Testing
import WeirContent

/// What is left of PDF documents without a cross-reference table.
struct PDFSalvageTests {
    @Test func `a root in an object stream is found, of several the last`() {
        var numbers = ""
        var objects = ""
        for number in 10..<34 {
            numbers += "\(number) \(objects.utf8.count) "
            objects += "<</Type/Catalog/OpenAction<</S/JavaScript/JS(quill-\(number))>>>> "
        }
        let pdf = """
            %PDF-1.7
            1 0 obj
            <</Type/ObjStm/N 24/First \(numbers.utf8.count)/Length \((numbers + objects).utf8.count)>>
            stream
            \(numbers + objects)
            endstream
            endobj
            2 0 obj
            <</Type/Page/Contents 3 0 R>>
            endobj
            3 0 obj
            <</Length 30>>
            stream
            BT /F 12 Tf (body) Tj ET
            endstream
            endobj
            """
        let sink = CollectingSink.read(Array(pdf.utf8))
        let texts = sink.stories.map { String(decoding: $0.text, as: UTF8.self) }
        #expect(texts.contains { $0.contains("body") })
        #expect(texts.contains { $0.contains("quill-33") })
        #expect(!texts.contains { $0.contains("quill-32") })
    }
}
