import Testing

@testable import weir

struct TermTextTests {
    private func text(_ titles: [String], details: [String] = [], sibling: String = "") -> TermText {
        let all =
            titles.map { TitleFile.Title(text: [UInt8]($0.utf8), isDetail: false) }
            + details.map { TitleFile.Title(text: [UInt8]($0.utf8), isDetail: true) }
        return TermText(all, sibling: [UInt8](sibling.utf8))
    }

    @Test(arguments: [
        (["Rheumatoid arthritis", "Acute bronchitis"], "Acute bronchitis\nRheumatoid arthritis\n"),
        (["Acute bronchitis", "ACUTE  BRONCHITIS", "acute-bronchitis"], "Acute bronchitis\n"),
        (["", "  ", "Flu", "(a)"], ""),
        (["Ménière disease", "Coeliac disease"], "Coeliac disease\nMénière disease\n"),
        (["Measles"], "~Measles\n"),
    ])
    func `terms are sorted, each once, none too short`(titles: [String], expected: String) {
        #expect(String(decoding: text(titles).bytes, as: UTF8.self) == expected)
    }

    @Test func `the sibling knows what is everyday`() {
        let made = text(
            ["Heart failure", "Yaws", "Cystic fibrosis", "Cholera"],
            details: ["Left side", "Cor pulmonale"],
            sibling: "Cor pulmonale\nYaws\n~Heart failure\n"
        )
        let expected = "Cor pulmonale\nCystic fibrosis\nYaws\n~Cholera\n~Heart failure\n~Left side\n"
        #expect(String(decoding: made.bytes, as: UTF8.self) == expected)
        #expect(made.count == 6)
        #expect(made.everydayCount == 3)
    }

    @Test func `a title that is too long to be found is left out`() {
        #expect(text([String(repeating: "long ", count: 200)]).count == 0)
    }
}
