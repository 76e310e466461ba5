internal import CWeirSIMD

/// Where a scan stands in the text: line, character and, in a table, column.
///
/// It only moves forward, and each byte is counted once.
struct TextCursor: Sendable {
    /// The line, from 1.
    private(set) var line = 1
    /// The character of the line, from 1; a character is a Unicode scalar.
    private(set) var column = 1
    /// The field of the line, from 0, by `delimiter`.
    private(set) var field = 0
    /// The offset in the text at which the line begins.
    private(set) var lineStart = 0
    /// What separates fields; fields are not counted without one.
    var delimiter: UInt8?

    private var position = 0
    private var isQuoted = false

    /// Moves to `target`, an offset in the text inside `block`.
    mutating func advance(to target: Int, in block: Block) {
        guard target > position else { return }
        let from = position - block.base
        let to = target - block.base
        position = target
        var last = -1
        let lines = unsafe weir_count_lines(block.text, from, to, &last)
        if lines > 0 {
            line += lines
            column = unsafe 1 + weir_count_scalars(block.text, last + 1, to)
            lineStart = block.base + last + 1
            field = 0
            isQuoted = false
            countFields(in: block, from: last + 1, to: to)
        } else {
            column += unsafe weir_count_scalars(block.text, from, to)
            countFields(in: block, from: from, to: to)
        }
    }

    private mutating func countFields(in block: Block, from: Int, to: Int) {
        guard let delimiter else { return }
        var index = from
        while index < to {
            let byte = unsafe block.text[index]
            if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
            } else if byte == delimiter, !isQuoted {
                field += 1
            }
            index += 1
        }
    }
}
