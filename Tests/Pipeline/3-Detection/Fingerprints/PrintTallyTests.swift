import Testing
import WeirTesting

@testable import WeirDetection

struct PrintTallyTests {
    private let document = GeneratedDocument(words: 400, seed: 3)

    private func harness(atLeast: Int = 1) throws -> PrintHarness {
        PrintHarness([try #require(PrintHarness.print(GeneratedDocument.text(document.words)))], atLeast: atLeast)
    }

    @Test(arguments: [1, 7, 64, 500, 4096])
    func `what is found does not depend on where blocks are cut`(blockSize: Int) throws {
        for (index, edit) in Edit.all.enumerated() {
            var random = SeededGenerator(seed: UInt64(index))
            let text = GeneratedDocument.text(edit.change(document.words, &random))
            var harness = try harness()
            let whole = harness.find([text])
            #expect(!whole.isEmpty)
            harness.blockSize = blockSize
            #expect(harness.find([text]) == whole, "\(edit.testDescription)")
        }
    }

    @Test func `a document in two texts is put together, and is where most of it is`() throws {
        let (first, rest) = (document.words[..<100], document.words[100...])
        let lead = "not from the document "
        let texts = [GeneratedDocument.text(Array(first)), "nothing", lead + GeneratedDocument.text(Array(rest))]
        let found = try #require(try harness(atLeast: 90).find(texts).first)
        #expect(found.similarity == 100)
        #expect(found.text == 2)
        #expect((lead.utf8.count...(lead.utf8.count + 60)).contains(found.start))
        #expect(found.end <= texts[2].utf8.count && found.end > texts[2].utf8.count - 200)
    }

    @Test func `less than was asked for is not reported`() throws {
        let part = GeneratedDocument.text(Array(document.words[..<200]))
        #expect(try harness(atLeast: 50).find([part]).map(\.similarity) == [50])
        #expect(try harness(atLeast: 51).find([part]).isEmpty)
        #expect(try harness(atLeast: 0).find(["nothing of it"]).isEmpty)
    }

    @Test func `a payload begins with nothing of the one before`() throws {
        let stage = try harness().stage
        let tally = PrintTally(stage)
        tally.begin()
        #expect(tally.finish().isEmpty)
        let harness = try harness()
        #expect(harness.find([GeneratedDocument.text(document.words)]).map(\.text) == [0])
        #expect(harness.find(["x"]).isEmpty)
    }

    @Test func `one document can stand for two entries`() throws {
        let print = try #require(PrintHarness.print(GeneratedDocument.text(document.words)))
        let harness = PrintHarness([print, print])
        #expect(harness.stage.table.documentCount == 1)
        #expect(harness.find([GeneratedDocument.text(document.words)]).map(\.entry) == [0, 1])
    }
}
