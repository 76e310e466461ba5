import Testing
import WeirExtraction

@testable import WeirFormats

struct EmbeddedContentTests {
    static let percent: [(raw: String, plus: PercentCoding.Plus, text: String)] = [
        ("a%20b+c", .literal, "a b+c"),
        ("a%20b+c", .space, "a b c"),
        ("tel:+49?q=a+b", .inQuery, "tel:+49?q=a b"),
        ("%C3%A9", .literal, "é"), ("Gr%FC%DFe", .literal, "Grüße"),
        ("100% %4 %zz %", .literal, "100% %4 %zz %"),
        ("", .space, ""),
    ]

    @Test(arguments: percent) func `percent signs are undone`(_ raw: String, _ plus: PercentCoding.Plus, _ text: String)
    {
        let decoded = Array(raw.utf8).withUnsafeBytes { unsafe PercentCoding.decoded($0, plus: plus) }
        #expect(String(decoding: decoded, as: UTF8.self) == text)
    }

    static let base64: [(text: String, decoded: String?)] = [
        ("", ""), ("QQ==", "A"), ("QQ", "A"), ("QUI=", "AB"), ("QUJD", "ABC"), ("QU JD\r\nRA==", "ABCD"),
        ("8J-YgA", "😀"), ("8J+YgA==", "😀"), ("Q", ""), ("QQ==QQ", nil), ("QQ*=", nil), ("ä", nil),
    ]

    @Test(arguments: base64) func `Base64 is decoded with blanks and without padding`(
        _ text: String,
        _ decoded: String?
    ) {
        Array(text.utf8).withUnsafeBytes { bytes in
            #expect(unsafe EmbeddedBase64.isBase64(bytes) == (decoded != nil))
            guard let decoded else { return }
            #expect(unsafe String(decoding: EmbeddedBase64.head(bytes, count: .max), as: UTF8.self) == decoded)
        }
    }
}
