import RustRegex
import Testing
import WeirCatalog
import WeirTesting

@testable import WeirDetection

/// The examples in the files of the catalog, run through the engine.
struct PredefinedExampleTests {
    /// An entry, named in a failure.
    struct Subject: CustomTestStringConvertible {
        let entry: EntryDefinition
        var testDescription: String { entry.name }

        static let all = Catalog.predefined.entries.map(Subject.init)
    }

    @Test(arguments: Subject.all)
    func `an entry finds its matches and nothing else`(_ subject: Subject) throws {
        let examples = try #require(subject.entry.documentation).examples
        var scan = try DetectionScan(try Detector([DetectionEntry(subject.entry)], lists: StandInLists.store))
        for example in examples.match {
            let marked = MarkedText(example.text)
            let found = scan.detections(in: Array(marked.text.utf8))
            #expect(found.map { $0.start..<$0.end } == marked.spans, "\(example.text)")
            if let confidence = example.confidence {
                let levels = found.map(\.confidence.rawValue)
                #expect(Set(levels) == [confidence.rawValue], "\(example.text)")
            }
        }
        for example in examples.reject {
            let found = scan.detections(in: Array(example.text.utf8))
            #expect(found.isEmpty, "\(example.text): \(example.why)")
        }
    }

    @Test(arguments: Subject.all)
    func `an entry is found among all entries where it is found alone`(_ subject: Subject) throws {
        let examples = try #require(subject.entry.documentation).examples
        let entries = Catalog.predefined.entries
        let index = try #require(entries.firstIndex(of: subject.entry))
        var scan = try DetectionScan(Self.everything)
        for example in examples.match {
            let marked = MarkedText(example.text)
            let found = scan.detections(in: Array(marked.text.utf8)).filter { $0.entry == index }
            #expect(found.map { $0.start..<$0.end } == marked.spans, "\(example.text)")
        }
    }

    @Test
    func `a match is at most 256 bytes long`() throws {
        for entry in Catalog.predefined.entries {
            for checked in try DetectionEntry(entry).patterns {
                #expect((checked.pattern.pattern.maximumBytes ?? .max) <= 256, "\(entry.name)")
            }
        }
    }

    @Test
    func `no pattern is searched for at every place`() throws {
        for entry in Catalog.predefined.entries {
            for checked in try DetectionEntry(entry).patterns {
                #expect(!checked.pattern.route.isEverywhere, "\(entry.name)")
            }
        }
    }

    private static let everything: Detector = {
        do {
            return try Detector(
                try Catalog.predefined.entries.map { try DetectionEntry($0) },
                lists: StandInLists.store
            )
        } catch {
            preconditionFailure("\(error)")
        }
    }()
}
