internal import WeirDetection

/// Looks for the terms of any list in any text: a byte for the size of blocks and the letters' case, the terms, one a line,
/// an empty line, and the text.
///
/// Where all is ASCII, what is found is compared with what comparing the text with one term after the other finds.
enum WordListTarget {
    static func run(_ input: [UInt8]) -> String? {
        guard let first = input.first else { return nil }
        // The engine is given text that is UTF-8: what is none is repaired.
        let rest = Array(String(decoding: input.dropFirst(), as: UTF8.self).utf8)
        let end = rest.indices.dropLast().first { rest[$0] == 0x0A && rest[$0 + 1] == 0x0A } ?? rest.count
        let lines = Array(rest[..<end]) + [0x0A]
        let text = Array(rest.dropFirst(end + 2))
        let isCaseSensitive = first >= 0x80
        let list = WordList(lines: lines, isCaseSensitive: isCaseSensitive)
        guard let detector = try? Detector([DetectionEntry(words: list)]) else { return "a list compiles" }
        guard let whole = found(in: text, with: detector, blockSize: DetectionScan.standardBlockSize),
            let cut = found(in: text, with: detector, blockSize: Int(first & 0x7F) + 1)
        else { return "there is memory for a scan" }
        guard whole == cut else { return "where blocks fall changes nothing" }
        var previous = 0
        for match in whole {
            guard match.lowerBound >= previous, !match.isEmpty, match.upperBound <= text.count else {
                return "matches are in order and in the text"
            }
            previous = match.upperBound
        }
        guard rest.allSatisfy({ $0 < 0x80 }) else { return nil }
        let terms = lines.split(separator: 0x0A).filter { WordList.problem(with: $0) == nil }.map { units(Array($0)) }
        let expected = matches(terms.map(trimmed), in: units(text), isCaseSensitive)
        return whole == expected ? nil : "the list finds what one term after the other finds"
    }

    private static func found(in text: [UInt8], with detector: Detector, blockSize: Int) -> [Range<Int>]? {
        guard var scan = try? DetectionScan(detector, blockSize: blockSize) else { return nil }
        var found: [Range<Int>] = []
        var position = 0
        _ = unsafe scan.scan { room in
            let count = min(room.count, text.count - position)
            for index in 0..<count { unsafe room[index] = text[position + index] }
            position += count
            return count
        } onDetection: { detection, _, _ in
            found.append(detection.start..<detection.end)
        }
        return found
    }

    /// A word, a sign, or blanks.
    private struct Unit {
        let isBlank: Bool
        let bytes: [UInt8]
        let range: Range<Int>
    }

    private static func units(_ text: [UInt8]) -> [Unit] {
        var units: [Unit] = []
        var start = 0
        while start < text.count {
            let kind = kind(of: text[start])
            var end = start + 1
            while end < text.count, kind != .sign, Self.kind(of: text[end]) == kind { end += 1 }
            units.append(Unit(isBlank: kind == .blank, bytes: Array(text[start..<end]), range: start..<end))
            start = end
        }
        return units
    }

    private enum Kind { case word, sign, blank }

    private static func kind(of byte: UInt8) -> Kind {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .word
        case 0x09...0x0D, 0x20: .blank
        default: .sign
        }
    }

    private static func trimmed(_ term: [Unit]) -> ArraySlice<Unit> {
        var term = term[...]
        if term.first?.isBlank == true { term = term.dropFirst() }
        if term.last?.isBlank == true { term = term.dropLast() }
        return term
    }

    private static func matches(_ terms: [ArraySlice<Unit>], in text: [Unit], _ isCaseSensitive: Bool) -> [Range<Int>] {
        var matches: [Range<Int>] = []
        for start in text.indices where text[start].range.lowerBound >= matches.last?.upperBound ?? 0 {
            let ends = terms.compactMap { term -> Int? in
                let here = text[start...].prefix(term.count)
                guard !term.isEmpty, here.count == term.count else { return nil }
                let isEqual = zip(here, term).allSatisfy { Self.isSame($0, $1, isCaseSensitive) }
                return isEqual ? here.last?.range.upperBound : nil
            }
            let begin = text[start].range.lowerBound
            if let end = ends.filter({ $0 - begin <= WordList.longestTerm }).max() { matches.append(begin..<end) }
        }
        return matches
    }

    private static func isSame(_ here: Unit, _ term: Unit, _ isCaseSensitive: Bool) -> Bool {
        if here.isBlank || term.isBlank {
            return here.isBlank && term.isBlank && here.range.count <= WordList.longestBlank
        }
        if isCaseSensitive { return here.bytes == term.bytes }
        return here.bytes.map(lowercase) == term.bytes.map(lowercase)
    }

    private static func lowercase(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
