import Foundation

/// Writes the corpora: `bench-corpus FOLDER MIB LARGE_MIB SEED`.
///
/// The same arguments give the same bytes.
@main
struct BenchCorpus {
    /// A value in this many bytes: rare, as in life, and still hundreds in a small corpus.
    private static let plantEvery = 20_000

    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let numbers = arguments.dropFirst().compactMap { UInt64($0) }
        guard let folder = arguments.first, numbers.count == 3 else {
            print("usage: bench-corpus FOLDER MIB LARGE_MIB SEED")
            exit(2)
        }
        try write(
            to: URL(filePath: folder, directoryHint: .isDirectory),
            size: Int(clamping: numbers[0]) << 20,
            largeSize: Int(clamping: numbers[1]) << 20,
            random: Random(seed: numbers[2])
        )
    }

    private static func write(to folder: URL, size: Int, largeSize: Int, random seeded: Random) throws {
        var random = seeded
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let manifest = try Manifest(folder.appending(path: "manifest.jsonl"))
        func file(_ name: String, _ fill: (CorpusFile, inout Random) -> Void) throws {
            let file = try CorpusFile(name, in: folder, manifest: manifest)
            fill(file, &random)
            try file.close()
        }
        try file("prose.txt") { Prose.write(size, to: $0, random: &$1, plantEvery: plantEvery) }
        try file("code.swift") { Code.write(size, to: $0, random: &$1, plantEvery: plantEvery) }
        try file("logs.log") { Logs.write(size, to: $0, random: &$1, plantEvery: plantEvery) }
        try file("dense.csv") { Exports.writeDense(size, to: $0, random: &$1, plantEvery: plantEvery) }
        try file("dense.jsonl") { Exports.writeDenseJSON(size, to: $0, random: &$1) }
        try file("export.csv") { Exports.writeCustomers(size / 4, to: $0, random: &$1) }
        for index in 0..<max(size >> 16, 1) {
            let length = random.within(8 << 10...120 << 10)
            let fill = random.pick([Prose.write, Code.write, Logs.write])
            try file("mixed/\(index % 32)/\(index).txt") { fill(length, $0, &$1, plantEvery) }
        }
        try file("small.txt") { Prose.write(2048, to: $0, random: &$1, plantEvery: 1000) }
        try file("cards.txt") { Exports.writeCards(largeSize / 8, to: $0, random: &$1) }
        try file("large.log") { Logs.write(largeSize, to: $0, random: &$1, plantEvery: plantEvery) }
        try manifest.close()
    }
}
