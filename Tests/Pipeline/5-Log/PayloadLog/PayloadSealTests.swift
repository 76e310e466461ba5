import Crypto
import Foundation
import Testing
import WeirLog

struct PayloadSealTests {
    /// The vector that Cloudflare publishes with its tool (matched-data-cli, README).
    private static let published = (
        privateKey: "uBS5eBttHrqkdY41kbZPdvYnNz8Vj0TvKIUpjB1y/GA=",
        publicKey: "Ycig/Zr/pZmklmFUN99nr+taURlYItL91g+NcHGYpB8=",
        log: "AzTY6FHajXYXuDMUte82wrd+1n5CEHPoydYiyd3FMg5IEQAAAAAAAAA0lOhGXBclw8pWU5jbbYuepSIJN5JohTtZekLliJBlVWk="
    )

    private let keys = PayloadKeyPair()

    private func opener() throws -> PayloadOpener { try PayloadOpener(privateKey: keys.privateKey) }

    private func seal(_ text: String) throws -> String {
        try PayloadSeal(publicKey: keys.publicKey).seal([UInt8](text.utf8))
    }

    @Test func `the published log is opened with the published key`() throws {
        let opener = try PayloadOpener(privateKey: Self.published.privateKey)
        #expect(opener.publicKey == Self.published.publicKey)
        #expect(try opener.open(Self.published.log) == [UInt8]("test matched data".utf8))
        #expect(try opener.open("\n \(Self.published.log)\r\n") == [UInt8]("test matched data".utf8))
    }

    @Test(arguments: ["", "a", "Größe", String(repeating: "0123456789", count: 10_000)])
    func `what is sealed is opened again, with the lengths of the layout`(text: String) throws {
        let log = try seal(text)
        #expect(try opener().open(log) == [UInt8](text.utf8))
        let bytes = try #require(Data(base64Encoded: log))
        #expect(bytes.count == 1 + 32 + 8 + text.utf8.count + 16)
        #expect(bytes[0] == 3)
        #expect(bytes[33..<41].reversed().reduce(0) { $0 << 8 | Int($1) } == text.utf8.count)
    }

    @Test func `no log is like another, though the text is`() throws {
        #expect(try seal("the same") != seal("the same"))
    }

    @Test func `another key opens nothing`() throws {
        let other = try PayloadOpener(privateKey: PayloadKeyPair().privateKey)
        let log = try seal("text")
        #expect(throws: PayloadError.wrongKey) { try other.open(log) }
    }

    @Test func `each byte that changes is noticed`() throws {
        let bytes = try #require(Data(base64Encoded: seal("text")))
        let opener = try opener()
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 1
            let expected: PayloadError =
                switch index {
                case 0: .unknownVersion(2)
                case 33..<41: .incomplete
                default: .wrongKey
                }
            #expect(throws: expected, "byte \(index)") { try opener.open(changed.base64EncodedString()) }
        }
    }

    @Test func `a log that was cut or went on is incomplete`() throws {
        let bytes = try #require(Data(base64Encoded: seal("text")))
        let opener = try opener()
        for count in 1..<bytes.count {
            #expect(throws: PayloadError.incomplete) { try opener.open(bytes.prefix(count).base64EncodedString()) }
        }
        #expect(throws: PayloadError.incomplete) { try opener.open((bytes + [0]).base64EncodedString()) }
        let endless = bytes.prefix(33) + Data(repeating: 0xFF, count: 8) + bytes.suffix(20)
        #expect(throws: PayloadError.incomplete) { try opener.open(endless.base64EncodedString()) }
    }

    @Test(arguments: [
        ("", PayloadError.notBase64), ("not base64 at all!", .notBase64), ("AzTY6FHajXYX=", .notBase64),
        ("truncated", .omitted), (" truncated\n", .omitted), ("Ag==", .unknownVersion(2)), ("Aw==", .incomplete),
    ])
    func `what is no log is told apart`(text: String, expected: PayloadError) throws {
        let opener = try opener()
        #expect(throws: expected) { try opener.open(text) }
        #expect(!expected.message.contains("AzTY"))
    }

    @Test(arguments: ["", "no key", "AAAA", "uBS5eBttHrqkdY41kbZPdvYnNz8Vj0TvKIUpjB1y/GA"])
    func `what is no key is refused`(text: String) {
        #expect(throws: PayloadError.badKey) { try PayloadOpener(privateKey: text) }
        #expect(throws: PayloadError.badKey) { try PayloadSeal(publicKey: text) }
    }

    /// RFC 7748, section 6.1: with these points the secret is the same for everybody.
    @Test(arguments: [0, 1] as [UInt8])
    func `a key that keeps nothing secret is refused`(first: UInt8) {
        let point = Data([first] + [UInt8](repeating: 0, count: 31)).base64EncodedString()
        #expect(throws: PayloadError.badKey) { try PayloadSeal(publicKey: point) }
    }

    @Test func `keys print without what is secret`() throws {
        let opener = try opener()
        var dumped = ""
        dump(keys, to: &dumped)
        dump(opener, to: &dumped)
        for text in [dumped, "\(keys)", "\(opener)", String(reflecting: keys), String(reflecting: opener)] {
            #expect(!text.contains(keys.privateKey))
        }
    }
}
