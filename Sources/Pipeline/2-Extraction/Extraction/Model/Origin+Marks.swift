package import WeirContent

extension Origin {
    /// The origin of the byte at an offset of a story, which is this one made nearer by the last mark before it.
    ///
    /// - Parameters:
    ///   - marks: The marks of the story, in the order of their offsets.
    ///   - offset: The offset in its text.
    /// - Returns: The nearer origin.
    package func nearer(_ marks: [TextMark], at offset: Int) -> Origin {
        var low = 0
        var high = marks.count
        while low < high {
            let middle = (low + high) / 2
            if marks[middle].offset <= offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return self }
        var origin = self
        switch marks[low - 1].place {
        case .cell(let row, let column): origin.cell = CellName.text(row: row, column: column)
        case .line(let line): origin.line = line
        case .name(let name): origin.name = name
        }
        return origin
    }
}
