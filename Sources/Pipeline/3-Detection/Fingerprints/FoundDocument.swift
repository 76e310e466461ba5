/// What was found of one reference document in a payload.
struct FoundDocument {
    /// A part of a text.
    struct Place {
        /// The number of the text.
        var text = 0
        /// How many words were found there first.
        var words = 0
        /// Where the first stretch starts.
        var start = Int.max
        /// Where the last one ends.
        var end = 0

        /// Takes in a stretch that brings no more words, where it belongs to what was found before it.
        fileprivate mutating func goOn(_ hit: PrintHits.Hit) {
            if words > 0, hit.start <= end + PrintSearch.nearness { end = max(end, hit.end) }
        }
    }

    /// Within so many words behind a stretch the next one is not compared if it brings nothing.
    private static let step = 12

    /// How many words were found.
    private(set) var count = 0
    /// Where most of them were found, in the texts before this one.
    private var best = Place()
    /// What was found in the text that is read now.
    private var current = Place()
    /// The word from which the words around were compared last; none in this text while it is negative.
    private var last = -1
    /// The words that were found.
    private let words: FoundWords

    /// Nothing of a document that has so many words.
    init(count: Int) {
        words = FoundWords(count: count)
    }

    /// Gives the memory back that it takes.
    func deallocate() {
        words.deallocate()
    }

    /// Where most of it was found.
    var place: Place { current.words > best.words ? current : best }

    /// Takes a stretch that begins at a word of the document, with what is alike around it.
    ///
    /// - Parameters:
    ///   - hit: The stretch.
    ///   - marks: The words of the text that its indexes count in.
    ///   - word: The word of the document, an index of its `marks`.
    ///   - document: The document.
    ///   - text: The number of the text.
    mutating func take(
        _ hit: PrintHits.Hit,
        _ marks: UnsafeBufferPointer<UInt8>,
        at word: Int,
        of document: PrintTable.Document,
        in text: Int
    ) {
        if current.text != text {
            best = place
            current = Place()
            current.text = text
            last = -1
        }
        let behind = word + Shingle.length
        let stretch = document.stretch(around: word)
        // What a stretch just before it has brought in needs no second look; one farther on may reach farther.
        let isKnown = last >= 0 && (last..<(last + Self.step)).contains(word)
        let near = max(stretch.lowerBound, word - 1)..<min(stretch.upperBound, behind + 1)
        if isKnown, words.missing(in: near) == nil { return current.goOn(hit) }
        last = word
        var added = (word..<behind).reduce(0) { $0 + words.add($1) }
        let (before, after) = (stretch.lowerBound..<word, behind..<stretch.upperBound)
        if let missing = words.missing(in: after) {
            let alignment = unsafe PrintAlignment(hit.near, of: marks, with: stretch, of: document.marks, step: 1)
            added += bring(missing, alignment, hit.token + Shingle.length, behind, until: missing.upperBound)
        }
        if let missing = words.missing(in: before) {
            let alignment = unsafe PrintAlignment(hit.near, of: marks, with: stretch, of: document.marks, step: -1)
            added += bring(missing, alignment, hit.token - 1, word - 1, until: missing.lowerBound)
        }
        guard added > 0 else { return current.goOn(hit) }
        count += added
        current.words += added
        current.start = min(current.start, hit.start)
        current.end = max(current.end, hit.end)
    }

    /// Adds what an alignment finds, and returns how many words are new: only what is missing has to be asked for, and
    /// a single word that is nowhere near not even that.
    @inline(__always)
    private func bring(
        _ missing: ClosedRange<Int>,
        _ alignment: PrintAlignment,
        _ place: Int,
        _ word: Int,
        until last: Int
    ) -> Int {
        if missing.count == 1, !alignment.mayBring(last, from: place) { return 0 }
        var added = 0
        alignment.extend(place, word, until: last) { added += words.add($0) }
        return added
    }
}
