import Foundation
import Testing
import WeirContent
import WeirExtraction

/// What every reader owes its callers, checked on every fixture.
struct FormatConformanceTests {
    @Test(arguments: Fixture.all) func `every text is found where it is`(_ fixture: Fixture) throws {
        let sink = try CollectingSink.read(fixture.bytes(), fixture.options)
        #expect(sink.formats[[]]?.mime == fixture.file.mime)
        for needle in fixture.file.find ?? [] {
            let places = places(of: needle.text, in: sink)
            #expect(!places.isEmpty, "\(needle.text) was not read")
            if !places.isEmpty {
                #expect(places.contains { needle.fits($0) }, "\(needle.text) is not where it should be: \(places)")
            }
        }
        for text in fixture.file.absent ?? [] {
            #expect(places(of: text, in: sink).isEmpty, "\(text) was read, and is not there")
        }
        let issues = sink.issues.map { issue in
            issue.path.isEmpty
                ? issue.problem.rawValue : "\(issue.problem.rawValue) @ \(issue.path.joined(separator: "/"))"
        }
        #expect(issues.sorted() == (fixture.file.issues ?? []).sorted())
        let labels = sink.labels.map { FixtureManifest.Label(id: $0.id, site: $0.site, name: $0.name) }
        #expect(Set(labels) == Set(fixture.file.labels ?? []))
        if let pictures = fixture.file.pictures { #expect(sink.pictures.count == pictures) }
    }

    @Test(arguments: Fixture.all) func `a document that ends too early is never silent`(_ fixture: Fixture) throws {
        let bytes = try fixture.bytes()
        for share in 1..<8 {
            let part = Array(bytes.prefix(bytes.count * share / 8))
            let sink = CollectingSink.read(part, fixture.options)
            #expect(
                part.isEmpty || !sink.stories.isEmpty || !sink.issues.isEmpty || !sink.pictures.isEmpty,
                "\(share)/8 of it passed in silence"
            )
            #expect(!sink.isOpen)
        }
    }

    @Test(arguments: Fixture.all) func `the budget of text is kept`(_ fixture: Fixture) throws {
        var options = fixture.options
        options.limits.textBytes = 10
        let sink = try CollectingSink.read(fixture.bytes(), options)
        let count = sink.stories.reduce(0) { $0 + $1.text.count }
        #expect(count <= 10)
        if !(fixture.file.find ?? []).isEmpty {
            #expect(sink.issues.contains { $0.problem == .limitOutput })
        }
    }

    @Test(arguments: Fixture.all) func `text is valid UTF-8 and marks lie in it`(_ fixture: Fixture) throws {
        let sink = try CollectingSink.read(fixture.bytes(), fixture.options)
        for story in sink.stories {
            #expect(String(validating: story.text, as: UTF8.self) != nil)
            #expect(story.marks.map(\.offset) == story.marks.map(\.offset).sorted())
            #expect(story.marks.allSatisfy { $0.offset <= story.text.count })
        }
    }

    private func places(of text: String, in sink: CollectingSink) -> [Origin] {
        sink.stories.flatMap { story -> [Origin] in
            var places: [Origin] = []
            let data = Data(story.text)
            var rest = data.startIndex..<data.endIndex
            while let range = data.range(of: Data(text.utf8), in: rest) {
                places.append(story.origin(at: range.lowerBound))
                rest = range.upperBound..<data.endIndex
            }
            return places
        }
    }
}

extension FixtureManifest.Needle {
    /// Whether a place is the one that is stated.
    func fits(_ place: Origin) -> Bool {
        (path == nil || path == place.path) && (part == nil || part == place.part.rawValue)
            && (page == nil || page == place.page) && (sheet == nil || sheet == place.sheet)
            && (cell == nil || cell == place.cell) && (line == nil || line == place.line)
            && (name == nil || name == place.name)
    }
}
