@testable import WeirDetection

/// The same comparison as `PrintAlignment`, said as plainly as can be.
struct PlainAlignment {
    let text: ArraySlice<UInt8>
    let document: ArraySlice<UInt8>
    let step: Int

    /// The words of the document that are in the text, from a word of the text and one of the document on.
    func alike(_ place: Int, _ other: Int) -> [Int] {
        var (place, other) = (place, other)
        var alike: [Int] = []
        while document.indices.contains(other), text.indices.contains(place) {
            if text[place] == document[other] {
                alike.append(other)
                place += step
                other += step
                continue
            }
            guard let jump = jump(place, other) else { break }
            var next = 0
            for index in 0..<jump.document {
                let rest = next..<max(next, jump.text)
                guard let found = rest.first(where: { isAlike(place, other, $0, index) }) else { continue }
                alike.append(other + index * step)
                next = found + 1
            }
            place += jump.text * step
            other += jump.document * step
        }
        return alike
    }

    private func jump(_ place: Int, _ other: Int) -> (text: Int, document: Int)? {
        for distance in 1...PrintAlignment.mostChanged {
            if areMostlyAlike(place, other, distance) { return (distance, distance) }
            for less in stride(from: distance - 1, through: 0, by: -1) {
                if areAlike(place, other, distance, less) { return (distance, less) }
                if areAlike(place, other, less, distance) { return (less, distance) }
            }
        }
        return nil
    }

    private func areMostlyAlike(_ place: Int, _ other: Int, _ distance: Int) -> Bool {
        guard isAlike(place, other, distance, distance) else { return false }
        if areAlike(place, other, distance, distance) { return true }
        let left = (distance..<(distance + 6)).prefix { document.indices.contains(other + $0 * step) }
        return left.count { isAlike(place, other, $0, $0) } * 2 >= left.count
    }

    private func areAlike(_ place: Int, _ other: Int, _ inText: Int, _ inDocument: Int) -> Bool {
        for index in 0..<2 where !isAlike(place, other, inText + index, inDocument + index) {
            let isAtEnd = !document.indices.contains(other + (inDocument + index) * step)
            return isAtEnd && index > 0 && max(inText, inDocument) <= 2
        }
        return true
    }

    private func isAlike(_ place: Int, _ other: Int, _ inText: Int, _ inDocument: Int) -> Bool {
        let (place, other) = (place + inText * step, other + inDocument * step)
        return text.indices.contains(place) && document.indices.contains(other) && text[place] == document[other]
    }
}
