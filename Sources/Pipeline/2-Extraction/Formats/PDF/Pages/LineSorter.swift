/// Reads a page by where things stand instead of in the order in which they were drawn.
enum LineSorter {
    /// A run, seen in the direction in which it is read.
    private struct Placed {
        let turn: Int
        let along: Double
        let until: Double
        /// How far down.
        let down: Double
        let em: Double
        let index: Int
        var line = 0
    }

    /// The text in the order of reading; `nil` when that changes nothing that follows closely.
    static func text(of page: PageText) -> [UInt8]? {
        guard page.isOutOfOrder, !page.isPartial, page.runs.count > 1 else { return nil }
        let lines = lines(page.runs)
        guard isWorthIt(lines) else { return nil }
        var text: [UInt8] = []
        var previous: Placed?
        for run in lines {
            let start = page.runs[run.index].text
            let end = run.index + 1 < page.runs.count ? page.runs[run.index + 1].text : page.text.count
            guard start <= end, end <= page.text.count else { continue }
            var piece = page.text[start..<end]
            while let byte = piece.last, byte == 0x20 || byte == 0x0A || byte == 0x09 { piece.removeLast() }
            guard !piece.isEmpty else { continue }
            if let previous {
                let gap = run.along - previous.until
                let unit = min(run.em, previous.em)
                if previous.line != run.line {
                    text.append(0x0A)
                } else if gap > 2 * unit {
                    text.append(0x09)
                } else if gap > 0.12 * unit || gap < -0.8 * unit {
                    text.append(0x20)
                }
            }
            text += piece
            previous = run
        }
        return text
    }

    /// The runs line by line, each line from its beginning.
    private static func lines(_ runs: [TextRun]) -> [Placed] {
        var placed: [Placed] = []
        placed.reserveCapacity(runs.count)
        for (index, run) in runs.enumerated() {
            let (x, y) = run.direction
            guard x.isFinite, y.isFinite, run.start.x.isFinite, run.start.y.isFinite, run.end.x.isFinite,
                run.end.y.isFinite, run.em.isFinite
            else { continue }
            // Directions are told apart by eighths of a turn and less: the sine and cosine in steps of a tenth.
            let turn = Int((x * 10).rounded()) * 100 + Int((y * 10).rounded())
            placed.append(
                Placed(
                    turn: turn,
                    along: run.start.x * x + run.start.y * y,
                    until: run.end.x * x + run.end.y * y,
                    down: run.start.x * y - run.start.y * x,
                    em: run.em,
                    index: index
                )
            )
        }
        placed.sort { $0.turn != $1.turn ? $0.turn > $1.turn : $0.down < $1.down }
        var line = 0
        for index in placed.indices.dropFirst() {
            let isSame =
                placed[index].turn == placed[index - 1].turn
                && placed[index].down - placed[index - 1].down <= 0.3 * min(placed[index].em, placed[index - 1].em)
            if !isSame { line += 1 }
            placed[index].line = line
        }
        placed.sort {
            if $0.line != $1.line { return $0.line < $1.line }
            return $0.along != $1.along ? $0.along < $1.along : $0.index < $1.index
        }
        return placed
    }

    /// Whether reading by place brings together what was drawn apart, or turns the order of many lines.
    private static func isWorthIt(_ runs: [Placed]) -> Bool {
        var turned = 0
        for index in runs.indices.dropFirst() {
            let (left, right) = (runs[index - 1], runs[index])
            if left.line == right.line {
                let gap = right.along - left.until
                if right.index != left.index + 1, abs(gap) < min(left.em, right.em) { return true }
            } else if right.index < left.index {
                turned += 1
            }
        }
        return turned >= 2 && turned * 4 > runs.count
    }
}
