internal import WeirCatalog

/// Decides how sure a match is from what stands around it.
///
/// In this order: the name of its column, the name of its field, the nearest keyword. A name that is one of the
/// entry's keywords decides at once; a contrary one lowers the level by one, as does a contrary keyword that is nearer
/// than any that speaks for the entry.
struct ContextJudge: Sendable {
    /// For each entry how far around a match its keywords count, in bytes.
    let reach: [Int]

    /// What is around one match; all offsets count in the text.
    struct Place {
        /// The index of the entry.
        let entry: Int
        /// Where the match starts.
        let start: Int
        /// Where the match ends.
        let end: Int
        /// The name of its field.
        let fieldName: Range<Int>?
        /// What the name of its column says.
        let column: Table.Mention?
        /// Keywords before this are column names and count for their columns only.
        let headerEnd: Int
    }

    /// A level, and the keyword that led to it if one did.
    struct Judgement {
        /// `nil` when nothing speaks for the match and it does not count alone.
        var level: ConfidenceLevel?
        var kind: ConfidenceStep.Kind?
        var keyword = -1
        var distance = 0
    }

    /// The nearest keyword of one sense.
    private struct Nearest {
        var keyword = -1
        var distance = Int.max
        var signed = 0

        mutating func take(_ place: KeywordPlace, around match: Place) {
            let gap = place.end <= match.start ? match.start - place.end : place.start - match.end
            guard gap >= 0, gap < distance else { return }
            distance = gap
            keyword = place.keyword
            signed = place.end <= match.start ? -gap : gap
        }
    }

    /// The confidence of the match at `place`.
    func judge(
        _ place: Place,
        _ confidence: ConfidenceDefinition,
        index: KeywordIndex,
        keywords: borrowing KeywordScan
    ) -> Judgement {
        if let column = place.column {
            return named(column.keyword, raises: column.raises, distance: 0, confidence)
        }
        var speaksFor = Nearest()
        var speaksAgainst = Nearest()
        var nameFor = Nearest()
        var nameAgainst = Nearest()
        let reach = reach[place.entry]
        let lower = min(place.start - reach, place.fieldName?.lowerBound ?? place.start)
        keywords.forEachPlace(from: lower, to: place.end + reach) { found in
            guard let raises = sense(of: found.keyword, for: place.entry, index) else { return }
            if let name = place.fieldName, found.start < name.upperBound, found.end > name.lowerBound {
                if raises { nameFor.take(found, around: place) } else { nameAgainst.take(found, around: place) }
            }
            guard found.start >= place.headerEnd, found.end >= place.start - reach else { return }
            if raises { speaksFor.take(found, around: place) } else { speaksAgainst.take(found, around: place) }
        }
        if nameFor.keyword >= 0 {
            return named(nameFor.keyword, raises: true, distance: nameFor.signed, confidence)
        }
        if nameAgainst.keyword >= 0 {
            return named(nameAgainst.keyword, raises: false, distance: nameAgainst.signed, confidence)
        }
        if speaksFor.keyword >= 0, speaksFor.distance <= speaksAgainst.distance {
            return Judgement(
                level: confidence.keyword,
                kind: .keyword,
                keyword: speaksFor.keyword,
                distance: speaksFor.signed
            )
        }
        if speaksAgainst.keyword >= 0 {
            let level = speaksFor.keyword >= 0 ? confidence.keyword : confidence.alone
            return Judgement(
                level: level?.lowered,
                kind: .contrary,
                keyword: speaksAgainst.keyword,
                distance: speaksAgainst.signed
            )
        }
        return Judgement(level: confidence.alone)
    }

    private func named(
        _ keyword: Int,
        raises: Bool,
        distance: Int,
        _ confidence: ConfidenceDefinition
    ) -> Judgement {
        Judgement(
            level: raises ? confidence.field : confidence.alone?.lowered,
            kind: raises ? .field : .contrary,
            keyword: keyword,
            distance: distance
        )
    }

    /// Whether `keyword` speaks for `entry`; `nil` when the entry does not know it.
    private func sense(of keyword: Int, for entry: Int, _ index: KeywordIndex) -> Bool? {
        index.sense(of: keyword, for: entry)
    }
}
