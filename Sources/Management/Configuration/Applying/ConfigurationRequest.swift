package import WeirAPI
package import WeirJSON

/// A request of the API, below the `…/dlp` of an account.
package struct ConfigurationRequest: Sendable {
    /// What is sent with it.
    package enum Body: Sendable {
        case none
        case json(JSONValue)
        /// Bytes as they are.
        case bytes([UInt8])
        /// A form with one file.
        case file(name: String, [UInt8])
    }

    /// The method.
    package let method: Route.Method
    /// The path, from the `/` behind `dlp`.
    package let path: String
    /// What is sent with it.
    package let body: Body

    private init(_ method: Route.Method, _ path: String, _ body: Body) {
        self.method = method
        self.path = path
        self.body = body
    }

    /// Asks for something.
    package static func get(_ path: String) -> Self { Self(.get, path, .none) }
    /// Makes something.
    package static func post(_ path: String, _ body: Body = .none) -> Self { Self(.post, path, body) }
    /// Replaces something.
    package static func put(_ path: String, _ body: Body) -> Self { Self(.put, path, body) }
    /// Changes something in part.
    package static func patch(_ path: String, _ body: Body) -> Self { Self(.patch, path, body) }
    /// Takes something out.
    package static func delete(_ path: String) -> Self { Self(.delete, path, .none) }

    /// The body as it is sent, with its media type; `nil` when there is none.
    package var encodedBody: (bytes: [UInt8], type: String, boundary: String?)? {
        switch body {
        case .none: nil
        case .json(let value): (value.bytes, "application/json", nil)
        case .bytes(let bytes): (bytes, "application/octet-stream", nil)
        case .file(let name, let bytes): Self.form(name, bytes)
        }
    }

    /// A form with a part `file` (RFC 7578).
    private static func form(_ name: String, _ bytes: [UInt8]) -> (bytes: [UInt8], type: String, boundary: String?) {
        // What ends the part must not be in it: 128 random bits are not.
        let random = (0..<2).map { _ in String(UInt64.random(in: .min ... .max), radix: 36) }
        let boundary = "weir-" + random.joined()
        // As browsers write names of files (WHATWG HTML, "multipart/form-data encoding algorithm").
        let quoted = name.replacing("\"", with: "%22").replacing("\n", with: "%0A").replacing("\r", with: "%0D")
        let head =
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(quoted)\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n"
        return (Array(head.utf8) + bytes + Array("\r\n--\(boundary)--\r\n".utf8), "multipart/form-data", boundary)
    }
}
