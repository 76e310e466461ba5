import Testing
import WeirContent
import WeirExtraction

@testable import WeirFormats

struct SamplesTests {
    @Test func `every sample is read as what it is, and without a problem`() {
        var formats: [ContentFormat] = []
        for sample in Samples.all {
            let sink = CollectingSink.read(sample)
            if let format = sink.formats[[]] { formats.append(format) }
            #expect(sink.issues.isEmpty, "\(String(describing: sink.formats[[]])): \(sink.issues)")
            #expect(!sink.stories.isEmpty)
        }
        #expect(
            formats == [
                .text, .json, .html, .xml, .rtf, .email, .mbox, .formData, .urlEncoded, .tar, .pdf, .outlookMessage,
                .word, .excel, .powerPoint, .odText, .odSheet,
            ]
        )
    }
}
