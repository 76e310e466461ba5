internal import Glibc

/// Compares the words around a stretch of a text with those around it in a document.
///
/// From the stretch on it goes word by word in one direction, over words that were changed, put in or left out, as long
/// as what follows is alike:
///
///     document   the goods are delivered in Esterwold on the first day
///     text       the goods are sent     to Esterwold on the same day
///                └─────┬──────┘            └────┬─────┘      └┬┘
///                the stretch         alike after two     one word after one
///
/// Two words have to be alike behind what was changed.
@safe struct PrintAlignment {
    /// The most words that are left out, put in or changed one after another.
    static let mostChanged = 8
    /// How many words are looked at where one is changed after another.
    private static let mostLookedAt = 6
    /// How many words may be changed before the last one of a document.
    private static let mostBeforeEnd = 2

    /// The words of the text, of which those at `near` are compared.
    private let text: UnsafeBufferPointer<UInt8>
    private let near: Range<Int>
    /// The words of the document, of which those at `stretch` follow each other.
    private let document: UnsafeBufferPointer<UInt8>
    private let stretch: Range<Int>
    /// 1 towards the end, -1 towards the beginning.
    private let step: Int

    /// A comparison of what surrounds a stretch in the text with a stretch of a document, in one direction.
    ///
    /// - Parameters:
    ///   - near: The words of the text.
    ///   - text: All words of the text.
    ///   - stretch: The words of the document.
    ///   - document: All words of the document.
    ///   - step: 1 towards the end, -1 towards the beginning.
    init(
        _ near: Range<Int>,
        of text: UnsafeBufferPointer<UInt8>,
        with stretch: Range<Int>,
        of document: UnsafeBufferPointer<UInt8>,
        step: Int
    ) {
        self.near = near.clamped(to: text.indices)
        self.stretch = stretch.clamped(to: document.indices)
        unsafe self.text = text
        unsafe self.document = document
        self.step = step
    }

    /// Goes on from a word of the text and one of the document, both the next after what is known to be alike.
    ///
    /// - Parameters:
    ///   - place: The word of the text.
    ///   - other: The word of the document.
    ///   - last: The last word of the document that is asked for: behind it nothing is compared.
    ///   - onAlike: Called with the index of each word of the document that is in the text.
    @inline(__always)
    func extend(_ place: Int, _ other: Int, until last: Int, _ onAlike: (Int) -> Void) {
        var (place, other) = (place, other)
        while stretch.contains(other), near.contains(place), (last &- other) &* step >= 0 {
            if unsafe text[place] == document[other] {
                onAlike(other)
                place &+= step
                other &+= step
                continue
            }
            guard let jump = jump(place, other) else { return }
            pass(place, other, jump, onAlike)
            place &+= jump.text &* step
            other &+= jump.document &* step
        }
    }

    /// Whether a word of the document is anywhere in the text from a word of it on: without it nothing can bring it.
    func mayBring(_ other: Int, from place: Int) -> Bool {
        guard let text = unsafe text.baseAddress, stretch.contains(other) else { return false }
        let range = (step > 0 ? place..<max(place, near.upperBound) : near.lowerBound..<max(near.lowerBound, place + 1))
            .clamped(to: near)
        return unsafe memchr(text + range.lowerBound, Int32(document[other]), range.count) != nil
    }

    /// How many words to pass over in each until both are alike again.
    private func jump(_ place: Int, _ other: Int) -> (text: Int, document: Int)? {
        var distance = 1
        while distance <= Self.mostChanged {
            if areMostlyAlike(place, other, distance) { return (distance, distance) }
            var less = distance &- 1
            while less >= 0 {
                if areAlike(place, other, distance, less) { return (distance, less) }
                if areAlike(place, other, less, distance) { return (less, distance) }
                less &-= 1
            }
            distance &+= 1
        }
        return nil
    }

    /// Notes the words that are passed over and alike, in their order.
    @inline(__always)
    private func pass(_ place: Int, _ other: Int, _ jump: (text: Int, document: Int), _ onAlike: (Int) -> Void) {
        var next = 0
        for index in 0..<jump.document {
            var found = next
            while found < jump.text, !isAlike(place, other, found, index) { found &+= 1 }
            guard found < jump.text else { continue }
            onAlike(other &+ index &* step)
            next = found &+ 1
        }
    }

    /// Whether after so many changed words the next is alike, and half of those after it.
    @inline(__always)
    private func areMostlyAlike(_ place: Int, _ other: Int, _ distance: Int) -> Bool {
        guard isAlike(place, other, distance, distance) else { return false }
        if areAlike(place, other, distance, distance) { return true }
        var (left, alike) = (0, 0)
        while left < Self.mostLookedAt, stretch.contains(other &+ (distance &+ left) &* step) {
            alike &+= isAlike(place, other, distance &+ left, distance &+ left) ? 1 : 0
            left &+= 1
        }
        return alike &* 2 >= left
    }

    @inline(__always)
    private func areAlike(_ place: Int, _ other: Int, _ inText: Int, _ inDocument: Int) -> Bool {
        guard isAlike(place, other, inText, inDocument) else { return false }
        if isAlike(place, other, inText &+ 1, inDocument &+ 1) { return true }
        // Where the document ends, right behind what was changed, one word has to do.
        let isAtEnd = !stretch.contains(other &+ (inDocument &+ 1) &* step)
        return isAtEnd && max(inText, inDocument) <= Self.mostBeforeEnd
    }

    @inline(__always)
    private func isAlike(_ place: Int, _ other: Int, _ inText: Int, _ inDocument: Int) -> Bool {
        let (place, other) = (place &+ inText &* step, other &+ inDocument &* step)
        guard near.contains(place), stretch.contains(other) else { return false }
        return unsafe text[place] == document[other]
    }
}
