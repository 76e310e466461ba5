import Foundation
import Testing
import WeirCatalog

@testable import WeirDetection

/// Documents among the findings of patterns.
struct DocumentScanTests {
    static let document = DocumentDefinition(format: .unsanitizedHAR, confidence: .high)

    static func detector() throws -> Detector {
        try Detector([
            DetectionEntry(pattern: "[0-9]{5}"),
            DetectionEntry(EntryDefinition(id: "", name: "HAR", summary: "", document: document)),
            DetectionEntry(pattern: "made-[a-z]{2}"),
        ])
    }

    /// An archive of many requests, in the last of which a cookie was left.
    static func text(requests: Int) -> [UInt8] {
        let request =
            #"{"request":{"headers":[{"name":"Accept","value":"12345"}]},"response":{"content":{"text":"<a\n>"}}},"#
        return Array(#"{"log":{"version":"1.2","entries":["#.utf8)
            + (0..<requests).flatMap { _ in Array(request.utf8) }
            + Array("\n".utf8)
            + Array(#"{"request":{"headers":[{"name":"Cookie","value":"sid=made-up; 98765"}]}}]}}"#.utf8)
    }

    @Test(arguments: [0, 1000]) func `a document is found in its place among others`(requests: Int) throws {
        let text = Self.text(requests: requests)
        let value = text.count - Array(#"sid=made-up; 98765"}]}}]}}"#.utf8).count
        for blockSize in [1 << 18, 5000, 64, 7] where blockSize >= 64 || requests == 0 {
            var scan = try DetectionScan(try Self.detector(), explains: true, blockSize: blockSize)
            let found = scan.detections(in: text)
            #expect(found.count == requests + 3)
            let last = Array(found.suffix(3))
            #expect(last.map(\.entry) == [1, 2, 0])
            #expect(last.map(\.start) == [value, value + 4, value + 13])
            #expect(last.first?.end == value + 18)
            #expect(last.first?.line == 2)
            #expect(last.first?.confidence == .high)
            #expect(last.first?.hasContext == true)
            #expect(last.first?.steps.map(\.term) == ["header cookies"])
            // A second text begins anew.
            #expect(scan.detections(in: text) == found)
        }
    }

    @Test func `several threads find the same document`() throws {
        let text = Self.text(requests: 20_000)
        let detector = try Self.detector()
        var alone = try DetectionScan(detector)
        let expected = alone.detections(in: text)
        let shared = SharedScan(detector, explains: false)
        let helper = Thread { shared.help() }
        helper.start()
        var found: [Detection] = []
        var position = 0
        _ = unsafe shared.own(
            threads: 2,
            read: { room in
                let count = min(room.count, 10_000, text.count - position)
                for index in 0..<count { unsafe room[index] = text[position + index] }
                position += count
                return count
            },
            onBlock: { _ in },
            onDetection: { (detection, _, _) throws(Never) in found.append(detection) }
        )
        #expect(found == expected)
        #expect(found.contains { $0.entry == 1 })
    }

    @Test func `words near the value change nothing`() throws {
        let definition = EntryDefinition(
            id: "",
            name: "HAR",
            summary: "",
            document: Self.document,
            keywords: KeywordDefinition(raise: ["cookie"], lower: ["sid"])
        )
        let found = try detections([try DetectionEntry(definition)], in: Self.text(requests: 0))
        #expect(found.map(\.confidence) == [.high])
    }
}
