import Glibc
import Testing
import WeirContent

@testable import WeirExtraction

/// Frames between an honest writer and the decoder.
struct FrameTests {
    /// What a writer writes, frame by frame.
    static func frames(_ body: (FrameWriter) -> Void) throws -> [(kind: FrameKind, payload: [UInt8])] {
        // A file and not a pipe: nobody reads while the writer writes.
        let file = try unsafe #require(unsafe tmpfile())
        defer { unsafe fclose(file) }
        let descriptor = unsafe fileno(file)
        body(FrameWriter(descriptor: descriptor))
        lseek(descriptor, 0, SEEK_SET)
        let pipe = FramePipe(adopting: dup(descriptor), patience: 0)
        var frames: [(FrameKind, [UInt8])] = []
        while let (kind, payload) = unsafe try? pipe.next(mostBytes: { _ in 1 << 20 }) {
            frames.append((kind, unsafe [UInt8](payload)))
        }
        return frames
    }

    /// The text that arrives, and its marks.
    static func arrival(of pieces: [[UInt8]], marks: [[TextMark]] = []) throws -> (text: [UInt8], marks: [TextMark]) {
        var decoder = FrameDecoder(ExtractionOptions())
        var text: [UInt8] = []
        let frames = try frames { writer in
            writer.begin(Origin(), isRepeat: false)
            for (index, piece) in pieces.enumerated() {
                writer.text(piece.span, marks: index < marks.count ? marks[index] : [])
            }
            writer.end()
        }
        for (kind, payload) in frames {
            let frame = try unsafe payload.withUnsafeBytes { unsafe try decoder.decode(kind, $0) }
            if case .text(let count) = frame { text += payload.suffix(count) }
        }
        #expect(!decoder.isInStory)
        return (text, decoder.marks)
    }

    struct Mending: Sendable {
        let pieces: [[UInt8]]
        let text: String
    }

    static let mendings = [
        Mending(pieces: [Array("plain".utf8)], text: "plain"),
        Mending(pieces: [[0xC3], [0xBC]], text: "ü"),
        Mending(pieces: [[0xF0], [0x9F], [0x98], [0x80], [0x21]], text: "😀!"),
        Mending(pieces: [[0x61, 0xFF, 0x62]], text: "a?b"),
        Mending(pieces: [[0xE2, 0x82]], text: "??"),
        Mending(pieces: [[0xE2, 0x82], [0x61]], text: "??a"),
        // A surrogate, as JSON escapes make them.
        Mending(pieces: [[0xED, 0xA0, 0x80, 0x61]], text: "???a"),
        Mending(pieces: [[], [0x61], []], text: "a"),
    ]

    @Test(arguments: mendings) func `text arrives well-formed, and as long as it was`(_ mending: Mending) throws {
        let arrival = try Self.arrival(of: mending.pieces)
        #expect(String(decoding: arrival.text, as: UTF8.self) == mending.text)
        #expect(arrival.text.count == mending.pieces.joined().count)
    }

    @Test func `long text is cut between scalars`() throws {
        let text = Array(String(repeating: "aü€😀", count: 20_000).utf8)
        #expect(text.count > WorkerProtocol.textBytes)
        #expect(try Self.arrival(of: [text]).text == text)
    }

    @Test func `marks keep their places, however many they are`() throws {
        let row = Array("cell\tü\n".utf8)
        var text: [UInt8] = []
        var marks: [TextMark] = []
        for number in 0..<15_000 {
            marks.append(TextMark(offset: text.count, place: .cell(row: number, column: 0)))
            marks.append(TextMark(offset: text.count, place: .name(String(repeating: "n", count: number % 50))))
            marks.append(TextMark(offset: text.count + 5, place: .line(number)))
            text += row
        }
        let half = text.count / 2
        let pieces = [Array(text[..<half]), Array(text[half...])]
        let arrival = try Self.arrival(
            of: pieces,
            marks: [marks.filter { $0.offset < half }, marks.filter { $0.offset >= half }]
        )
        #expect(arrival.text == text)
        #expect(arrival.marks == marks)
    }

    @Test func `names that are too long are cut between scalars`() throws {
        let long = String(repeating: "ü€", count: 3000)
        let frames = try Self.frames { $0.issue(.encrypted, path: [long, "b"]) }
        var decoder = FrameDecoder(ExtractionOptions())
        let (kind, payload) = try #require(frames.first)
        let frame = try unsafe payload.withUnsafeBytes { unsafe try decoder.decode(kind, $0) }
        guard case .event(.issue(.encrypted, let path)) = frame else {
            Issue.record("an issue is no issue any more")
            return
        }
        #expect(path.last == "b")
        #expect(path.first.map { long.hasPrefix($0) && (4090...4096).contains($0.utf8.count) } == true)
    }
}
