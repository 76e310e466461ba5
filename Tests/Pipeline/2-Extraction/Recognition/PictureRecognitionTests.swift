import Foundation
import Testing
import WeirContent
import WeirExtraction
import WeirRecognition

struct PictureRecognitionTests {
    struct Manifest: Decodable {
        struct Picture: Decodable, Sendable, CustomTestStringConvertible {
            let name: String
            let find: [String]
            var testDescription: String { name }
        }

        let pictures: [Picture]
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Fixtures/Recognition").standardizedFileURL

    static let pictures: [Manifest.Picture] = {
        let data = try? Data(contentsOf: folder.appending(path: "pictures.json"))
        return data.flatMap { try? JSONDecoder().decode(Manifest.self, from: $0) }?.pictures ?? []
    }()

    @Test(arguments: pictures) func `a number in a picture is recognised`(_ picture: Manifest.Picture) throws {
        let sink = try Self.read([UInt8](Data(contentsOf: Self.folder.appending(path: picture.name))))
        for text in picture.find { #expect(sink.text.contains(text), "\(sink.text)") }
        #expect(sink.issues.isEmpty)
    }

    @Test func `there are pictures of every kind`() {
        #expect(Self.pictures.count >= 7)
    }

    @Test func `a picture with too many pixels is not decoded`() throws {
        var limits = ExtractionLimits()
        limits.pixels = 1_000
        let picture = try [UInt8](Data(contentsOf: Self.folder.appending(path: "text.png")))
        let sink = try Self.read(picture, limits)
        #expect(sink.issues == [.limitPixels])
        #expect(sink.text.isEmpty)
    }

    @Test(arguments: [0, 1, 20, 400]) func `a damaged picture is reported`(count: Int) throws {
        let picture = try [UInt8](Data(contentsOf: Self.folder.appending(path: "text.png")))
        let sink = try Self.read(Array(picture.prefix(count)))
        #expect(!sink.issues.isEmpty || !sink.text.isEmpty)
    }

    private static func read(_ picture: [UInt8], _ limits: ExtractionLimits = ExtractionLimits()) throws -> TextSink {
        let sink = TextSink()
        let recognition = try #require(PictureRecognition())
        recognition.read(picture.span, origin: Origin(part: .ocr), limits, into: sink)
        return sink
    }
}

private final class TextSink: ExtractionSink {
    private(set) var text = ""
    private(set) var issues: [ContentProblem] = []

    func format(_ format: ContentFormat, path: [String]) {}
    func begin(_ origin: Origin, isRepeat: Bool) {}

    func text(_ text: Span<UInt8>, marks: [TextMark]) {
        self.text += String(decoding: text.indices.map { text[$0] }, as: UTF8.self)
    }

    func end() {}
    func issue(_ problem: ContentProblem, path: [String]) { issues.append(problem) }
    func label(_ label: SensitivityLabel) {}
    func picture(_ picture: Span<UInt8>, origin: Origin) {}
}
