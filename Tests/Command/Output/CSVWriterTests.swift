import Testing
import WeirCatalog
import WeirContent
import WeirLog

@testable import weir

struct CSVWriterTests {
    private let writer = CSVWriter(entries: Synthetic.entries, mask: Mask(mode: .clear))

    @Test func `a finding is a line with quoted cells where they must be`() throws {
        let match = Synthetic.matches[1]
        var sheet = writer.sheet(for: [UInt8]("a,b".utf8))
        writer.append(match.finding, match.bytes.span, to: &sheet)
        #expect(
            String(decoding: sheet.bytes, as: UTF8.self) == """
                "a,b",,11111111-0000-4000-8000-000000000002,'=[a-z]+\\d,custom,,low,300,311,9,1,\
                "'+secret""1,\\",,,,,\r

                """
        )
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@x", "\tx"]) func `no cell starts a formula`(path: String) {
        let sheet = writer.sheet(for: [UInt8](path.utf8))
        #expect(String(decoding: sheet.fragment, as: UTF8.self) == "'\(path),")
    }

    @Test func `every line has as many cells as the header`() {
        let commas = writer.header.count { $0 == UInt8(ascii: ",") }
        var sheet = writer.sheet(for: [UInt8]("path".utf8))
        let plain = Synthetic.Match([UInt8]("abc".utf8), entry: 1, .low, start: 0, line: 1, column: 1)
        writer.append(plain.finding, plain.bytes.span, to: &sheet)
        writer.append(InspectionIssue(code: .io, message: "gone"), to: &sheet)
        for line in sheet.bytes.split(separator: UInt8(ascii: "\n")) {
            #expect(line.count { $0 == UInt8(ascii: ",") } == commas)
        }
    }
}
