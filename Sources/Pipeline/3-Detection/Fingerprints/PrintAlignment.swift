/// Compares the words around a stretch of a text with those around it in a document.
///
/// From the stretch on it goes word by word in one direction, over words that were changed, put in or left out, as long
/// as what follows is alike:
///
///     document   the goods are delivered in Esterwold on the first day
///     text       the goods are sent     to Esterwold on the same day
///                └─────┬──────┘            └────┬─────┘      └┬┘
///                the stretch         alike after two     one word after one
struct PrintAlignment {
    /// The most words that are left out, put in or changed one after another.
    static let mostChanged = 8
    /// How many words have to be alike behind them.
    private static let alikeBehind = 2
    /// How many words are looked at where one is changed after another.
    private static let mostLookedAt = 6
    /// How many words may be changed before the last one of a document.
    private static let mostBeforeEnd = 2

    /// The words of the text that are near.
    let text: ArraySlice<UInt8>
    /// The words of the document that follow each other.
    let document: ArraySlice<UInt8>
    /// 1 towards the end, -1 towards the beginning.
    let step: Int

    /// Goes on from a word of the text and one of the document, both the next after what is known to be alike.
    ///
    /// - Parameters:
    ///   - place: The word of the text.
    ///   - other: The word of the document.
    ///   - onAlike: Called with the index of each word of the document that is in the text.
    func extend(_ place: Int, _ other: Int, _ onAlike: (Int) -> Void) {
        var (place, other) = (place, other)
        while document.indices.contains(other), text.indices.contains(place) {
            if text[place] == document[other] {
                onAlike(other)
                place += step
                other += step
                continue
            }
            guard let jump = jump(place, other) else { return }
            pass(place, other, jump, onAlike)
            place += jump.text * step
            other += jump.document * step
        }
    }

    /// How many words to pass over in each until both are alike again.
    private func jump(_ place: Int, _ other: Int) -> (text: Int, document: Int)? {
        for distance in 1...Self.mostChanged {
            if areMostlyAlike(place, other, distance) { return (distance, distance) }
            for less in stride(from: distance - 1, through: 0, by: -1) {
                if areAlike(place, other, distance, less) { return (distance, less) }
                if areAlike(place, other, less, distance) { return (less, distance) }
            }
        }
        return nil
    }

    /// Notes the words that are passed over and alike, in their order.
    private func pass(_ place: Int, _ other: Int, _ jump: (text: Int, document: Int), _ onAlike: (Int) -> Void) {
        var next = 0
        for index in 0..<jump.document {
            guard let found = (next..<max(next, jump.text)).first(where: { isAlike(place, other, $0, index) }) else {
                continue
            }
            onAlike(other + index * step)
            next = found + 1
        }
    }

    /// Whether after so many changed words the next is alike, and half of those after it.
    private func areMostlyAlike(_ place: Int, _ other: Int, _ distance: Int) -> Bool {
        guard isAlike(place, other, distance, distance) else { return false }
        if areAlike(place, other, distance, distance) { return true }
        let left = (distance..<(distance + Self.mostLookedAt)).prefix { document.indices.contains(other + $0 * step) }
        return left.count { isAlike(place, other, $0, $0) } * 2 >= left.count
    }

    private func areAlike(_ place: Int, _ other: Int, _ inText: Int, _ inDocument: Int) -> Bool {
        for index in 0..<Self.alikeBehind where !isAlike(place, other, inText + index, inDocument + index) {
            // Where the document ends, right behind what was changed, one word has to do.
            let isAtEnd = !document.indices.contains(other + (inDocument + index) * step)
            return isAtEnd && index > 0 && max(inText, inDocument) <= Self.mostBeforeEnd
        }
        return true
    }

    private func isAlike(_ place: Int, _ other: Int, _ inText: Int, _ inDocument: Int) -> Bool {
        let (place, other) = (place + inText * step, other + inDocument * step)
        return text.indices.contains(place) && document.indices.contains(other) && text[place] == document[other]
    }
}
