/// What a part says it is (RFC 2045, 5).
struct MediaType {
    /// Its type and subtype in lower case, as in `text/plain`.
    let name: String
    /// What stands after them.
    let parameters: HeaderParameters

    /// What a part without a media type is.
    static let plainText = MediaType(name: "text/plain")
    /// What a part of a digest without a media type is (RFC 2046, 5.1.5).
    static let message = MediaType(name: "message/rfc822")

    /// The media type that a field states.
    init(_ field: HeaderField) {
        self.init(HeaderParameters(field))
    }

    /// The media type that somebody states, as in a `Content-Type` header.
    init(_ declared: String) {
        self.init(HeaderParameters(Array(declared.utf8)))
    }

    private init(_ parameters: HeaderParameters) {
        let stated = parameters.first.prefix(128).map(\.lowercased)
        name = stated.isEmpty ? "text/plain" : String(decoding: stated, as: UTF8.self)
        self.parameters = parameters
    }

    private init(name: String) {
        self.name = name
        parameters = HeaderParameters([])
    }

    /// Whether it is made of parts.
    var isMultipart: Bool { name.hasPrefix("multipart") }
    /// Whether it is a message by itself (RFC 2046, 5.2.1, and RFC 6532, 3.7).
    var isMessage: Bool { name == "message/rfc822" || name == "message/global" || name == "message/news" }
    /// How its text is encoded.
    var charset: String? { parameters.token("charset") }
    /// What its parts are parted by.
    var boundary: [UInt8]? {
        guard var bytes = parameters.bytes("boundary") else { return nil }
        while bytes.last?.isWhitespace == true { bytes.removeLast() }
        return bytes.isEmpty ? nil : bytes
    }

    /// How it is handed on: the name, with the charset and the boundary.
    var declaration: String {
        var text = name
        if let charset { text += "; charset=\(charset)" }
        if isMultipart, let boundary {
            text += "; boundary=\""
            let quote = UInt8(ascii: "\""), escape = UInt8(ascii: "\\")
            let escaped = boundary.flatMap { $0 == quote || $0 == escape ? [escape, $0] : [$0] }
            text += String(decoding: escaped, as: UTF8.self) + "\""
        }
        return text
    }
}
