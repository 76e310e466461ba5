import Foundation
import Testing
import WeirContent
import WeirExtraction

@testable import WeirFormats

/// What archives that were made to do harm come to.
struct ArchiveAttackTests {
    static let megabyte = 1 << 20

    /// Streams of 64 to 400 MB of zeros, each by what it is called.
    static let zeros: [String: @Sendable () throws -> [UInt8]] = [
        "gzip": { ZeroStreams.gzip(400 * megabyte) },
        "zstd": { ZeroStreams.zstd(400 * megabyte) },
        "lz4": { ZeroStreams.lz4(400 * megabyte) },
        "bzip2": { try file("zeros.bz2") },
        "xz": { try file("zeros.xz") },
        "lzma": { try file("zeros.lzma") },
        "zip": {
            var writer = ZIPWriter()
            writer.add("zeros", [], packed: ZeroStreams.deflate(400 * megabyte), size: 400 * megabyte)
            return writer.finish()
        },
    ]

    @Test(.timeLimit(.minutes(1)), arguments: zeros.keys.sorted())
    func `endless zeros stop at the limit of bytes`(_ codec: String) throws {
        let make = try #require(Self.zeros[codec])
        let content = try make()
        var options = ExtractionOptions()
        options.limits.bytes = 10 * Self.megabyte
        let sink = CollectingSink.read(content, options)
        #expect(sink.issues.contains { $0.problem == .limitBytes })
    }

    @Test func `endless zeros in a body stop at the limit of bytes`() {
        var options = ExtractionOptions()
        options.limits.bytes = 10 * Self.megabyte
        options.encodings = ["br"]
        let body = CollectingSink.read(ZeroStreams.brotli(400 * Self.megabyte), options)
        #expect(body.issues.contains { $0.problem == .limitBytes })
        options.encodings = ["deflate"]
        let bare = CollectingSink.read(ZeroStreams.deflate(400 * Self.megabyte), options)
        #expect(bare.issues.contains { $0.problem == .limitBytes })
    }

    @Test(
        arguments: [
            ("deflate", [0x03, 0x00]), ("deflate", [0x78, 0x9C, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01]), ("br", [0x06]),
            ("gzip", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
            ("zstd", [0x28, 0xB5, 0x2F, 0xFD, 0x20, 0x00, 0x01, 0x00, 0x00]),
        ] as [(String, [UInt8])]
    ) func `what stands behind an encoded body is read`(_ coding: String, empty: [UInt8]) {
        var options = ExtractionOptions()
        options.encodings = [coding]
        let sink = CollectingSink.read(empty + Array("Quill behind".utf8), options)
        #expect(sink.stories.contains { $0.text == Array("Quill behind".utf8) })
        #expect(CollectingSink.read(empty, options).issues.isEmpty)
    }

    @Test(.timeLimit(.minutes(1))) func `an archive of archives of archives stops at the limit of bytes`() {
        var content = ZeroStreams.deflate(4 * Self.megabyte)
        var isPacked = true
        for level in 0..<3 {
            var writer = ZIPWriter()
            for copy in 0..<8 {
                writer.add("\(level)-\(copy).zip", isPacked ? [] : content, packed: isPacked ? content : nil)
            }
            content = writer.finish()
            isPacked = false
        }
        let sink = CollectingSink.read(content)
        #expect(sink.issues.contains { $0.problem == .limitBytes })
        #expect(sink.issues.count < 100)
    }

    @Test(arguments: [9, 10, 11, 40]) func `members are followed ten levels deep`(_ depth: Int) {
        var content = Array("Quill at the bottom".utf8)
        for level in 0..<depth { content = ZIPWriter.archive("level\(level)", content) }
        let sink = CollectingSink.read(content)
        let text = sink.stories.contains { $0.origin.part == .body }
        #expect(text == (depth <= 10))
        #expect(sink.issues.contains { $0.problem == .limitDepth } == (depth > 10))
    }

    @Test func `a member that is one too many is a problem, and the others are read`() {
        for count in [10_000, 10_001] {
            var writer = ZIPWriter()
            for index in 0..<count { writer.add("m\(index)", [0x51]) }
            let sink = CollectingSink.read(writer.finish())
            #expect(sink.stories.filter { $0.origin.part == .body }.count == 10_000)
            #expect(sink.issues.contains { $0.problem == .limitEntries } == (count > 10_000))
        }
    }

    @Test(.timeLimit(.minutes(1))) func `headers that are none do not make the search for members long`() {
        // Each claims a name of 65,535 bytes with control characters in it.
        let header: [UInt8] =
            [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 0, 0] + [UInt8](repeating: 1, count: 16) + [0xFF, 0xFF, 0, 0]
        var content: [UInt8] = []
        while content.count < 8 * Self.megabyte { content += header }
        let sink = CollectingSink.read(content + ZIPWriter.archive("member.txt", Array("Quill behind".utf8)))
        #expect(sink.issues.contains { $0.problem == .corruptStructure })
        #expect(sink.stories.contains { $0.text == Array("Quill behind".utf8) })
    }

    @Test func `text before the limit of bytes is read`() {
        var options = ExtractionOptions()
        options.limits.bytes = 1000
        let line = Array("Quill line of text, again and again\n".utf8)
        let sink = CollectingSink.read(ZIPWriter.archive("long.txt", Array((0..<100).flatMap { _ in line })), options)
        let text = sink.stories.filter { $0.origin.part == .body }.reduce(0) { $0 + $1.text.count }
        #expect(text == 1000)
        #expect(sink.issues.contains { $0.problem == .limitBytes })
    }

    @Test func `names of members are labels, whatever they are`() {
        var writer = ZIPWriter()
        let names = ["../../../etc/passwd", "/etc/shadow", "nul\0byte", String(repeating: "long", count: 16_000), ""]
        for name in names { writer.add(name, Array("Quill \(name.utf8.count)".utf8)) }
        let sink = CollectingSink.read(writer.finish())
        let read = sink.stories.filter { $0.origin.part == .body }.map { String(decoding: $0.text, as: UTF8.self) }
        #expect(read == names.map { "Quill \($0.utf8.count)" })
        #expect(sink.stories.allSatisfy { $0.origin.path.allSatisfy { $0.utf8.count <= MemberName.longestLabel } })
        #expect(sink.issues.isEmpty)
    }

    private static func file(_ name: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: Fixture.root.appending(path: "Archives/\(name)")))
    }

    @Test func `a name without an encoding does not end the process after want of memory`() async {
        await #expect(processExitsWith: .success) {
            // In the old ASCII form: eight numbers of six digits, the time, and the sizes of the name and the member.
            let numbers = "000000000001100644000000000000000001000000" + "00000000000" + "000004" + "00000000004"
            let content = Array("070707\(numbers)".utf8) + [0x61, 0x62, 0x63, 0xFC] + Array("text".utf8)
            // The first time it stays in place only until the C library has opened its converters.
            for _ in 0..<2 {
                errno = ENOMEM
                try #require(CollectingSink.read(content).stories.contains { $0.text == Array("text".utf8) })
            }
        }
    }
}
