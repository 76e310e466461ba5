/// Skips the rest of an open container of a JSON text, piece by piece, by its strings and brackets alone.
struct JSONSkip {
    private var depth = 1
    private var isInString = false
    private var isEscaped = false

    /// Skips on; `true` when the bracket at the end was passed.
    mutating func read(_ text: UnsafePointer<UInt8>, from index: inout Int, to count: Int) -> Bool {
        while index < count {
            if isInString {
                unsafe passString(text, from: &index, to: count)
                continue
            }
            let byte = unsafe text[index]
            index &+= 1
            switch byte {
            case UInt8(ascii: "\""):
                isInString = true
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth &+= 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth &-= 1
                if depth == 0 { return true }
            case UInt8(ascii: " "):
                while unsafe index &+ 8 <= count && JSONBytes.word(text, at: index) == JSONBytes.eightBlanks {
                    index &+= 8
                }
            default:
                break
            }
        }
        return false
    }

    private mutating func passString(_ text: UnsafePointer<UInt8>, from index: inout Int, to count: Int) {
        if isEscaped {
            isEscaped = false
            index &+= 1
        }
        while index < count {
            index = unsafe JSONBytes.quoteOrBackslash(text, from: index, to: count)
            guard index < count else { return }
            if unsafe text[index] == UInt8(ascii: "\"") {
                isInString = false
                index &+= 1
                return
            }
            // What follows the backslash is no end, whatever it is.
            isEscaped = index &+ 1 == count
            index = min(count, index &+ 2)
        }
    }
}
