/// What the columns of a table say about the values under them.
struct Table: Sendable {
    /// A keyword in the name of a column, for one entry.
    struct Mention: Sendable {
        /// The index of the entry.
        let entry: Int
        /// The index of the keyword.
        let keyword: Int
        /// Whether it speaks for the entry.
        let raises: Bool
    }

    /// What separates fields; `nil` for a table of one column.
    let delimiter: UInt8?
    /// Where the header line ends, as an offset in the text.
    let headerEnd: Int
    /// For each column the keywords in its name.
    let mentions: [[Mention]]

    /// The table that begins the text, or `nil` when it begins with something else.
    init?(_ block: Block, index: KeywordIndex, keywords: inout KeywordScan) {
        guard block.isFirst, let header = unsafe TableHeader(block.text, count: block.count) else { return nil }
        keywords.cover(0, header.end, in: block)
        var mentions = [[Mention]](repeating: [], count: header.columns.count)
        keywords.forEachPlace(from: 0, to: header.end) { place in
            guard
                let column = header.columns.firstIndex(where: {
                    $0.lowerBound <= place.start && place.end <= $0.upperBound
                })
            else { return }
            index.forEachUse(of: place.keyword) { use in
                mentions[column].append(Mention(entry: use.entry, keyword: place.keyword, raises: use.raises))
            }
        }
        delimiter = header.delimiter
        headerEnd = header.end
        self.mentions = mentions
    }

    /// What the name of the column says about `entry`: the keyword and whether it speaks for it.
    func mention(of entry: Int, column: Int) -> Mention? {
        guard mentions.indices.contains(column) else { return nil }
        var against: Mention?
        for mention in mentions[column] where mention.entry == entry {
            if mention.raises { return mention }
            against = mention
        }
        return against
    }
}
