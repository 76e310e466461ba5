import Testing
import WeirCatalog
import WeirTesting

@testable import WeirDetection

/// What is found by random lists in random texts, compared with a search that knows only pieces of text.
struct WordListReferenceTests {
    /// A piece of text, and what it is to terms.
    struct Piece: Hashable {
        enum Kind { case letter, single, sign, blank }
        let bytes: [UInt8]
        let kind: Kind
        let folded: String
        let plain: String

        init(_ text: String, _ kind: Kind, folded: String? = nil, plain: String? = nil) {
            bytes = Array(text.utf8)
            self.kind = kind
            self.folded = folded ?? text
            self.plain = plain ?? text
        }
    }

    static let pieces: [Piece] = [
        Piece("a", .letter), Piece("A", .letter, folded: "a"), Piece("ａ", .letter, folded: "a", plain: "a"),
        Piece("b", .letter), Piece("é", .letter), Piece("e\u{301}", .letter, folded: "é", plain: "é"),
        Piece("É", .letter, folded: "é"), Piece("1", .letter), Piece("١", .letter, folded: "1", plain: "1"),
        Piece("ß", .letter, folded: "ss"), Piece("s", .letter), Piece("机", .single), Piece("の", .single),
        Piece("+", .sign), Piece("＋", .sign, folded: "+", plain: "+"), Piece("-", .sign),
        Piece("–", .sign, folded: "-", plain: "-"), Piece("'", .sign), Piece("’", .sign, folded: "'", plain: "'"),
        Piece(" ", .blank), Piece("\n", .blank), Piece("\u{A0}", .blank), Piece("\u{3000}", .blank),
        Piece("  ", .blank),
    ]

    /// A word, a sign or blanks of a text.
    struct Unit: Equatable {
        var kind: Piece.Kind
        var folded: String
        var plain: String
        var range: Range<Int>
    }

    /// What a text consists of.
    static func units(_ text: [Piece]) -> [Unit] {
        var units: [Unit] = []
        var position = 0
        for piece in text {
            let range = position..<(position + piece.bytes.count)
            position = range.upperBound
            let joins = piece.kind == .letter || piece.kind == .blank
            if joins, let last = units.last, last.kind == piece.kind {
                units[units.count - 1].folded += piece.kind == .blank ? "" : piece.folded
                units[units.count - 1].plain += piece.kind == .blank ? "" : piece.plain
                units[units.count - 1].range = last.range.lowerBound..<range.upperBound
            } else {
                let isBlank = piece.kind == .blank
                units.append(
                    Unit(
                        kind: piece.kind,
                        folded: isBlank ? " " : piece.folded,
                        plain: isBlank ? " " : piece.plain,
                        range: range
                    )
                )
            }
        }
        return units
    }

    /// The leftmost and longest matches of the terms, none overlapping another.
    static func expected(_ terms: [[Unit]], isCaseSensitive: Bool, in text: [Unit]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for start in text.indices where text[start].range.lowerBound >= found.last?.upperBound ?? 0 {
            let ends = terms.compactMap { term -> Int? in
                guard start + term.count <= text.count else { return nil }
                let here = text[start..<(start + term.count)]
                let isEqual = zip(here, term).allSatisfy { here, there in
                    (here.kind == .blank) == (there.kind == .blank)
                        && (isCaseSensitive ? here.plain == there.plain : here.folded == there.folded)
                        && (here.kind != .blank || here.range.count <= WordList.longestBlank)
                }
                return isEqual ? here.last?.range.upperBound : nil
            }
            guard let end = ends.max() else { continue }
            found.append(text[start].range.lowerBound..<end)
        }
        return found
    }

    private static func text(_ generator: inout SeededGenerator, upTo length: Int, _ alphabet: [Piece]) -> [Piece] {
        let count = 1 + Int(generator.next() % UInt64(length))
        return (0..<count).map { _ in alphabet[Int(generator.next() % UInt64(alphabet.count))] }
    }

    @Test(arguments: 0..<40)
    func `a list finds what comparing piece by piece finds`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        // A few kinds of pieces at a time, so that terms meet texts.
        let alphabet = (0..<(3 + Int(generator.next() % 8))).map { _ in
            Self.pieces[Int(generator.next() % UInt64(Self.pieces.count))]
        }
        var lists: [(terms: [[Unit]], lines: [UInt8], isCaseSensitive: Bool)] = []
        for _ in 0..<3 {
            let texts = (0..<(1 + generator.next() % 40)).map { _ in Self.text(&generator, upTo: 5, alphabet) }
            let terms = texts.map { text in
                var units = Self.units(text)
                if units.first?.kind == .blank { units.removeFirst() }
                if units.last?.kind == .blank { units.removeLast() }
                return units
            }
            // A line end inside a term would make two of it.
            var lines: [UInt8] = []
            for text in texts {
                for piece in text { lines += piece.bytes == [0x0A] ? [0x20] : piece.bytes }
                lines.append(0x0A)
            }
            lists.append((terms.filter { !$0.isEmpty }, lines, generator.next() % 2 == 0))
        }
        let entries = lists.map { list in
            DetectionEntry(words: WordList(lines: list.lines, isCaseSensitive: list.isCaseSensitive))
        }
        let detector = try Detector(entries)
        for _ in 0..<8 {
            let pieces = Self.text(&generator, upTo: 400, alphabet)
            let bytes = pieces.flatMap(\.bytes)
            let units = Self.units(pieces)
            for blockSize in [1 + Int(generator.next() % 50), 1 << 18] {
                var scan = try DetectionScan(detector, blockSize: blockSize)
                let found = scan.detections(in: bytes)
                for (index, list) in lists.enumerated() {
                    let expected = Self.expected(list.terms, isCaseSensitive: list.isCaseSensitive, in: units)
                    let actual = found.filter { $0.entry == index }.map { $0.start..<$0.end }
                    // Only the first difference says something.
                    guard let first = zip(expected, actual).first(where: { $0 != $1 }) ?? Self.surplus(expected, actual)
                    else { continue }
                    let from = max(0, min(first.0.lowerBound, first.1.lowerBound) - 5)
                    let there = String(decoding: bytes[from..<min(bytes.count, from + 25)], as: UTF8.self)
                    Issue.record(
                        """
                        \(first.0) was expected and \(first.1) found by list \(index), whose case \
                        \(list.isCaseSensitive ? "counts" : "does not count"), in blocks of \(blockSize), near \
                        \(there.debugDescription), of \(String(decoding: list.lines, as: UTF8.self).debugDescription)
                        """
                    )
                    return
                }
            }
        }
    }

    /// What one of two sequences has more than the other, beside nothing.
    private static func surplus(_ left: [Range<Int>], _ right: [Range<Int>]) -> (Range<Int>, Range<Int>)? {
        guard left.count != right.count else { return nil }
        return left.count > right.count ? (left[right.count], 0..<0) : (0..<0, right[left.count])
    }
}
