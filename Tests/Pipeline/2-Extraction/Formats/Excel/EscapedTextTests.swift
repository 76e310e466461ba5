import Testing

@testable import WeirFormats

struct EscapedTextTests {
    static let cases: [(escaped: String, text: String)] = [
        ("plain", "plain"),
        ("_x0041_", "A"),
        ("a_x000A_b", "a\nb"),
        ("_x005F_x0041_", "_x0041_"),
        ("_xD83D__xDE00_", "😀"),
        ("_xD83D_", "\u{FFFD}"),
        ("_xDE00__xD83D_", "\u{FFFD}\u{FFFD}"),
        ("_x00g1_", "_x00g1_"),
        ("_x0041", "_x0041"),
        ("_X0041_", "_X0041_"),
        ("__x0034__x0031_11", "_4111"),
        ("größe_x00DF_", "größeß"),
    ]

    @Test(arguments: cases) func `characters that XML cannot hold are resolved`(
        _ example: (escaped: String, text: String)
    ) {
        var text = Array("_x0042_".utf8) + Array(example.escaped.utf8)
        EscapedText.resolve(&text, from: 7)
        #expect(String(decoding: text, as: UTF8.self) == "_x0042_" + example.text)
    }
}
