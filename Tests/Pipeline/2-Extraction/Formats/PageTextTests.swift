import Testing

@testable import WeirFormats

/// Where strings stand decides what parts them.
struct PageTextTests {
    /// A string of one font of size 10, all glyphs of which are 5 wide.
    struct Piece: Sendable {
        let text: String
        let x: Double
        let y: Double
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let pieces: [Piece]
        let text: String
        var sorted: String?
        var testDescription: String { text }
    }

    static let cases = [
        Case(pieces: [Piece(text: "41", x: 0, y: 0), Piece(text: "11", x: 10, y: 0)], text: "4111"),
        Case(pieces: [Piece(text: "41", x: 0, y: 0), Piece(text: "11", x: 11, y: 0)], text: "4111"),
        Case(pieces: [Piece(text: "41", x: 0, y: 0), Piece(text: "11", x: 12.5, y: 0)], text: "41 11"),
        Case(pieces: [Piece(text: "41", x: 0, y: 0), Piece(text: "11", x: 40, y: 0)], text: "41\t11"),
        Case(pieces: [Piece(text: "41", x: 0, y: 0), Piece(text: "11", x: 0, y: -12)], text: "41\n11"),
        Case(pieces: [Piece(text: "41", x: 0, y: 0), Piece(text: "2", x: 10, y: 4)], text: "412"),
        Case(
            pieces: [Piece(text: "11", x: 10, y: 0), Piece(text: "41", x: 0, y: 0)],
            text: "11 41",
            sorted: "4111"
        ),
        Case(
            pieces: [
                Piece(text: "41", x: 0, y: 0), Piece(text: "far", x: 0, y: -90), Piece(text: "11", x: 10, y: 0),
            ],
            text: "41\nfar\n11",
            sorted: "4111\nfar"
        ),
        Case(pieces: [Piece(text: "Bold", x: 0, y: 0), Piece(text: "Bold", x: 0.3, y: 0)], text: "Bold"),
        Case(pieces: [Piece(text: "11", x: 0, y: 0), Piece(text: "11", x: 10, y: 0)], text: "1111"),
        Case(pieces: [Piece(text: "a", x: .nan, y: 0), Piece(text: "b", x: .infinity, y: 0)], text: "a\nb"),
        Case(pieces: [Piece(text: "a", x: 1e300, y: 0), Piece(text: "b", x: -1e300, y: 1e300)], text: "a\nb"),
        Case(
            pieces: [
                Piece(text: "left", x: 0, y: 0), Piece(text: "column", x: 0, y: -12),
                Piece(text: "right", x: 300, y: 0),
            ],
            text: "left\ncolumn\nright"
        ),
    ]

    @Test(arguments: cases) func `strings are parted by where they stand`(_ example: Case) {
        var page = PageText()
        let font = PDFFont.fallback()
        for piece in example.pieces {
            page.begin(x: piece.x, y: piece.y, direction: (1, 0), em: 10)
            for byte in piece.text.utf8 { page.append(UInt32(byte), of: font) }
            let end = (piece.x + 5 * Double(piece.text.utf8.count), piece.y)
            page.finish(end, spaced: end)
        }
        page.close()
        #expect(String(decoding: page.text, as: UTF8.self) == example.text)
        #expect(LineSorter.text(of: page).map { String(decoding: $0, as: UTF8.self) } == example.sorted)
    }

    @Test func `lines that are taken away early are whole`() {
        var page = PageText()
        let font = PDFFont.fallback()
        var taken: [UInt8] = []
        for line in 0..<500 {
            page.begin(x: 0, y: Double(-12 * line), direction: (1, 0), em: 10)
            for byte in "4111".utf8 { page.append(UInt32(byte), of: font) }
            page.finish((20, Double(-12 * line)), spaced: (20, Double(-12 * line)))
            taken += page.takeIfLarge(64) ?? []
        }
        page.close()
        #expect(page.isPartial)
        let lines = String(decoding: taken + page.text, as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 500 && lines.allSatisfy { $0 == "4111" })
    }
}
