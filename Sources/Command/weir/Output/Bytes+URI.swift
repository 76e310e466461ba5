import WeirJSON

extension [UInt8] {
    /// Appends a path as a URI reference (RFC 3986): relative paths stay relative, absolute ones get the scheme `file`.
    ///
    /// All but the unreserved characters are percent-encoded, so that no part of a path reads as a scheme or query.
    mutating func append(uri path: [UInt8]) {
        if path.first == UInt8(ascii: "/") {
            append("file://")
        }
        append(uriComponent: path)
    }

    /// Appends a text as a part of a URI: all but the unreserved characters and slashes are percent-encoded.
    mutating func append(uriComponent text: [UInt8]) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                append(byte)
            default:
                append(UInt8(ascii: "%"))
                append(hexadecimal: byte)
            }
        }
    }
}
