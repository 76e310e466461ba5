import Testing
import WeirContent
import WeirExtraction

@testable import WeirFormats

/// What a PDF document may cost.
struct PDFReaderTests {
    @Test func `pages over the limit are reported`() throws {
        var options = ExtractionOptions()
        options.limits.pages = 1
        let sink = try Self.read("classic.pdf", options)
        #expect(sink.issues.map(\.problem) == [.limitPages])
        #expect(sink.stories.contains { $0.origin.page == 1 } && !sink.stories.contains { $0.origin.page == 2 })
    }

    @Test func `a page over the limit of operators leaves the others`() throws {
        var options = ExtractionOptions()
        options.limits.pageOperators = 1000
        let sink = try Self.read("form-bomb.pdf", options)
        #expect(sink.issues.map(\.problem) == [.limitOperators])
        #expect(sink.stories.contains { $0.origin.page == 2 })
    }

    @Test func `a document over the limit of operators ends`() throws {
        var options = ExtractionOptions()
        options.limits.operators = 5000
        let sink = try Self.read("form-bomb.pdf", options)
        #expect(sink.issues.map(\.problem) == [.limitOperators])
        #expect(!sink.stories.contains { $0.origin.page == 2 })
    }

    @Test func `decoding over the limit is reported`() throws {
        var options = ExtractionOptions()
        options.limits.bytes = 100
        let sink = try Self.read("object-streams.pdf", options)
        #expect(sink.issues.map(\.problem) == [.limitBytes])
    }

    @Test func `pictures are passed over when nobody wants them`() throws {
        var options = ExtractionOptions()
        options.wantsPictures = false
        let sink = try Self.read("scanned.pdf", options)
        #expect(sink.pictures.isEmpty)
        #expect(sink.issues.map(\.problem) == [.skippedRecognition])
    }

    @Test(arguments: ["object-stream-large.pdf", "object-stream-layers.pdf"])
    func `an object stream that would fill the memory is not opened`(_ name: String) throws {
        var options = ExtractionOptions()
        options.limits.bytes = 10 << 20
        let sink = try Self.read(name, options)
        #expect(sink.issues.contains { $0.problem == .limitBytes })
    }

    private static func read(_ name: String, _ options: ExtractionOptions) throws -> CollectingSink {
        let fixture = try #require(Fixture.all.first { $0.folder == "PDF" && $0.file.name == name })
        return try CollectingSink.read(fixture.bytes(), options)
    }
}
