import Foundation

/// What the crate says of patterns: the file that `Scripts/differential` has made.
struct DifferentialCases {
    /// A pattern, whether it is valid, and its matches in the texts.
    struct PatternCase: Decodable {
        let pattern: String
        let origin: String
        let valid: Bool
        let message: String?
        /// Byte offsets by the number of the text; a text without a match is not there.
        let spans: [String: [[Int]]]
    }

    /// A class and its members.
    struct ClassCase: Decodable {
        let `class`: String
        let ranges: [[UInt32]]
    }

    /// The file, if there is one.
    static let path = ProcessInfo.processInfo.environment["WEIR_DIFFERENTIAL_CASES"]

    private struct Texts: Decodable {
        let texts: [String]
    }

    private(set) var texts: [String] = []
    private(set) var patterns: [PatternCase] = []
    private(set) var classes: [ClassCase] = []

    /// Reads the file at `path`.
    init(path: String) throws {
        let decoder = JSONDecoder()
        for line in try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: UInt8(ascii: "\n")) {
            if line.starts(with: "{\"pattern\"".utf8) {
                patterns.append(try decoder.decode(PatternCase.self, from: line))
            } else if line.starts(with: "{\"class\"".utf8) {
                classes.append(try decoder.decode(ClassCase.self, from: line))
            } else {
                texts = try decoder.decode(Texts.self, from: line).texts
            }
        }
    }
}
