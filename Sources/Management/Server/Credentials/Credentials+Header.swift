internal import HTTPTypes
internal import WeirManagement

extension Credentials {
    /// No credentials are longer; what is longer is not worth a digest.
    private static let longest = 320

    /// The credentials in the header of a request.
    ///
    /// A token goes before an e-mail address and a key, as with the official service.
    ///
    /// - Parameter fields: The header; one without credentials gives `nil`.
    /// - Throws: A refusal when there is something else in their place, or half of them.
    init?(_ fields: HTTPFields) throws(Refusal) {
        if let value = fields[.authorization] {
            guard let token = Self.bearer(value) else {
                throw .badHeaders(6111, "Invalid format for Authorization header")
            }
            self = .token(token)
            return
        }
        switch (fields[.authEmail], fields[.authKey]) {
        case (let email?, let key?):
            guard email.utf8.count <= Self.longest, email.utf8.contains(UInt8(ascii: "@")) else {
                throw .badHeaders(6102, "Invalid format for X-Auth-Email header")
            }
            guard Self.isSecret(key) else { throw .badHeaders(6103, "Invalid format for X-Auth-Key header") }
            self = .key(email: email, key: key)
        // The official Python client leaves a token out as soon as it knows an e-mail address or a key.
        case (_?, nil): throw .badHeaders(6103, "X-Auth-Email is sent without X-Auth-Key")
        case (nil, _?): throw .badHeaders(6102, "X-Auth-Key is sent without X-Auth-Email")
        case (nil, nil): return nil
        }
    }

    /// The token of `Bearer <token>` (RFC 6750, section 2.1; RFC 9110, section 11.1: the scheme in any case).
    private static func bearer(_ value: String) -> String? {
        let parts = value.utf8.split(separator: UInt8(ascii: " "))
        guard parts.count == 2, parts[0].elementsEqual("bearer".utf8, by: { $0 | 0x20 == $1 }) else { return nil }
        let token = String(Substring(parts[1]))
        return isSecret(token) ? token : nil
    }

    private static func isSecret(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= longest && text.utf8.allSatisfy(isSecretByte)
    }

    private static func isSecretByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: "-._~+/=".utf8.contains(byte)
        }
    }
}
