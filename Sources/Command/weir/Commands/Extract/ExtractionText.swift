import WeirContent
import WeirJSON
import WeirScan

/// Renders what was read of a file for people: each segment under a line that says where it is.
enum ExtractionText {
    /// The text of a file, with a line that names it first.
    static func render(_ result: FileExtraction.Result) -> [UInt8] {
        var out: [UInt8] = []
        out.append("# ")
        out.append(display: [UInt8](result.path.utf8))
        out.append(" (")
        out.append(text: result.mime)
        out.append(")\n")
        for label in result.labels {
            out.append("# label ")
            out.append(display: [UInt8]([label.name, label.id].compactMap { $0 }.joined(separator: ", ").utf8))
            out.append("\n")
        }
        for segment in result.segments where !segment.isRepeat { append(segment, to: &out) }
        return out
    }

    /// Appends a segment; control characters would let a document write to the terminal as it likes.
    private static func append(_ segment: Segment, to out: inout [UInt8]) {
        let place = [segment.origin.member, segment.origin.location].compactMap { $0 }.joined(separator: ", ")
        if !place.isEmpty {
            out.append("## ")
            out.append(display: [UInt8](place.utf8))
            out.append("\n")
        }
        var start = 0
        for (index, byte) in segment.utf8.enumerated()
        where (byte < 0x20 && byte != 0x0A && byte != 0x09) || byte == 0x7F {
            out.append(contentsOf: segment.utf8[start..<index])
            start = index + 1
        }
        out.append(contentsOf: segment.utf8[start...])
        if out.last != 0x0A { out.append("\n") }
    }
}
