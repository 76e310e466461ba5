import Testing
import WeirTesting

@testable import WeirDetection

struct PrintSimilarityTests {
    @Test(arguments: Edit.all)
    func `the similarity of a changed copy is within five points of what is left`(edit: Edit) throws {
        var sum = 0.0
        var count = 0.0
        for (index, size) in [120, 400, 1500, 2048, 3000, 12_000].enumerated() {
            for seed in 1...4 {
                let document = GeneratedDocument(words: size, seed: UInt64(seed * 100 + index))
                let print = try #require(PrintHarness.print(GeneratedDocument.text(document.words)))
                var random = SeededGenerator(seed: UInt64(seed))
                let copy = edit.change(document.words, &random)
                let found = PrintHarness([print]).similarity(GeneratedDocument.text(copy))
                let difference = Double(found) - document.share(of: copy)
                #expect(abs(difference) <= 5, "\(size) words, seed \(seed): \(found), and \(document.share(of: copy))")
                sum += difference
                count += 1
            }
        }
        #expect(abs(sum / count) <= 2, "\(edit.testDescription) is off by \(sum / count) in the mean")
    }

    @Test(arguments: [20, 21, 22, 23, 24, 100, 2047, 2048, 2049, 5000, 40_000])
    func `a copy is wholly found, whatever its form`(size: Int) throws {
        let document = GeneratedDocument(words: size, seed: UInt64(size))
        let text = GeneratedDocument.text(document.words)
        let harness = PrintHarness([try #require(PrintHarness.print(text))])
        #expect(harness.similarity(text) == 100)
        #expect(harness.similarity(text.uppercased()) == 100)
        #expect(
            harness.similarity("before it " + text.split(separator: " ").joined(separator: " – \r\n\t") + "!") == 100
        )
        #expect(harness.similarity(String(text.filter { $0 != "." })) == 100)
        #expect(harness.similarity(GeneratedDocument.text(GeneratedDocument(words: size, seed: 9).words)) <= 1)
    }

    @Test func `what many documents share makes no other document found`() throws {
        let boilerplate = GeneratedDocument(words: 150, seed: 5).words
        var prints: [DocumentPrint] = []
        for seed in 0..<300 {
            let own = GeneratedDocument(words: 600, seed: UInt64(1000 + seed)).words
            prints.append(try #require(PrintHarness.print(GeneratedDocument.text(own + boilerplate))))
        }
        let harness = PrintHarness(prints, atLeast: 25)
        let other = GeneratedDocument(words: 500, seed: 77).words
        #expect(harness.find([GeneratedDocument.text(other + boilerplate)]).isEmpty)
        let copied = GeneratedDocument(words: 600, seed: 1003).words
        let found = harness.find([GeneratedDocument.text(boilerplate + copied)])
        #expect(found.map(\.entry) == [3])
        #expect(found.map(\.similarity) == [100])
        // All of them have the boilerplate, a fifth of their words.
        #expect(
            PrintHarness(prints).find([GeneratedDocument.text(boilerplate)]).map(\.similarity).allSatisfy { $0 == 20 }
        )
    }
}
