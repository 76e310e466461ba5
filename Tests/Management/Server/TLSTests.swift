import HTTPTypes
import HummingbirdTesting
import NIOCore
import NIOSSL
import Testing

@testable import WeirServer

struct TLSTests {
    @Test func `a new pair is used, a broken one is refused once and the former one stays`() async throws {
        try await CertificateFiles.with("first") { files in
            let certificates = try Certificates(files.tls)
            let first = certificates.context
            #expect(try !certificates.reload())
            #expect(certificates.context === first)

            try files.make("second")
            #expect(try certificates.reload())
            let second = certificates.context
            #expect(second !== first)

            let key = try files.text(of: "key.pem")
            try files.write("nonsense", to: "key.pem")
            #expect(Self.refusal(certificates)?.code == .malformed)
            #expect(Self.refusal(certificates) == nil)
            #expect(certificates.context === second)

            try files.make("third")
            try files.write(key, to: "key.pem")
            #expect(Self.refusal(certificates)?.code == .mismatch)
            #expect(certificates.context === second)
        }
    }

    @Test func `files that are missing are said to be, once`() async throws {
        try await CertificateFiles.with("first") { files in
            let certificates = try Certificates(files.tls)
            var tls = files.tls
            tls.keyFile = files.path("nowhere.pem")
            #expect(throws: CertificateError.unreadable(tls.keyFile)) { try Certificates(tls) }
            try files.write("", to: "certificate.pem")
            #expect(Self.refusal(certificates) != nil)
            #expect(Self.refusal(certificates) == nil)
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func `a server takes a new certificate while it runs`() async throws {
        try await CertificateFiles.with("first") { files in
            let first = try files.text(of: "certificate.pem")
            let harness = ServerHarness { $0.tls = files.tls }
            try await harness.testLive { caller in
                let port = try #require(caller.client.port)
                #expect(try await Self.health(port, trusting: first) == .ok)
                try files.make("second")
                let second = try files.text(of: "certificate.pem")
                while !harness.log.lines.contains(where: { $0.contains("certificate changed") }) {
                    try await Task.sleep(for: .milliseconds(20))
                }
                #expect(try await Self.health(port, trusting: second) == .ok)
                await #expect(throws: (any Error).self) { try await Self.health(port, trusting: first) }
            }
        }
    }

    private static func refusal(_ certificates: Certificates) -> CertificateError? {
        do throws(CertificateError) {
            _ = try certificates.reload()
            return nil
        } catch {
            return error
        }
    }

    private static func health(_ port: Int, trusting pem: String) async throws -> HTTPResponse.Status {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.trustRoots = .certificates(try NIOSSLCertificate.fromPEMBytes(Array(pem.utf8)))
        let client = TestClient(
            host: "localhost",
            port: port,
            configuration: .init(tlsConfiguration: configuration, timeout: .seconds(5), serverName: "localhost")
        )
        client.connect()
        do {
            let response = try await client.get("/health/live", headers: [.connection: "close"])
            try await client.shutdown()
            return response.status
        } catch {
            try? await client.shutdown()
            throw error
        }
    }
}
