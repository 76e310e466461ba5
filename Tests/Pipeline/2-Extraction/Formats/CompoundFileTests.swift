import Testing
import WeirContent
import WeirExtraction
import WeirFormats

struct CompoundFileTests {
    private static let document = Fixture.all.first { $0.folder == "CompoundFile" && $0.file.name == "document.doc" }

    /// A fixture with a number written over it.
    private func read(_ number: UInt32, at offset: (_ directory: Int, _ bytes: [UInt8]) -> Int) throws -> CollectingSink
    {
        let fixture = try #require(Self.document)
        var bytes = try fixture.bytes()
        let place = offset(512 + 512 * Int(bytes[48]) + 512 * 256 * Int(bytes[49]), bytes)
        for index in 0..<4 { bytes[place + index] = UInt8(truncatingIfNeeded: number >> UInt32(8 * index)) }
        return CollectingSink.read(bytes)
    }

    private static let extremes: [UInt32] = [0xFFFF_FFFF, 0xFFFF_FFFE, 0x8000_0000, 0x7FFF_FFFF, 0, 1]

    @Test(arguments: extremes) func `a stream is never longer than the file, whatever its size says`(
        _ size: UInt32
    ) throws {
        // The sizes of the root, of `WordDocument` and of the entry after it.
        for entry in 0..<3 {
            let sink = try read(size, at: { directory, _ in directory + 128 * entry + 120 })
            #expect(sink.stories.reduce(0) { $0 + $1.text.count } < 100_000)
            #expect(!sink.stories.isEmpty)
        }
    }

    @Test(arguments: extremes) func `the tables of sectors may lead anywhere`(_ sector: UInt32) throws {
        // Directory, mini FAT, DIFAT, number of its sectors, FAT (MS-CFB 2.2).
        for place in [48, 60, 68, 72, 76, 80] {
            let sink = try read(sector, at: { _, _ in place })
            #expect(!sink.stories.isEmpty || !sink.issues.isEmpty)
        }
    }

    @Test(arguments: extremes) func `links between entries may form circles`(_ entry: UInt32) throws {
        for link in [68, 72, 76] {
            for number in 0..<4 {
                let sink = try read(entry, at: { directory, _ in directory + 128 * number + link })
                #expect(!sink.stories.isEmpty)
            }
        }
    }

    @Test func `an entry that no storage leads to is read, and noted`() throws {
        let sink = try read(0xFFFF_FFFF, at: { directory, _ in directory + 76 })
        #expect(sink.issues.contains { $0.problem == .mismatchHidden })
        let text = sink.stories.map { String(decoding: $0.text, as: UTF8.self) }.joined()
        #expect(text.contains("4111 1111 1111 1111"))
    }

    @Test func `a root that claims to be a stream holds the small streams all the same`() throws {
        let fixture = try #require(Self.document)
        var bytes = try fixture.bytes()
        let directory = 512 + 512 * (Int(bytes[48]) + 256 * Int(bytes[49]))
        bytes[directory + 66] = 2
        // Small enough for the table that its own stream holds.
        bytes.replaceSubrange((directory + 120)..<(directory + 124), with: [0x40, 0, 0, 0])
        let sink = CollectingSink.read(bytes)
        #expect(!sink.stories.isEmpty)
    }

    @Test func `what has the mark and nothing else is read as far as it can be`() {
        let mark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        let sink = CollectingSink.read(mark + Array("\0\0readable text".utf8))
        #expect(sink.stories.map { String(decoding: $0.text, as: UTF8.self) } == ["readable text\n"])
        #expect(sink.issues.map(\.problem) == [.corruptTruncated])
    }

    @Test func `the other forms of a message's text repeat it`() throws {
        let message = try #require(Fixture.all.first { $0.folder == "CompoundFile" && $0.file.name == "message.msg" })
        let sink = CollectingSink.read(try message.bytes())
        let repeats = sink.stories.filter(\.isRepeat).map { String(decoding: $0.text, as: UTF8.self) }
        #expect(repeats.contains { $0.contains("rtf-body-4010") })
        #expect(repeats.contains { $0.contains("html-body-4011") })
        #expect(!repeats.contains { $0.contains("body-4006") || $0.contains("attachment-4031") })
    }
}
