import WeirContent
import WeirScan

/// What the user says about content that cannot say it itself, such as a request body on standard input.
struct ContentDeclaration: Hashable, Sendable {
    private let type: String?
    private let encodings: [String]

    /// What was typed.
    init(_ options: DocumentOptions) {
        type = options.contentType
        encodings = DocumentSettings.encodings(options.contentEncoding)
    }

    /// A payload that is declared so.
    func payload(name: String, _ source: Payload.Source, isFile: Bool) -> Payload {
        var payload = Payload(name: name, source: source, isFile: isFile)
        payload.declaredType = type
        payload.encodings = encodings
        return payload
    }
}
