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
    /// The words, a bit each.
    private var words: [UInt64]

    /// Nothing of a document.
    init(_ print: DocumentPrint) {
        words = Array(repeating: 0, count: (print.count + 63) / 64)
    }

    /// Where most of it was found.
    var place: Place { current.words > best.words ? current : best }

    /// Takes a stretch that begins at a word of the document, with what is alike around it.
    ///
    /// - Parameters:
    ///   - hit: The stretch.
    ///   - marks: The words of the text that its indexes count in.
    ///   - word: The word of the document, an index of its `marks`.
    ///   - print: The document.
    ///   - text: The number of the text.
    mutating func take(_ hit: PrintHits.Hit, _ marks: [UInt8], at word: Int, of print: DocumentPrint, in text: Int) {
        if current.text != text {
            best = place
            current = Place()
            current.text = text
            last = -1
        }
        let behind = word + Shingle.length
        let stretch = print.stretch(around: word)
        let near = max(stretch.lowerBound, word - 1)...min(stretch.upperBound - 1, behind)
        // What a stretch just before it has brought in needs no second look; one farther on may reach farther.
        let isKnown = last >= 0 && (last..<(last + Self.step)).contains(word)
        if isKnown, near.allSatisfy(has) { return current.goOn(hit) }
        last = word
        let before = count
        for index in word..<behind { add(index) }
        let (around, document) = (marks[hit.near], print.marks[stretch])
        PrintAlignment(text: around, document: document, step: 1).extend(hit.token + Shingle.length, behind) { add($0) }
        PrintAlignment(text: around, document: document, step: -1).extend(hit.token - 1, word - 1) { add($0) }
        guard count > before else { return current.goOn(hit) }
        current.start = min(current.start, hit.start)
        current.end = max(current.end, hit.end)
    }

    private func has(_ word: Int) -> Bool {
        let index = word - DocumentPrint.headLength
        return words[index >> 6] >> UInt64(index & 63) & 1 == 1
    }

    private mutating func add(_ word: Int) {
        guard !has(word) else { return }
        let index = word - DocumentPrint.headLength
        words[index >> 6] |= 1 << UInt64(index & 63)
        count += 1
        current.words += 1
    }
}
