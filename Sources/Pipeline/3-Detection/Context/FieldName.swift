/// The name of the field that a value stands in: the key of a JSON member, the left side of an assignment, a label
/// before a colon, full-width or not, an XML tag.
enum FieldName {
    /// How far before a value its name is looked for, in bytes.
    static let reach = 400

    /// The place of the name of the value that starts at `start`, or `nil`.
    ///
    /// Elements of a JSON array have the name of the array.
    static func place(of start: Int, in text: UnsafePointer<UInt8>) -> Range<Int>? {
        let floor = max(0, start - reach)
        var position = unsafe skipBack(text, from: start, floor: floor, over: isOpening)
        guard position > floor else { return nil }
        if unsafe isWideColon(before: position, in: text, floor: floor) {
            return unsafe name(before: position - wideColonLength, in: text, floor: floor)
        }
        switch unsafe text[position - 1] {
        case UInt8(ascii: ":"), UInt8(ascii: "="):
            return unsafe name(before: position - 1, in: text, floor: floor)
        case UInt8(ascii: ">"):
            if position > floor + 1, unsafe text[position - 2] == UInt8(ascii: "=") {
                return unsafe name(before: position - 2, in: text, floor: floor)
            }
            return unsafe tag(before: position - 1, in: text, floor: floor)
        case UInt8(ascii: ","), UInt8(ascii: "["):
            guard let bracket = unsafe arrayStart(before: position, in: text, floor: floor) else { return nil }
            position = unsafe skipBack(text, from: bracket, floor: floor, over: isSpace)
            guard position > floor, unsafe text[position - 1] == UInt8(ascii: ":") else { return nil }
            return unsafe name(before: position - 1, in: text, floor: floor)
        default: return nil
        }
    }

    /// The name that ends before `end`, quotes and blanks around it left out.
    private static func name(before end: Int, in text: UnsafePointer<UInt8>, floor: Int) -> Range<Int>? {
        var upper = unsafe skipBack(text, from: end, floor: floor, over: isSpace)
        let quote = unsafe upper > floor ? text[upper - 1] : 0
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") || quote == UInt8(ascii: "`")
        if isQuoted { upper -= 1 }
        var lower = upper
        while lower > floor, upper - lower < 64 {
            let byte = unsafe text[lower - 1]
            if isQuoted ? byte == quote : isEndOfLabel(byte) { break }
            if !isQuoted, unsafe isWideColon(before: lower, in: text, floor: floor) { break }
            lower -= 1
        }
        return lower < upper ? lower..<upper : nil
    }

    /// The name in the tag that ends before `end`.
    private static func tag(before end: Int, in text: UnsafePointer<UInt8>, floor: Int) -> Range<Int>? {
        var lower = end
        while lower > floor, unsafe text[lower - 1] != UInt8(ascii: "<") {
            if unsafe text[lower - 1] == UInt8(ascii: ">") || text[lower - 1] == UInt8(ascii: "\n") { return nil }
            lower -= 1
        }
        return lower > floor && lower < end ? lower..<end : nil
    }

    /// The position of the bracket that opened the array before `position`.
    private static func arrayStart(before position: Int, in text: UnsafePointer<UInt8>, floor: Int) -> Int? {
        var depth = 0
        var current = position
        while current > floor {
            current -= 1
            switch unsafe text[current] {
            case UInt8(ascii: "]"): depth += 1
            case UInt8(ascii: "["):
                if depth == 0 { return current }
                depth -= 1
            case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ":"), UInt8(ascii: ";"): return nil
            default: break
            }
        }
        return nil
    }

    /// The bytes of a full-width colon (U+FF1A), which stands for a colon in Chinese and Japanese text.
    private static let wideColonLength = 3

    private static func isWideColon(before end: Int, in text: UnsafePointer<UInt8>, floor: Int) -> Bool {
        unsafe end - floor >= wideColonLength && text[end - 1] == 0x9A && text[end - 2] == 0xBC && text[end - 3] == 0xEF
    }

    private static func skipBack(
        _ text: UnsafePointer<UInt8>,
        from start: Int,
        floor: Int,
        over isSkipped: (UInt8) -> Bool
    ) -> Int {
        var position = start
        while position > floor, start - position < 32, unsafe isSkipped(text[position - 1]) { position -= 1 }
        return position
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
            || byte == UInt8(ascii: "\r")
    }

    /// Blanks and what opens a value; a bracket only opens one when a name stands before it, which is seen to later.
    private static func isOpening(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "("), UInt8(ascii: "\\"),
            UInt8(ascii: "*"), UInt8(ascii: "#"):
            true
        default: isSpace(byte)
        }
    }

    private static func isEndOfLabel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "{"),
            UInt8(ascii: "}"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "?"), UInt8(ascii: "\""),
            UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "|"), UInt8(ascii: "\t"):
            true
        default: false
        }
    }
}
