internal import WeirCatalog

/// A column of a dataset, as an entry.
struct ExactColumn: Sendable {
    /// The dataset.
    let data: ExactData
    /// The column, an index of the dataset's.
    let column: Int

    /// How sure a value is, before what stands near it counts: one column may hold what others know as well, and where
    /// there is only one, whoever uploaded it says what it means.
    var alone: ConfidenceLevel { Self.confidence(met: 1, of: data.columnNames.count) }

    /// How sure a value is that stands near values of its row.
    ///
    /// - Parameters:
    ///   - met: Of how many columns there are values, its own among them.
    ///   - columns: How many columns the dataset has.
    /// - Returns: The confidence.
    static func confidence(met: Int, of columns: Int) -> ConfidenceLevel {
        if columns == 1 || met > 2 { return .veryHigh }
        return met == 2 ? .high : .medium
    }

    /// The names of columns, given a bit for each: the column's own first.
    func names(_ met: UInt32) -> [String] {
        let others = data.columnNames.indices.filter { $0 != column && met >> UInt32($0) & 1 == 1 }
        return ([column] + others).map { data.columnNames[$0] }
    }

    /// The slot of the entry with this index.
    func slot(entry: Int) -> Slot {
        Slot(
            entry: entry,
            pattern: nil,
            basis: "value of a dataset",
            maximumBytes: ExactStage.lookAhead,
            validator: nil,
            boundary: .none,
            confidence: ConfidenceDefinition(alone: alone, keyword: alone, field: alone),
            need: .nothing
        )
    }
}

extension DetectionEntry {
    /// The values of a column of a dataset; an index of its columns.
    package init(column: Int, of data: ExactData) {
        self.init(exact: data.columnNames.indices.contains(column) ? ExactColumn(data: data, column: column) : nil)
    }

    private init(exact: ExactColumn?) {
        patterns = []
        words = []
        document = nil
        keywords = KeywordDefinition()
        isCustom = true
        self.exact = exact
    }
}
