internal import Crypto
internal import Foundation
internal import NIOSSL

/// A certificate and its key, as their files have them at one moment.
struct CertificatePair {
    /// No chain of certificates is larger.
    private static let mostBytes = 1 << 20

    private let certificate: Data
    private let key: Data
    private let files: ServerConfiguration.TLS

    /// Reads the files.
    init(_ files: ServerConfiguration.TLS) throws(CertificateError) {
        self.files = files
        certificate = try Self.read(files.certificateFile)
        key = try Self.read(files.keyFile)
    }

    /// Tells this pair from others.
    ///
    /// The files are compared whole, since a file can change within the time that file
    /// systems tell apart, and a link can be set to another file without any change of that file.
    var digest: SHA256Digest {
        var hash = SHA256()
        hash.update(data: SHA256.hash(data: certificate).withUnsafeBytes { Data($0) })
        hash.update(data: key)
        return hash.finalize()
    }

    /// What connections are opened with: TLS 1.2 or 1.3 (RFC 9325, section 3.1.1).
    func context() throws(CertificateError) -> NIOSSLContext {
        let chain: [NIOSSLCertificate]
        do {
            chain = try NIOSSLCertificate.fromPEMBytes(Array(certificate))
        } catch {
            throw .malformed(files.certificateFile, "certificate")
        }
        guard !chain.isEmpty else { throw .malformed(files.certificateFile, "certificate") }
        let privateKey: NIOSSLPrivateKey
        do {
            privateKey = try NIOSSLPrivateKey(bytes: Array(key), format: .pem)
        } catch {
            throw .malformed(files.keyFile, "private key")
        }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) },
            privateKey: .privateKey(privateKey)
        )
        configuration.minimumTLSVersion = .tlsv12
        configuration.applicationProtocols = ["http/1.1"]
        do {
            return try NIOSSLContext(configuration: configuration)
        } catch {
            throw .mismatch(files)
        }
    }

    private static func read(_ path: String) throws(CertificateError) -> Data {
        guard let file = FileHandle(forReadingAtPath: path) else { throw .unreadable(path) }
        defer { try? file.close() }
        guard let data = try? file.read(upToCount: mostBytes + 1), data.count <= mostBytes else {
            throw .unreadable(path)
        }
        return data
    }
}
