internal import Foundation

/// A text to scan.
enum Corpus {
    /// The beginning of a file.
    static func read(_ path: String, atMost size: Int) -> [UInt8] {
        guard let file = FileHandle(forReadingAtPath: path), let data = try? file.read(upToCount: size) else {
            return []
        }
        return Array(data)
    }
}
