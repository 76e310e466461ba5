/// References to cells, as in `C7` or `$AB$12`.
struct CellReference: Hashable {
    /// The row, from 0.
    var row: Int
    /// The column, from 0.
    var column: Int

    /// A cell by its numbers.
    init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// The cell that a reference names first, a range's upper left one; `nil` when it names none.
    ///
    /// A name of a sheet before it is not understood; rows and columns beyond those of a spreadsheet are.
    init?(_ text: UnsafeRawBufferPointer) {
        var row = 0
        var column = 0
        var index = 0
        let count = min(text.count, 32)
        while index < count {
            let byte = unsafe text[index]
            let letter = (byte | 0x20) &- UInt8(ascii: "a")
            if letter < 26, row == 0, column < 1 << 20 {
                column = column * 26 + Int(letter) + 1
            } else if byte &- UInt8(ascii: "0") < 10, row < 1 << 30 {
                row = row * 10 + Int(byte &- UInt8(ascii: "0"))
            } else if byte != UInt8(ascii: "$") {
                break
            }
            index += 1
        }
        guard row > 0, column > 0 else { return nil }
        self.row = row - 1
        self.column = column - 1
    }

    /// A number without a sign, as attributes have them; `nil` for anything else.
    static func number(_ text: UnsafeRawBufferPointer) -> Int? {
        guard unsafe !text.isEmpty, text.count < 16 else { return nil }
        var number = 0
        for index in 0..<text.count {
            let digit = unsafe text[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            number = number * 10 + Int(digit)
        }
        return number
    }
}
