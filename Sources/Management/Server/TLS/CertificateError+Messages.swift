extension CertificateError {
    /// A file cannot be read.
    static func unreadable(_ path: String) -> CertificateError {
        CertificateError(code: .unreadable, message: "\(path) cannot be read, is empty or is too large")
    }

    /// A file does not have what it should.
    static func malformed(_ path: String, _ kind: String) -> CertificateError {
        CertificateError(code: .malformed, message: "\(path) has no \(kind) in PEM that can be read without a password")
    }

    /// Both files can be read, but not be used together.
    static func mismatch(_ files: ServerConfiguration.TLS) -> CertificateError {
        CertificateError(
            code: .mismatch,
            message: "the key in \(files.keyFile) is not that of the certificate in \(files.certificateFile)"
        )
    }
}
