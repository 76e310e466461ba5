internal import Vectorscan

/// The part of a running scan that looks at what stands around candidates.
struct ContextScan: ~Copyable {
    private let index: KeywordIndex
    private let judge: ContextJudge
    private var keywords: KeywordScan
    private var table: Table?

    /// A scan with the keywords of `index`.
    init(_ index: KeywordIndex, judge: ContextJudge) throws(VectorscanError) {
        self.index = index
        self.judge = judge
        keywords = try KeywordScan(index)
    }

    /// Prepares for a new text.
    mutating func restart() {
        keywords.restart()
        table = nil
    }

    /// Takes up a block; the first one says whether the text is a table.
    mutating func begin(_ block: Block, _ cursor: inout TextCursor) {
        keywords.forget(before: block.base)
        guard block.isFirst else { return }
        table = Table(block, index: index, keywords: &keywords)
        cursor.delimiter = table?.delimiter
    }

    /// The confidence of the match at `start..<end` of the text.
    ///
    /// Moves `cursor` to the match where its column in a table matters.
    mutating func judge(
        _ rule: Detector.Rule,
        start: Int,
        end: Int,
        cursor: inout TextCursor,
        in block: Block
    ) -> ContextJudge.Judgement {
        let position = start - block.base
        keywords.cover(position, end - block.base, in: block)
        var column: Table.Mention?
        var headerEnd = 0
        if let table, start > table.headerEnd {
            headerEnd = table.headerEnd
            cursor.advance(to: start, in: block)
            // In a table of one column the value has to be all there is on its line.
            if table.delimiter != nil || cursor.column <= 2 {
                column = table.mention(of: rule.entry, column: cursor.field)
            }
        }
        // The name of a field only matters when there is a keyword of the entry that could stand in it.
        let canBeNamed =
            column == nil
            && keywords.hasPlace(from: start - FieldName.reach, to: start, index: index, entry: rule.entry)
        let name = unsafe canBeNamed ? FieldName.place(of: position, in: block.text) : nil
        return judge.judge(
            ContextJudge.Place(
                entry: rule.entry,
                start: start,
                end: end,
                fieldName: name.map { ($0.lowerBound + block.base)..<($0.upperBound + block.base) },
                column: column,
                headerEnd: headerEnd
            ),
            rule.confidence,
            index: index,
            keywords: keywords
        )
    }
}
