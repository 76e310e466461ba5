import Testing
import WeirContent

@testable import WeirExtraction

/// Packets between a pool and its workers.
struct WorkerMessageTests {
    private static var options: ExtractionOptions {
        var options = ExtractionOptions()
        options.limits.bytes = 12_345
        options.limits.textBytes = .max
        options.limits.pictureBytes = 1...2
        options.limits.memoryBytes = 1 << 33
        options.opensArchives = false
        options.name = "report.docx"
        options.declaredType = "text/html; charset=utf-8"
        options.encodings = ["gzip", "br"]
        return options
    }

    @Test(arguments: [
        JobMessage.read(id: 7, options), .read(id: 0, ExtractionOptions()), .attempt(id: 1), .cancel(id: 9),
    ])
    func `a request arrives as it was sent`(_ message: JobMessage) {
        #expect(unsafe message.packet.withUnsafeBytes { unsafe JobMessage(packet: $0) } == message)
    }

    private static let facts = WorkerFacts(
        version: "1.2.3",
        landlock: 7,
        filtersCalls: true,
        hasNoCapabilities: false
    )

    @Test(arguments: [
        WorkerMessage.ready(facts), .refused(facts), .ended(id: 3, WorkerEnding(signal: 11, status: 0)),
        .ended(id: .max, WorkerEnding(signal: 0, status: 255)),
    ])
    func `a report arrives as it was sent`(_ message: WorkerMessage) throws {
        #expect(try unsafe message.packet.withUnsafeBytes { unsafe try WorkerMessage(packet: $0) } == message)
    }

    @Test func `a packet of another version is refused`() {
        var packet = WorkerMessage.ready(Self.facts).packet
        packet[0] &+= 1
        #expect(throws: WireFault.self) {
            _ = try unsafe packet.withUnsafeBytes { unsafe try WorkerMessage(packet: $0) }
        }
    }

    @Test func `what does not fit a packet is cut where it matters least`() throws {
        var options = ExtractionOptions()
        options.name = String(repeating: "a", count: 10_000) + ".docx"
        options.encodings = Array(repeating: String(repeating: "x", count: 500), count: 100)
        options.limits.depth = .max
        let packet = JobMessage.read(id: 1, options).packet
        #expect(packet.count < WorkerProtocol.packetBytes)
        guard case .read(_, let arrived) = unsafe packet.withUnsafeBytes({ unsafe JobMessage(packet: $0) }) else {
            Issue.record("a request is no request any more")
            return
        }
        #expect(arrived.name.hasSuffix(".docx"))
        #expect(arrived.limits.depth == 254)
    }
}
