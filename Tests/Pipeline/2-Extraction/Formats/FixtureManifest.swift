import Foundation
import Testing
import WeirContent
import WeirExtraction

/// What has to be read out of the files of one folder of `Tests/Fixtures`; the script in that folder writes both.
struct FixtureManifest: Decodable {
    /// A file, and what has to be found in it.
    struct File: Decodable, Sendable, CustomTestStringConvertible {
        let name: String
        /// The media type of the file.
        let mime: String
        /// The media type that is declared when it is read, as in a `Content-Type` header.
        let declared: String?
        /// The encodings that are declared, as in a `Content-Encoding` header.
        let encodings: [String]?
        /// Texts that must be read, each where it says.
        let find: [Needle]?
        /// Texts that must not come out: glued from neighbours, or markup.
        let absent: [String]?
        /// The problems as `code` or `code @ path/of/member`; there must be these and no others.
        let issues: [String]?
        let labels: [Label]?
        /// How many pictures are handed over for recognition; not compared when left out.
        let pictures: Int?

        var testDescription: String { name }
    }

    /// A text and where it stands; what is left out is not compared.
    struct Needle: Decodable, Sendable {
        let text: String
        let path: [String]?
        let part: String?
        let page: Int?
        let sheet: String?
        let cell: String?
        let line: Int?
        let name: String?
    }

    struct Label: Decodable, Hashable, Sendable {
        let id: String
        let site: String?
        let name: String?
    }

    let files: [File]
}

/// One file of the fixtures.
struct Fixture: Sendable, CustomTestStringConvertible {
    let folder: String
    let file: FixtureManifest.File

    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Fixtures").standardizedFileURL

    /// Every file of every folder that has a manifest.
    static let all: [Fixture] = {
        let folders = (try? FileManager.default.contentsOfDirectory(atPath: root.path())) ?? []
        return folders.sorted().flatMap { folder -> [Fixture] in
            guard let data = try? Data(contentsOf: root.appending(path: "\(folder)/manifest.json")) else { return [] }
            do {
                return try JSONDecoder().decode(FixtureManifest.self, from: data).files
                    .map { Fixture(folder: folder, file: $0) }
            } catch {
                fatalError("\(folder)/manifest.json: \(error)")
            }
        }
    }()

    var testDescription: String { "\(folder)/\(file.name)" }

    func bytes() throws -> [UInt8] {
        try [UInt8](Data(contentsOf: Self.root.appending(path: "\(folder)/\(file.name)")))
    }

    /// How the fixture is read: its name is known, as it is for a file.
    var options: ExtractionOptions {
        var options = ExtractionOptions()
        options.name = file.name
        options.declaredType = file.declared
        options.encodings = file.encodings ?? []
        return options
    }
}
