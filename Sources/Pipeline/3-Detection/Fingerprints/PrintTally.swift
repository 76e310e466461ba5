/// What was found of reference documents in one payload, text by text.
///
/// Not for several threads at once: those that search hand what they found to the one that has the tally, in the order
/// of the text.
package final class PrintTally {
    /// From so many places on a stretch is one that many documents share, and looked at a few times in a payload only.
    private static let common = 64
    /// How often such a stretch is looked at.
    private static let mostCommonLooks = 8

    /// What was found of one document.
    private struct Found {
        /// A part of a text.
        struct Place {
            var text = 0
            var words = 0
            var start = Int.max
            var end = 0

            /// Takes in a stretch that brings no more words, where it belongs to what was found before it.
            mutating func goOn(_ hit: PrintHits.Hit) {
                if words > 0, hit.start <= end + 2 * PrintSearch.nearness { end = max(end, hit.end) }
            }
        }

        /// The words, a bit each.
        var words: [UInt64]
        /// How many there are.
        var count = 0
        /// Where most of it was found up to now.
        var best = Place()
        /// What was found in the text that is read now.
        var current = Place()

        /// Begins a text unless it has begun.
        mutating func begin(_ text: Int) {
            guard current.text != text else { return }
            settle()
            current = Place()
            current.text = text
        }

        /// Remembers the better of both places.
        mutating func settle() {
            if current.words > best.words { best = current }
        }

        /// Whether a word was found.
        func has(_ word: Int) -> Bool { words[word >> 6] >> UInt64(word & 63) & 1 == 1 }

        /// Notes a word.
        mutating func add(_ word: Int) {
            guard !has(word) else { return }
            words[word >> 6] |= 1 << UInt64(word & 63)
            count += 1
            current.words += 1
        }
    }

    private let stage: PrintStage
    private var found: [Int: Found] = [:]
    private var looks: [PrintTable.Places: Int] = [:]
    private var text = -1

    /// A tally of what a stage finds.
    init(_ stage: PrintStage) {
        self.stage = stage
    }

    /// Begins the next text of the payload.
    func begin() {
        text += 1
    }

    /// Takes what was found in the next part of the text.
    func take(_ hits: borrowing PrintHits) {
        for hit in hits.hits {
            let places = hit.places
            if places.count >= UInt32(Self.common) {
                let seen = looks[places, default: 0]
                guard seen < Self.mostCommonLooks else { continue }
                looks[places] = seen + 1
            }
            for entry in 0..<Int(places.count) {
                take(hit, hits.marks, word: stage.table.word(at: Int(places.first) + entry))
            }
        }
    }

    /// What was found of each document, in the order of entries, and the end of the payload.
    package func finish() -> [DocumentDetection] {
        defer {
            found.removeAll()
            looks.removeAll()
            text = -1
        }
        return stage.uses.compactMap { use in
            guard var found = found[use.document] else { return nil }
            found.settle()
            let similarity = Self.percent(found.count, of: stage.table.prints[use.document].count)
            guard similarity >= use.atLeast else { return nil }
            return DocumentDetection(
                entry: use.entry,
                similarity: similarity,
                text: found.best.text,
                start: found.best.start,
                end: found.best.end
            )
        }
    }

    /// A share in per cent: 100 is all, and nothing else.
    private static func percent(_ part: Int, of whole: Int) -> Int {
        part == whole ? 100 : min(99, (part * 100 + whole / 2) / whole)
    }

    /// Takes a stretch that begins at a word of a document, with what is alike around it.
    private func take(_ hit: PrintHits.Hit, _ marks: [UInt8], word: Int) {
        let table = stage.table
        let document = table.document(ofWord: word)
        let first = table.starts[document]
        let words = (table.starts[document + 1] - first + 63) / 64
        Self.note(
            hit,
            marks,
            in: &found[document, default: Found(words: Array(repeating: 0, count: words))],
            text: text,
            at: word,
            stretch: table.stretch(of: word, in: document),
            first: first,
            table: table
        )
    }

    private static func note(
        _ hit: PrintHits.Hit,
        _ marks: [UInt8],
        in found: inout Found,
        text: Int,
        at word: Int,
        stretch: Range<Int>,
        first: Int,
        table: PrintTable
    ) {
        found.begin(text)
        let behind = word + Shingle.length
        let near = max(stretch.lowerBound, word - 1)...min(stretch.upperBound - 1, behind)
        // What an earlier stretch of the text has brought in already needs no second look.
        guard near.contains(where: { !found.has($0 - first) }) else { return found.current.goOn(hit) }
        let before = found.count
        for index in word..<behind { found.add(index - first) }
        for step in [1, -1] {
            PrintAlignment(text: marks[hit.near], document: table.marks[stretch], step: step).extend(
                step > 0 ? hit.token + Shingle.length : hit.token - 1,
                step > 0 ? behind : word - 1
            ) { found.add($0 - first) }
        }
        guard found.count > before else { return found.current.goOn(hit) }
        found.current.start = min(found.current.start, hit.start)
        found.current.end = max(found.current.end, hit.end)
    }
}
