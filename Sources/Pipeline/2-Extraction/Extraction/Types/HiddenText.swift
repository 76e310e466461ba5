/// Text that scanning the bytes of JSON does not bring out.
package enum HiddenText {
    /// Whether JSON may hide something: an escape in the middle of a value, or a run of Base64.
    package static func mayHide(in text: Span<UInt8>) -> Bool {
        for index in text.indices.dropLast() where text[index] == UInt8(ascii: "\\") {
            if text[index + 1] == UInt8(ascii: "u") || text[index + 1] == UInt8(ascii: "/") { return true }
        }
        return false
    }
}
