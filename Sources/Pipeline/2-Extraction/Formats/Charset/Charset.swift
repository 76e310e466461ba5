internal import WeirExtraction

/// A character encoding that text can be read from.
package struct Charset: Sendable {
    /// The name that this project uses, as in `windows-1252`.
    let name: String

    /// How its bytes become characters.
    enum Method: Sendable {
        case utf8
        case wide(WideText)
        case singleByte(SingleByteTable)
        case iconv(CharsetConverter)
    }

    let method: Method

    /// UTF-8; what is wrong in it is replaced by U+FFFD.
    static let utf8 = Charset(name: "utf-8", method: .utf8)
    /// Windows-1252, which holds ISO-8859-1 and ASCII.
    static let windows1252 = Charset(name: "windows-1252", method: .singleByte(.windows1252))

    /// UTF-16 or UTF-32.
    static func wide(_ form: WideText) -> Charset {
        let name =
            switch form {
            case .utf16Little: "utf-16le"
            case .utf16Big: "utf-16be"
            case .utf32Little: "utf-32le"
            case .utf32Big: "utf-32be"
            }
        return Charset(name: name, method: .wide(form))
    }

    /// The encoding with a label as in `charset=`, told leniently: case, dashes and the like do not matter.
    ///
    /// - Returns: `nil` when the label is not known.
    package static func named(_ label: String) -> Charset? {
        CharsetTable.shared.charset(label)
    }

    /// The encoding with a Windows code page number: 1252, 932, 65001, 10000…; 0 is Windows-1252.
    ///
    /// - Returns: `nil` when the number is not known.
    static func codePage(_ number: Int) -> Charset? {
        number == 0 ? .windows1252 : CharsetTable.shared.charset("cp\(number)")
    }

    /// Whether text in it is ASCII where its bytes are, one byte a character.
    var keepsASCII: Bool {
        switch method {
        case .utf8, .singleByte: true
        case .wide: false
        case .iconv(let converter): !converter.isStateful
        }
    }

    /// Whether a character may take more than one byte.
    var isMultiByte: Bool {
        if case .singleByte = method { return false }
        return true
    }

    /// Appends text as UTF-8; what is wrong in it becomes U+FFFD.
    ///
    /// The bytes are whole: for text that comes in pieces take `CharsetDecoder`.
    ///
    /// - Returns: How many places were wrong.
    @discardableResult
    func append(_ bytes: UnsafeRawBufferPointer, to text: inout [UInt8]) -> Int {
        unsafe convert(bytes, isLast: true, to: &text).faults
    }

    /// Appends text as UTF-8; what is wrong in it becomes U+FFFD.
    ///
    /// - Returns: How many places were wrong.
    @discardableResult
    package func append(_ bytes: [UInt8], to text: inout [UInt8]) -> Int {
        unsafe bytes.withUnsafeBytes { unsafe append($0, to: &text) }
    }

    /// Converts what can be converted.
    ///
    /// - Returns: How many bytes were taken (all of them, when they are the last), and how many places were wrong.
    func convert(
        _ bytes: UnsafeRawBufferPointer,
        isLast: Bool,
        to text: inout [UInt8]
    ) -> (taken: Int, faults: Int) {
        switch method {
        case .utf8: unsafe UTF8Text.convert(bytes, isLast: isLast, to: &text)
        case .wide(let form): unsafe WideDecoder.convert(bytes, form, isLast: isLast, to: &text)
        case .singleByte(let table): unsafe (bytes.count, table.convert(bytes, to: &text))
        case .iconv(let converter): unsafe converter.convert(bytes, isLast: isLast, to: &text)
        }
    }
}

extension Charset: Equatable {
    package static func == (left: Charset, right: Charset) -> Bool { left.name == right.name }
}
