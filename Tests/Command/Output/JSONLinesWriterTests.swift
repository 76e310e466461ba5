import Testing
import WeirCatalog
import WeirContent
import WeirLog
import WeirScan

@testable import weir

struct JSONLinesWriterTests {
    private let writer = JSONLinesWriter(
        object: ResultObject(entries: Synthetic.entries, mask: Mask(mode: .full), explains: false)
    )

    @Test func `a finding has the fields of the contract in their order`() throws {
        let match = try #require(Synthetic.matches.first)
        var sheet = writer.sheet(for: [UInt8]("a.zip".utf8))
        writer.append(match.finding, match.bytes.span, to: &sheet)
        #expect(
            String(decoding: sheet.bytes, as: UTF8.self) == """
                {"path":"a.zip","member":null,"entry":{"id":"11111111-0000-4000-8000-000000000001",\
                "name":"Payment \\"Card\\"","type":"predefined"},\
                "profiles":[{"id":"22222222-0000-4000-8000-000000000001","name":"Money, all of it"},\
                {"id":"22222222-0000-4000-8000-000000000002","name":"Cards"}],\
                "confidence":"high","start":120,"end":139,"line":4,"column":7,\
                "match":"**** **** **** ****","location":null}

                """
        )
    }

    @Test func `an explained finding ends with its reasons`() throws {
        let writer = JSONLinesWriter(
            object: ResultObject(entries: Synthetic.entries, mask: Mask(mode: .full), explains: true)
        )
        let match = try #require(Synthetic.matches.first)
        var sheet = writer.sheet(for: [])
        writer.append(match.finding, match.bytes.span, to: &sheet)
        #expect(
            String(decoding: sheet.bytes, as: UTF8.self).hasSuffix(
                """
                "location":null,"reasons":[{"kind":"pattern","term":"luhn","distance":0,"result":"medium"},\
                {"kind":"keyword","term":"card","distance":-7,"result":"high"}]}

                """
            )
        )
    }

    @Test func `an issue has an error in place of an entry`() {
        var sheet = writer.sheet(for: [UInt8]("x\u{7}\"".utf8))
        writer.append(InspectionIssue(code: .unsupported, message: "binary"), to: &sheet)
        #expect(
            String(decoding: sheet.bytes, as: UTF8.self) == """
                {"path":"x\\u0007\\"","member":null,"error":{"code":"unsupported","message":"binary"}}

                """
        )
    }
}
