/// Where a part of a text has stretches of reference documents, with the words around them.
struct PrintHits {
    /// A stretch.
    struct Hit {
        /// The index of its first word.
        let token: Int
        /// The indexes of the words near enough to be compared with what stands around the stretch in a document.
        var near: Range<Int>
        /// Where its first byte is in the text.
        let start: Int
        /// Where its last byte ends.
        let end: Int
        /// Where it stands in documents.
        let places: PrintTable.Places
    }

    /// The stretches, in the order of the text.
    var hits: [Hit] = []
    /// What is remembered of the words near them.
    var marks: [UInt8] = []

    /// Forgets everything.
    mutating func removeAll() {
        hits.removeAll(keepingCapacity: true)
        marks.removeAll(keepingCapacity: true)
    }
}
