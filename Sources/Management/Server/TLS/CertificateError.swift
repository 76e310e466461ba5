/// Why a certificate and its key cannot be used.
package struct CertificateError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The closed set of reasons; the raw value is a label for the log.
    package enum Code: String, Hashable, Sendable, CaseIterable {
        /// A file cannot be read, or is far too large.
        case unreadable
        /// A file has no certificate or no key in PEM, or one that is damaged or encrypted.
        case malformed
        /// The key is not that of the certificate.
        case mismatch
    }

    /// The reason.
    package let code: Code
    /// What is wrong and how to mend it; the path of the file, never its content.
    package let message: String

    /// What is wrong.
    package var description: String { message }
}
