/// Finds what somebody may have meant.
package enum Suggestion {
    /// The candidate that is nearest to `word`, or `nil` when none is near enough to be worth a guess.
    package static func nearest<Candidates: Collection<String>>(to word: String, among candidates: Candidates)
        -> String?
    {
        // A long word is no typing error of a short one, and comparing it would cost its length.
        guard word.utf8.count <= 2 * CatalogLimits.nameLength else { return nil }
        let distances = candidates.map { (word: $0, distance: editDistance(word.lowercased(), $0.lowercased())) }
        guard let best = distances.min(by: { $0.distance < $1.distance }) else { return nil }
        return best.distance <= max(1, best.word.count / 3) ? best.word : nil
    }

    /// How many characters have to be inserted, removed, replaced or swapped with their neighbour to make one text of
    /// the other, no character twice (Damerau 1964, as "optimal string alignment").
    private static func editDistance(_ left: String, _ right: String) -> Int {
        let left = Array(left.unicodeScalars)
        let right = Array(right.unicodeScalars)
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for line in left.indices {
            var row = [line + 1]
            for column in right.indices {
                let isSame = left[line] == right[column]
                var distance = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, row[column] + 1)
                if line > 0, column > 0, left[line] == right[column - 1], left[line - 1] == right[column] {
                    distance = min(distance, beforeLast[column - 1] + 1)
                }
                row.append(distance)
            }
            (beforeLast, last) = (last, row)
        }
        return last[right.count]
    }
}
