import Testing
import WeirDetection
import WeirManagement
import WeirPolicy
import WeirStoreKit

/// What a secret dataset takes: encoded columns, made with its secret.
@Suite(.timeLimit(.minutes(2)))
struct SecretDatasetTests {
    /// One thing that may be wrong with an upload.
    struct Damage: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let code: ManagementError.Code
        /// What the message has to say.
        let hint: String
        let make: @Sendable (DatasetSecret) -> [UInt8]

        init(
            _ name: String,
            _ code: ManagementError.Code = .outOfRange,
            says hint: String,
            _ make: @escaping @Sendable (DatasetSecret) -> [UInt8]
        ) {
            testDescription = name
            self.code = code
            self.hint = hint
            self.make = make
        }
    }

    private static let values = ["Zanzibar Quetzal", "7741-0000-11", "alpha-0042", ""]

    private static func encoded(_ values: [String], _ secret: DatasetSecret) -> [UInt8] {
        var encoder = ColumnEncoder(key: ValueKey(secret: secret.bytes))
        var reader = ValueReader()
        for value in values { encoder.add([UInt8](value.utf8), with: &reader) }
        return encoder.column.text
    }

    private let server: PolicyServer

    init() {
        server = PolicyServer()
    }

    private func makeDataset(_ encoding: Dataset.Encoding = .list) async throws -> Dataset {
        try await server.books.update(server.account) { (draft) throws(ManagementError) in
            try DatasetService.create(.init(name: "Customers", encoding: encoding), in: &draft)
        }
    }

    private func dataset(_ id: ObjectID) async throws -> Dataset {
        try DatasetService.dataset(id, in: try await server.books.definitions(of: server.account))
    }

    private func upload(_ bytes: [UInt8], to dataset: Dataset, version: Int, column: ObjectID? = nil) async throws {
        let target = DatasetUploadService.Target(dataset: dataset.id, version: version, column: column)
        _ = try await server.uploads.upload(bytes, to: target, of: server.account)
    }

    private func nextVersion(of dataset: Dataset) async throws {
        _ = try await server.books.update(server.account) { (draft) throws(ManagementError) in
            try DatasetUploadService.nextVersion(of: dataset.id, in: &draft)
        }
    }

    @Test(arguments: [
        Damage("values in clear", says: "weir edm encode") { _ in Array(values.joined(separator: "\n").utf8) },
        Damage("another secret", says: "another secret") { _ in encoded(values, DatasetSecret()) },
        Damage("cut off", says: "cut off") { encoded(values, $0).dropLast(20) },
        Damage("half of it", says: "cut off") { secret in
            let whole = encoded(values, secret)
            return Array(whole.prefix(whole.count / 2))
        },
        Damage("altered", says: "altered") { secret in
            var bytes = encoded(values, secret)
            let line = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? 0
            bytes[line + 1] = bytes[line + 1] == UInt8(ascii: "a") ? UInt8(ascii: "b") : UInt8(ascii: "a")
            return bytes
        },
        Damage("other line ends", says: "line ends") { secret in
            encoded(values, secret).flatMap { $0 == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), $0] : [$0] }
        },
        Damage("no text", says: "UTF-8") { encoded(values, $0) + [0xFF] },
        Damage("nothing", says: "encode") { _ in [] },
        Damage("no value", says: "no row") { encoded(["", "-"], $0) },
        Damage("too many rows", .limitReached, says: "at most 10") { secret in
            encoded((0..<11).map { "value 00\($0)" }, secret)
        },
    ])
    func `a wrong upload is refused, says how to mend it, and leaves the version in force`(damage: Damage) async throws
    {
        try await server.run {
            let made = try await makeDataset()
            let secret = try #require(made.latest?.secret)
            try await upload(Self.encoded(Self.values, secret), to: made, version: 1)
            await server.untilIdle()
            let before = try await dataset(made.id)
            #expect(before.versions.map(\.status) == [.complete])
            #expect(before.cells == Self.values.count)
            try await nextVersion(of: made)
            let error = await #expect(throws: ManagementError.self) {
                try await upload(damage.make(secret), to: made, version: 2)
            }
            #expect(error?.code == damage.code)
            #expect(error?.message.contains(damage.hint) == true, "\(error?.message ?? "")")
            for value in Self.values where !value.isEmpty { #expect(error?.message.contains(value) == false) }
            let after = try await dataset(made.id)
            #expect(after.versions.map(\.status) == [.complete, .empty])
            #expect(after.inForce == before.inForce)
            try await upload(Self.encoded(["beta-0043"], secret), to: made, version: 2)
            await server.untilIdle()
            #expect(try await dataset(made.id).versions.map(\.status) == [.complete, .complete])
        }
    }

    @Test func `what is stored of values is their hashes`() async throws {
        let made = try await makeDataset()
        let secret = try #require(made.latest?.secret)
        try await upload(Self.encoded(Self.values, secret), to: made, version: 1)
        let key = ContentKey(dataset: made.id, version: 1, column: made.columns[0].id)
        let stored = try #require(try await server.books.content(at: key, of: server.account))
        #expect(stored.bytes.count < 24 + Self.values.count * 8 + 64)
        #expect((try EncodedColumn(stored: stored.bytes)).rows == Self.values.count)
    }

    @Test func `values of a secret dataset are found, and say which columns met`() async throws {
        try await server.run {
            let made = try await makeDataset(.columns)
            let secret = try #require(made.latest?.secret)
            let parts = try await server.books.update(server.account) { (draft) throws(ManagementError) in
                let parts = try DatasetUploadService.declare(
                    [.init(.new("Name")), .init(.new("Number"))],
                    of: made.id,
                    version: 1,
                    in: &draft
                )
                var profile = CustomProfile(id: ObjectID(), name: "All", createdAt: draft.now, updatedAt: draft.now)
                profile.shares = parts.map { SharedEntry(entry: $0.column, isEnabled: true) }
                draft.put(profile)
                return parts
            }
            let rows = [["Zanzibar Quetzal", "7741000011"], ["Osprey Heron", "7741000022"]]
            for (index, part) in parts.enumerated() {
                let column = Self.encoded(rows.map { $0[index] }, secret)
                try await upload(column, to: made, version: 1, column: part.column)
            }
            await server.untilIdle()
            let answer = try await server.scan("about Osprey Heron: 7741-0000-22, and 7741000011 elsewhere")
            #expect(answer.undetected.isEmpty)
            #expect(answer.findings.map(\.entry.name) == ["Name", "Number", "Number"])
            #expect(answer.findings.map(\.confidence) == ["high", "high", "medium"])
        }
    }
}
