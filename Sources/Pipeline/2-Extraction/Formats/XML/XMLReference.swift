/// A reference to a character: `&amp;` or `&#x41;` (XML 1.0, 4.1 and 4.6).
struct XMLReference {
    /// What it stands for.
    let scalar: Unicode.Scalar
    /// How many bytes it takes.
    let length: Int

    /// The most bytes that a reference takes, from `&` to `;`.
    static let longest = 12

    /// The reference at an address; `nil` when there is none that is known, or not all of it.
    init?(_ start: UnsafePointer<UInt8>, _ count: Int) {
        var end = 1
        let last = min(count, Self.longest)
        while end < last, unsafe start[end] != UInt8(ascii: ";") { end += 1 }
        guard end < last, end > 1 else { return nil }
        length = end + 1
        if unsafe start[1] == UInt8(ascii: "#") {
            let isHexadecimal = unsafe start[2] | 0x20 == UInt8(ascii: "x")
            let digits = unsafe UnsafeBufferPointer(start: start, count: end).dropFirst(isHexadecimal ? 3 : 2)
            let number = unsafe UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
            guard let scalar = number.flatMap(Unicode.Scalar.init) else { return nil }
            self.scalar = scalar
            return
        }
        switch unsafe (start[1], length) {
        case (UInt8(ascii: "l"), 4): scalar = "<"
        case (UInt8(ascii: "g"), 4): scalar = ">"
        case (UInt8(ascii: "a"), 5): scalar = "&"
        case (UInt8(ascii: "a"), 6): scalar = "'"
        case (UInt8(ascii: "q"), 6): scalar = "\""
        default: return nil
        }
    }
}
