import Foundation
import Testing

@testable import WeirServer

/// A folder with a certificate and its key, made for a test.
struct CertificateFiles: Sendable {
    let folder: URL

    /// The files as a configuration names them.
    var tls: ServerConfiguration.TLS {
        var tls = ServerConfiguration.TLS(certificateFile: path("certificate.pem"), keyFile: path("key.pem"))
        tls.checkSeconds = 1
        return tls
    }

    /// Makes a folder, and removes it when `body` is done.
    static func with<Value>(_ name: String, _ body: (CertificateFiles) async throws -> Value) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = CertificateFiles(folder: folder)
        try files.make(name)
        return try await body(files)
    }

    func path(_ name: String) -> String { folder.appending(path: name).path }

    /// Makes a certificate for `localhost` that says whose it is, and its key, in place of what is there.
    func make(_ name: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/openssl")
        process.arguments = [
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
            "-subj", "/CN=\(name)", "-addext", "subjectAltName=DNS:localhost", "-keyout", path("key.pem"),
            "-out", path("certificate.pem"),
        ]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: name))
    }

    func text(of name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
}
