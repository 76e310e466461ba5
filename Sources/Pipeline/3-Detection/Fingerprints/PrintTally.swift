/// What was found of reference documents in one payload, text by text.
///
/// Not for several threads at once: those that search hand what they found to the one that has the tally, in the order
/// of the text.
package final class PrintTally {
    /// From so many places on a stretch is one that many documents share, and looked at a few times in a payload only.
    private static let common = 64
    /// How often such a stretch is looked at.
    private static let mostCommonLooks = 8

    private let stage: PrintStage
    private var found: [Int: FoundDocument] = [:]
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
                let (document, word) = stage.table.place(at: Int(places.first) + entry)
                let print = stage.table.prints[document]
                found[document, default: FoundDocument(print)].take(hit, hits.marks, at: word, of: print, in: text)
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
            guard let found = found[use.document] else { return nil }
            let similarity = Self.percent(found.count, of: stage.table.prints[use.document].count)
            guard similarity >= use.atLeast else { return nil }
            return DocumentDetection(
                entry: use.entry,
                similarity: similarity,
                text: found.place.text,
                start: found.place.start,
                end: found.place.end
            )
        }
    }

    /// A share in per cent: 100 is all, and nothing else.
    private static func percent(_ part: Int, of whole: Int) -> Int {
        part == whole ? 100 : min(99, (part * 100 + whole / 2) / whole)
    }
}
