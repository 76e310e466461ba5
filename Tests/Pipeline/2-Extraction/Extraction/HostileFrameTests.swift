import Testing
import WeirContent

@testable import WeirExtraction

/// Frames that no honest writer writes.
struct HostileFrameTests {
    /// A frame as its kind and payload, after frames that are right.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        var before: [(FrameKind, [UInt8])] = []
        let kind: FrameKind
        let payload: [UInt8]
        var testDescription: String { name }
    }

    private static func wire(_ body: (inout WireWriter) -> Void) -> [UInt8] {
        var wire = WireWriter()
        body(&wire)
        return wire.bytes
    }

    private static let begin: (FrameKind, [UInt8]) = (.begin, origin([]) + [0])

    private static func origin(_ path: [String]) -> [UInt8] {
        wire { Origin(path: path).put(into: &$0) }
    }

    private static func text(_ marks: [(delta: Int, TextMark.Place)], _ text: [UInt8]) -> [UInt8] {
        wire { wire in
            wire.put(marks.count)
            for (delta, place) in marks {
                wire.put(delta)
                place.put(into: &wire)
            }
        } + text
    }

    private static func named(_ name: String, path: [String] = []) -> [UInt8] {
        wire { wire in
            wire.put(name)
            wire.put(path)
        }
    }

    static let cases = [
        Case(name: "an unknown problem", kind: .issue, payload: named("limit:patience")),
        Case(name: "an unknown format", kind: .format, payload: named("papyrus")),
        Case(
            name: "an unknown part",
            kind: .begin,
            payload: wire { wire in
                wire.put([String]())
                wire.put("appendix")
            }
        ),
        Case(
            name: "a path without end",
            kind: .issue,
            payload: named("encrypted", path: Array(repeating: "a", count: 99))
        ),
        Case(name: "a string longer than the frame", kind: .issue, payload: [9, 0x61]),
        Case(
            name: "a string that is too long",
            kind: .issue,
            payload: [0x81, 0x20] + [UInt8](repeating: 97, count: 4097)
        ),
        Case(name: "a string that is no UTF-8", kind: .issue, payload: [1, 0xFF, 0]),
        Case(name: "a number without end", kind: .issue, payload: [UInt8](repeating: 0x80, count: 20)),
        Case(name: "the largest number", kind: .text, payload: [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F]),
        Case(name: "bytes after the end", kind: .issue, payload: named("encrypted") + [0]),
        Case(name: "text outside of a story", kind: .text, payload: text([], [97])),
        Case(name: "an end without a beginning", kind: .end, payload: []),
        Case(name: "a story in a story", before: [begin], kind: .begin, payload: begin.1),
        Case(name: "the end inside a story", before: [begin], kind: .done, payload: []),
        Case(name: "a switch that is half on", kind: .begin, payload: origin([]) + [2]),
        Case(name: "text that is no UTF-8", before: [begin], kind: .text, payload: text([], [0xC3])),
        Case(
            name: "a mark behind the text",
            before: [begin],
            kind: .text,
            payload: text([(2, .line(1))], [97])
        ),
        Case(
            name: "marks that add up to behind the text",
            before: [begin],
            kind: .text,
            payload: text([(1, .line(1)), (1, .line(2))], [97])
        ),
        Case(name: "an unknown kind of mark", before: [begin], kind: .text, payload: [1, 0, 9, 97]),
        Case(name: "more marks than bytes", before: [begin], kind: .text, payload: [100, 97]),
        Case(
            name: "a frame with too much text",
            before: [begin],
            kind: .text,
            payload: text([], [UInt8](repeating: 97, count: WorkerProtocol.textBytes + 1))
        ),
        Case(
            name: "more text than the limit",
            before: [begin, (.text, text([], [UInt8](repeating: 97, count: 1000)))],
            kind: .text,
            payload: text([], [97])
        ),
        Case(name: "a small picture", kind: .picture, payload: origin([]) + [1, 2, 3]),
        Case(name: "a large picture", kind: .picture, payload: origin([]) + [UInt8](repeating: 1, count: 9000)),
        Case(
            name: "more pictures than the limit",
            before: [(.picture, origin([]) + [UInt8](repeating: 1, count: 5000))],
            kind: .picture,
            payload: origin([]) + [UInt8](repeating: 1, count: 5000)
        ),
        Case(
            name: "more problems than the limit",
            before: Array(repeating: (.issue, named("encrypted")), count: 3),
            kind: .issue,
            payload: named("encrypted")
        ),
        Case(name: "an unknown attempt", kind: .attempt, payload: named("levitate")),
    ]

    private static var options: ExtractionOptions {
        var options = ExtractionOptions()
        options.limits.textBytes = 1000
        options.limits.pictureBytes = 4096...8192
        options.limits.pictures = 1
        options.limits.issues = 2
        return options
    }

    @Test(arguments: cases) func `a frame that breaks a rule is a fault`(_ example: Case) throws {
        var decoder = FrameDecoder(Self.options)
        for (kind, payload) in example.before {
            _ = try unsafe payload.withUnsafeBytes { unsafe try decoder.decode(kind, $0) }
        }
        #expect(throws: WireFault.self) {
            _ = try unsafe example.payload.withUnsafeBytes { unsafe try decoder.decode(example.kind, $0) }
        }
    }

    @Test func `no damage to a frame is more than a fault`() {
        let honest: [(FrameKind, [UInt8])] = [
            (.format, Self.named("pdf", path: ["a"])), (.begin, Self.origin(["a", "b"]) + [1]),
            (.text, Self.text([(0, .cell(row: 1, column: 2)), (3, .name("field"))], Array("some text".utf8))),
            (.issue, Self.named("encrypted", path: ["a"])), (.label, [1, 97, 1, 1, 98, 0]),
            (.picture, Self.origin([]) + [UInt8](repeating: 1, count: 5000)), (.attempt, Self.named("open") + [1]),
            (.end, []), (.done, []), (.shortage, []),
        ]
        for (kind, payload) in honest {
            for damaged in Self.damages(to: payload) {
                var decoder = FrameDecoder(Self.options)
                if kind == .text || kind == .end {
                    _ = unsafe Self.begin.1.withUnsafeBytes { unsafe try? decoder.decode(.begin, $0) }
                }
                _ = unsafe damaged.withUnsafeBytes { unsafe try? decoder.decode(kind, $0) }
            }
        }
    }

    /// Cuts at every place of the first bytes, and extremes in every one of them.
    private static func damages(to payload: [UInt8]) -> [[UInt8]] {
        let places = 0..<min(payload.count, 64)
        return places.map { Array(payload[..<$0]) }
            + places.flatMap { place in
                ([0, 1, 0x7F, 0x80, 0xFE, 0xFF] as [UInt8]).map { byte in
                    var damaged = payload
                    damaged[place] = byte
                    return damaged
                }
            }
    }
}
