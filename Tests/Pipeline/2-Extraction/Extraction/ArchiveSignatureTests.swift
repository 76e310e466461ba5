import Testing

@testable import WeirExtraction

struct ArchiveSignatureTests {
    struct Case: Sendable {
        let name: String
        let head: [UInt8]
        let format: ContentFormat
    }

    static let zeros = [UInt8](repeating: 0, count: 600)

    static let cases = [
        Case(name: "bzip2", head: Array("BZh91AY&SY____".utf8), format: .bzip2),
        Case(name: "a word that begins like bzip2", head: Array("BZhang wrote this".utf8), format: .text),
        Case(name: "compress", head: [0x1F, 0x9D, 0x90] + zeros, format: .compress),
        Case(name: "compress with 17 bits", head: [0x1F, 0x9D, 0x91] + zeros, format: .unknown),
        Case(name: "LZMA", head: [0x5D, 0, 0, 0x80, 0] + [UInt8](repeating: 255, count: 8) + zeros, format: .lzma),
        Case(name: "LZMA with an odd dictionary", head: [0x5D, 7, 1, 0x80, 0] + zeros, format: .unknown),
        Case(name: "LHA", head: [0x20, 0x55] + Array("-lh5-".utf8) + zeros, format: .lha),
        Case(name: "text that looks like LHA", head: Array("a -lh5- method, and so on and on".utf8), format: .text),
        Case(name: "digits that look like cpio", head: Array("070701 is the number of the flat ".utf8), format: .text),
        Case(name: "digits alone", head: [UInt8](repeating: 0x30, count: 6) + Array("070707".utf8), format: .text),
        Case(name: "ISO", head: [UInt8](repeating: 0, count: 32_769) + Array("CD001".utf8), format: .iso),
        Case(name: "zeros", head: zeros, format: .unknown),
        Case(name: "skippable frame", head: [0x5A, 0x2A, 0x4D, 0x18] + zeros, format: .zstd),
        Case(name: "spanned ZIP", head: [0x50, 0x4B, 7, 8, 0x50, 0x4B, 3, 4], format: .zip),
        Case(
            name: "MZ in a text",
            head: Array("MZ is the country code of Mozambique. ".utf8) + Array("x".utf8),
            format: .text
        ),
    ]

    @Test(arguments: cases) func `archives are told apart from what looks like them`(_ example: Case) {
        #expect(FormatSniffer.format(of: example.head.span) == example.format, "\(example.name)")
    }

    @Test func `an old tar archive is told by its checksum`() {
        var header = Array("old.txt".utf8) + [UInt8](repeating: 0, count: 505)
        header.replaceSubrange(148..<156, with: Array("        ".utf8))
        let sum = header.reduce(0) { $0 + Int($1) }
        let digits = String(sum, radix: 8)
        let field = String(repeating: "0", count: 6 - digits.utf8.count) + digits
        header.replaceSubrange(148..<156, with: Array(field.utf8) + [0, 0x20])
        #expect(FormatSniffer.format(of: header.span) == .tar)
        header[0] ^= 1
        #expect(FormatSniffer.format(of: header.span) == .unknown)
    }
}
