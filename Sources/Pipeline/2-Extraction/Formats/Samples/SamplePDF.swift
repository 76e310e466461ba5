/// A page with a line of text, to be read once before any other.
enum SamplePDF {
    static var document: [UInt8] {
        let content = "BT /F1 12 Tf 72 700 Td (Text) Tj 0 -14 Td [(a) -300 (b)] TJ /F2 9 Tf <0041> Tj ET"
        let map = "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfchar <0041> <0041> endbfchar"
        let objects = [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 4 0 R/F2 6 0 R>>>>/Contents 5 0 R>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</BaseEncoding/WinAnsiEncoding"
                + "/Differences[65/A/eacute/uni0042]>>>>",
            "<</Length \(content.utf8.count)>>stream\n\(content)\nendstream",
            "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[7 0 R]/ToUnicode 8 0 R>>",
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 0>>>>",
            "<</Length \(map.utf8.count)>>stream\n\(map)\nendstream",
            "<</Title(t)/Author(a)>>",
        ]
        var file = "%PDF-1.4\n"
        var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for (index, object) in objects.enumerated() {
            let offset = String(file.utf8.count)
            table += String(repeating: "0", count: 10 - offset.utf8.count) + offset + " 00000 n \n"
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = file.utf8.count
        file += table + "trailer\n<</Size \(objects.count + 1)/Root 1 0 R/Info 9 0 R>>\nstartxref\n\(start)\n%%EOF\n"
        return Array(file.utf8)
    }
}
