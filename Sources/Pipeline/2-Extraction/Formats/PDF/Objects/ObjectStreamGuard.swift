internal import WeirContent

/// Looks at the streams that libqpdf has to decompress itself, of objects and of cross-references, before it does: it
/// knows no limit.
///
/// What slips through by writing the names of these types in another way meets the memory limit of the process.
enum ObjectStreamGuard {
    /// Deflate makes data at most this many times as large.
    private static let mostRatio = 1032
    /// Streams that cannot become larger than this are left alone.
    private static let harmless = 16 << 20
    /// How far in front of its data the dictionary of a stream begins.
    private static let dictionarySize = 1 << 10

    /// Whether libqpdf may open a file.
    ///
    /// - Returns: `false` when a stream is packed in a way that no writer uses, whose size cannot be told beforehand.
    /// - Throws: The limit that was reached.
    static func isHarmless(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) -> Bool {
        for type in ["ObjStm", "XRef"] {
            var from = 0
            while let place = content.first(Array(type.utf8), from: from) {
                from = place + type.utf8.count
                guard try isHarmless(content, around: place, reading) else { return false }
            }
        }
        return true
    }

    private static func isHarmless(
        _ content: ByteSlice,
        around place: Int,
        _ reading: Reading
    ) throws(ReadingFault) -> Bool {
        let window = content.clamped(from: place, count: dictionarySize)
        guard let word = window.first(Array("stream".utf8)) else { return true }
        let head = max(0, place - dictionarySize)
        let before = content.clamped(from: head, count: place - head)
        let start = before.last(Array(" obj".utf8)).map { head + $0 } ?? head
        let dictionary = content.clamped(from: start, count: place + word - start)
        if dictionary.first(Array("LZW".utf8)) != nil || dictionary.first(Array("RunLength".utf8)) != nil {
            return false
        }
        guard let first = dictionary.first(Array("/Fl".utf8)) else { return true }
        if dictionary.first(Array("/Fl".utf8), from: first + 3) != nil { return false }
        var data = place + word + 6
        if content.has([0x0D], at: data) { data += 1 }
        if content.has([0x0A], at: data) { data += 1 }
        let end = content.first(Array("endstream".utf8), from: data) ?? content.count
        guard (end - data) * mostRatio > harmless else { return true }
        do {
            try unsafe Inflater.inflate(content.clamped(from: data, count: end - data), .zlib, reading) { _ in }
        } catch {
            guard error == .truncated || error == .compression else { throw error }
        }
        return true
    }
}
