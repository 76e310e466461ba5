internal import WeirDetection

/// Reads any text as an HTTP archive, whole and in pieces of the size that the first byte says.
enum HARTarget {
    static func run(_ input: [UInt8]) -> String? {
        guard let size = input.first else { return nil }
        let text = Array(input.dropFirst())
        let whole = finding(in: text, pieces: text.count + 1)
        guard whole == finding(in: text, pieces: Int(size) + 1) else { return "where pieces are cut changes nothing" }
        guard let range = whole?.range else { return nil }
        guard !range.isEmpty, range.count <= HARScan.longestMatch, range.upperBound < text.count else {
            return "a match is in the text and not too long"
        }
        let quote = UInt8(ascii: "\"")
        guard range.lowerBound > 0, text[range.lowerBound - 1] == quote else { return "a match begins behind a quote" }
        guard text[range.upperBound] == quote || range.count == HARScan.longestMatch else {
            return "a match ends before a quote"
        }
        return nil
    }

    private static func finding(in text: [UInt8], pieces size: Int) -> HARScan.Finding? {
        var scan = HARScan()
        var start = 0
        while start < text.count {
            let piece = Array(text[start..<min(text.count, start + size)])
            scan.read(piece.span)
            start += size
        }
        return scan.finding
    }
}
