/// What was found of reference documents in one payload, text by text.
///
/// Not for several threads at once: those that search hand what they found to the one that has the tally, in the order
/// of the text.
package final class PrintTally {
    /// From so many places on a stretch is one that many documents share, and looked at a few times in a payload only.
    private static let common = 64
    /// How often such a stretch is looked at.
    private static let mostCommonLooks: UInt8 = 8

    private let stage: PrintStage
    private var found: [FoundDocument] = []
    /// For each document its place in `found`, from 1 on, or 0; empty while nothing was found.
    private var slots: [UInt32] = []
    /// How often stretches that many documents share were looked at; empty while none was found.
    ///
    /// Each has `common` entries of the table or more, so that the index of its first one, divided by that, is its own.
    private var looks: [UInt8] = []
    private var text = -1

    /// A tally of what a stage finds.
    init(_ stage: PrintStage) {
        self.stage = stage
    }

    deinit {
        for document in found { document.deallocate() }
    }

    /// Begins the next text of the payload.
    func begin() {
        text += 1
    }

    /// Takes what was found in the next part of the text.
    func take(_ hits: borrowing PrintHits) {
        guard !hits.hits.isEmpty else { return }
        let table = stage.table
        if slots.isEmpty { slots = Array(repeating: 0, count: table.documentCount) }
        unsafe hits.marks.withUnsafeBufferPointer { marks in
            for hit in hits.hits where isWorthALook(hit.places) {
                for entry in 0..<Int(hit.places.count) {
                    let (document, word) = table.place(at: Int(hit.places.first) + entry)
                    let slot = slot(document)
                    unsafe found[slot].take(hit, marks, at: word, of: table.document(at: document), in: text)
                }
            }
        }
    }

    private func isWorthALook(_ places: PrintTable.Places) -> Bool {
        guard places.count >= UInt32(Self.common) else { return true }
        if looks.isEmpty { looks = Array(repeating: 0, count: stage.table.entryCount / Self.common + 1) }
        let index = Int(places.first) / Self.common
        guard looks[index] < Self.mostCommonLooks else { return false }
        looks[index] += 1
        return true
    }

    private func slot(_ document: Int) -> Int {
        if slots[document] == 0 {
            found.append(FoundDocument(count: unsafe stage.table.document(at: document).marks.count))
            slots[document] = UInt32(found.count)
        }
        return Int(slots[document]) - 1
    }

    /// What was found of each document, in the order of entries, and the end of the payload.
    package func finish() -> [DocumentDetection] {
        defer {
            for document in found { document.deallocate() }
            found.removeAll()
            slots.removeAll()
            looks.removeAll()
            text = -1
        }
        guard !found.isEmpty else { return [] }
        return stage.uses.compactMap { use in
            guard slots[use.document] > 0 else { return nil }
            let found = found[Int(slots[use.document]) - 1]
            let whole = unsafe stage.table.document(at: use.document).marks.count
            let similarity = Self.percent(found.count, of: whole)
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
