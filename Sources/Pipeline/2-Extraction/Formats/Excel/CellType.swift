/// What the value of a cell is (ECMA-376 Part 1, 18.18.11).
enum CellType {
    case number, shared, text, boolean, error, date
    /// Text in which nothing is escaped.
    case literal

    /// The type that the attribute `t` states; a number without one.
    init(_ name: UnsafeRawBufferPointer?) {
        guard let name = unsafe name, let first = unsafe name.first else {
            self = .number
            return
        }
        switch first {
        case UInt8(ascii: "s"): self = name.count == 1 ? .shared : .text
        case UInt8(ascii: "b"): self = .boolean
        case UInt8(ascii: "e"): self = .error
        case UInt8(ascii: "d"): self = .date
        case UInt8(ascii: "n"): self = .number
        default: self = .text
        }
    }
}
