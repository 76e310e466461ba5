import Foundation
import TermLists
import Testing
import WeirCatalog
import WeirTesting

@testable import WeirDetection

/// Terms of lists, found in texts.
struct TermStageTests {
    /// Two lists in a folder of their own, and the scan that finds them.
    final class Lists {
        let folder: URL
        let store: TermListStore

        init(_ lists: [String: String]) throws {
            folder = FileManager.default.temporaryDirectory.appending(path: "weir-terms-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            for (name, text) in lists {
                try text.write(to: folder.appending(path: "\(name).txt"), atomically: true, encoding: .utf8)
            }
            store = TermListStore(folder: folder.path)
        }

        deinit { try? FileManager.default.removeItem(at: folder) }

        func detector() throws -> Detector {
            let drugs = TermDefinition(
                list: "test-drugs",
                confidence: ConfidenceDefinition(.medium),
                everyday: ConfidenceDefinition(.low)
            )
            let illnesses = TermDefinition(
                list: "test-illnesses",
                confidence: ConfidenceDefinition(.high),
                everyday: ConfidenceDefinition(.low)
            )
            return try Detector(
                [
                    DetectionEntry(EntryDefinition(id: "", name: "Drug", summary: "", terms: drugs)),
                    DetectionEntry(EntryDefinition(id: "", name: "Illness", summary: "", terms: illnesses)),
                ],
                lists: store
            )
        }
    }

    static let drugs = "abacavir\nabacavir sulfate\nco-trimoxazole\n~water\nparacétamol\nzinc oxide\n"
    static let illnesses = "Typhoid fever, unspecified\nTyphoid fever\nOther acute pain\n~fall\nWater on the knee\n"

    static let cases = [
        "She took «abacavir» daily",
        "«ABACAVIR»",
        "«Abacavir  Sulfate», 300 mg",
        "abacavirs and xabacavir and abacavir_x",
        "«abacavir: sulfate»",
        "«abacavir»    sulfate",
        "«abacavir\nsulfate»",
        "«Co-Trimoxazole» or «co trimoxazole»",
        "«typhoid fever» and «typhoid fever (unspecified»)",
        "«Typhoid Fever, Unspecified»",
        "acute pain; «other acute pain»",
        "a «fall» from a horse",
        "«PARACÉTAMOL» et «Paracétamol»",
        "«zinc oxide»",
        "a typhoid",
        "“«abacavir»” — «Abacavir»®, «abacavir»™…",
        "«zinc\u{A0}oxide» and «water» . – on the knee",
    ]

    @Test(arguments: cases)
    func `terms are found as sequences of words`(_ text: String) throws {
        let marked = MarkedText(text)
        let lists = try Lists(["test-drugs": Self.drugs, "test-illnesses": Self.illnesses])
        let detector = try lists.detector()
        let bytes = Array(marked.text.utf8)
        for blockSize in [1, 7, 64, 1 << 18] {
            var scan = try DetectionScan(detector, blockSize: blockSize)
            let found = scan.detections(in: bytes)
            #expect(found.map { $0.start..<$0.end } == marked.spans, "\(text), blocks of \(blockSize)")
        }
    }

    @Test func `each list finds its own terms and knows its everyday words`() throws {
        let lists = try Lists(["test-drugs": Self.drugs, "test-illnesses": Self.illnesses])
        var scan = try DetectionScan(try lists.detector())
        let found = scan.detections(in: Array("water on the knee".utf8))
        #expect(found.map(\.entry) == [0, 1])
        #expect(found.map(\.end) == [5, 17])
        #expect(found.map(\.confidence) == [.low, .high])
    }

    @Test func `a list that is missing is an error that says how to get it`() throws {
        let lists = try Lists(["test-drugs": Self.drugs])
        let error = #expect(throws: DetectionError.self) { try lists.detector() }
        #expect(error?.code == .termList)
        #expect(error?.message.contains("weir terms import test-illnesses") == true)
    }

    @Test func `every list that ships can be read and is sorted`() throws {
        for name in TermListStore.shipped {
            let text = try TermListStore().text(of: name)
            let lines = text.split(separator: 0x0A)
            #expect(lines.count > 100, "\(name)")
            #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) }, "\(name)")
        }
    }

    @Test func `a long list is found whole`() throws {
        // A fixed linear congruential generator: the same words in every run.
        var state: UInt64 = 20_251_121
        var terms: Set<String> = []
        while terms.count < 20_000 {
            var words: [String] = []
            for _ in 0..<(1 + terms.count % 4) {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                words.append("w" + String(state >> 40, radix: 26))
            }
            terms.insert(words.joined(separator: " "))
        }
        let sorted = terms.sorted()
        let lists = try Lists(["test-drugs": sorted.joined(separator: "\n"), "test-illnesses": "nothing here"])
        var scan = try DetectionScan(try lists.detector())
        let found = scan.detections(in: Array(sorted.joined(separator: " . . ").utf8))
        #expect(found.count == sorted.count)
    }
}
