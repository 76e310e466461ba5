import Foundation

/// A file under construction: bytes go through a buffer, and what is planted is noted in the manifest.
final class CorpusFile {
    /// What the manifest calls the file.
    let name: String
    /// How many bytes it has so far.
    private(set) var count = 0
    /// Bytes of ASCII digits, and bytes above 0x7F: the character of a corpus.
    private(set) var digits = 0
    private(set) var nonASCII = 0

    private let file: FileHandle
    private let manifest: Manifest
    private var buffer: [UInt8] = []

    private static let bufferSize = 1 << 20

    init(_ name: String, in folder: URL, manifest: Manifest) throws {
        self.name = name
        self.manifest = manifest
        let url = folder.appending(path: name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        _ = FileManager.default.createFile(atPath: url.path, contents: nil)
        file = try FileHandle(forWritingTo: url)
        buffer.reserveCapacity(Self.bufferSize + 4096)
    }

    func write(_ bytes: [UInt8]) {
        buffer.append(contentsOf: bytes)
        count += bytes.count
        if buffer.count >= Self.bufferSize { flush() }
    }

    func write(_ text: String) {
        write(Array(text.utf8))
    }

    /// Writes a value and notes where it stands.
    func plant(_ value: SyntheticValue) {
        write(value.label)
        let start = count
        write(value.text)
        manifest.note(value, file: name, start: start, end: count)
    }

    /// Writes what is left and says what the file is like.
    func close() throws {
        flush()
        try file.close()
        let share = { (part: Int) in String(format: "%.1f %%", 100 * Double(part) / Double(max(self.count, 1))) }
        print("\(name): \(count) bytes, \(share(digits)) digits, \(share(nonASCII)) non-ASCII")
    }

    private func flush() {
        for byte in buffer {
            digits += byte &- 0x30 < 10 ? 1 : 0
            nonASCII += byte >> 7 == 1 ? 1 : 0
        }
        file.write(Data(buffer))
        buffer.removeAll(keepingCapacity: true)
    }
}
