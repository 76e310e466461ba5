import Testing
import WeirManagement
import WeirPolicy
import WeirStoreKit

/// What becomes of uploaded values: they are checked, prepared, looked for.
@Suite(.timeLimit(.minutes(2)))
struct DatasetPreparerTests {
    private let first = PolicyServer()

    /// Makes a list of words, with a profile that shares its entry.
    private func makeList(_ server: PolicyServer, isCaseSensitive: Bool = false) async throws -> Dataset {
        try await server.books.update(server.account) { (draft) throws(ManagementError) in
            let new = DatasetService.New(name: "Birds", isSecret: false, isCaseSensitive: isCaseSensitive)
            let dataset = try DatasetService.create(new, in: &draft)
            var profile = CustomProfile(id: ObjectID(), name: "Birds", createdAt: draft.now, updatedAt: draft.now)
            profile.shares = dataset.columns.map { .init(entry: $0.id, isEnabled: true) }
            draft.put(profile)
            return dataset
        }
    }

    private func upload(_ text: String, to dataset: Dataset, version: Int, _ server: PolicyServer) async throws {
        let target = DatasetUploadService.Target(dataset: dataset.id, version: version)
        _ = try await server.uploads.upload(Array(text.utf8), to: target, of: server.account)
    }

    private func nextVersion(of dataset: Dataset, _ server: PolicyServer) async throws {
        _ = try await server.books.update(server.account) { (draft) throws(ManagementError) in
            try DatasetUploadService.nextVersion(of: dataset.id, in: &draft)
        }
    }

    private func statuses(_ dataset: Dataset, _ server: PolicyServer) async throws -> [UploadStatus] {
        let definitions = try await server.books.definitions(of: server.account)
        return try DatasetService.dataset(dataset.id, in: definitions).versions.map(\.status)
    }

    private func found(_ text: String, _ server: PolicyServer) async throws -> [String] {
        try await server.scan(text).findings.map(\.match)
    }

    @Test func `values are looked for when they are prepared, and those before until then`() async throws {
        let server = first
        try await server.run {
            let birds = try await makeList(server)
            #expect(try await server.scan("an osprey").undetected.count == 1)
            try await upload("osprey\nheron\n", to: birds, version: 1, server)
            await server.untilIdle()
            #expect(try await statuses(birds, server) == [.complete])
            #expect(try await found("an Osprey and a heron", server) == ["Osprey", "heron"])
            try await nextVersion(of: birds, server)
            #expect(try await found("an osprey", server) == ["osprey"])
            try await upload("bittern", to: birds, version: 2, server)
            await server.untilIdle()
            #expect(try await found("an osprey and a bittern", server) == ["bittern"])
        }
    }

    @Test func `a change of how values are looked for is in force at once`() async throws {
        let server = first
        try await server.run {
            let birds = try await makeList(server)
            try await upload("Osprey", to: birds, version: 1, server)
            await server.untilIdle()
            #expect(try await found("an osprey", server) == ["osprey"])
            _ = try await server.books.update(server.account) { (draft) throws(ManagementError) in
                try DatasetService.update(birds.id, name: nil, summary: .keep, isCaseSensitive: true, in: &draft)
            }
            #expect(try await found("an osprey, Osprey", server) == ["Osprey"])
        }
    }

    @Test func `a change of something else loads nothing`() async throws {
        let server = first
        try await server.run {
            let birds = try await makeList(server)
            try await upload("osprey", to: birds, version: 1, server)
            await server.untilIdle()
            #expect(try await found("an osprey", server) == ["osprey"])
            let reads = server.store.reads
            for number in 0..<5 {
                try await server.books.update(server.account) { (draft) throws(ManagementError) in
                    _ = try DatasetService.create(.init(name: "\(number)"), in: &draft)
                }
                #expect(try await found("an osprey", server) == ["osprey"])
            }
            #expect(server.store.reads == reads)
        }
    }

    @Test func `values that nobody's profile has are loaded for their check alone`() async throws {
        let server = first
        try await server.run {
            let birds = try await server.books.update(server.account) { (draft) throws(ManagementError) in
                try DatasetService.create(.init(name: "Birds", isSecret: false), in: &draft)
            }
            try await upload("osprey", to: birds, version: 1, server)
            await server.untilIdle()
            let reads = server.store.reads
            #expect(try await found("an osprey", server).isEmpty)
            #expect(server.store.reads == reads)
        }
    }

    @Test(arguments: [UploadStatus.pending, .processing])
    func `what a process that ended has left is prepared by the next one`(status: UploadStatus) async throws {
        let birds = try await makeList(first)
        // Nothing runs in the background of this one.
        try await upload("osprey", to: birds, version: 1, first)
        if status == .processing {
            _ = try await first.books.update(first.account) { (draft) throws(ManagementError) in
                DatasetProgress.begin(birds.id, in: &draft)?.version
            }
        }
        #expect(try await statuses(birds, first) == [status])
        let second = PolicyServer(after: first)
        try await second.run { () async throws in
            await second.untilIdle()
            #expect(try await statuses(birds, second) == [.complete])
            #expect(try await found("an osprey", second) == ["osprey"])
        }
    }

    @Test func `while the store fails it is tried again`() async throws {
        let server = first
        try await server.run {
            let birds = try await makeList(server)
            server.store.fail(times: 5)
            try await upload("osprey", to: birds, version: 1, server)
            await server.untilIdle()
            #expect(try await statuses(birds, server) == [.complete])
        }
    }

    @Test func `what cannot be prepared fails, and the version before it stays in force`() async throws {
        let server = first
        try await server.run {
            let birds = try await makeList(server)
            try await upload("osprey", to: birds, version: 1, server)
            await server.untilIdle()
            #expect(try await found("an osprey", server) == ["osprey"])
            try await nextVersion(of: birds, server)
            server.store.lose()
            try await upload("bittern", to: birds, version: 2, server)
            await server.untilIdle()
            #expect(try await statuses(birds, server) == [.complete, .failed])
            #expect(try await found("an osprey and a bittern", server) == ["osprey"])
        }
    }

    @Test func `values that cannot be loaded are stated, and the rest is looked for`() async throws {
        let server = first
        try await server.run {
            let birds = try await makeList(server)
            try await upload("osprey", to: birds, version: 1, server)
            await server.untilIdle()
        }
        server.store.lose()
        let later = PolicyServer(after: first)
        let pattern = try await later.books.update(later.account) { (draft) throws(ManagementError) in
            var profile = CustomProfile(id: ObjectID(), name: "Badges", createdAt: draft.now, updatedAt: draft.now)
            let entry = Entry(
                id: ObjectID(),
                name: "Badge",
                summary: nil,
                isEnabled: true,
                profile: profile.id,
                content: .pattern(EntryPattern(regex: "ACME-[0-9]{6}")),
                createdAt: draft.now,
                updatedAt: draft.now
            )
            draft.put(entry)
            profile.entries.append(entry.id)
            draft.put(profile)
            return entry.id
        }
        let answer = try await later.scan("an osprey with ACME-123456")
        #expect(answer.findings.map(\.entry.id) == [pattern.text])
        #expect(answer.undetected.map(\.name) == ["Birds"])
        #expect(answer.undetected.first?.reason == "the values are not in the database any more; upload them again")
    }

    @Test func `a term that is too long to be looked for is refused with its line`() async throws {
        let server = first
        let birds = try await makeList(server)
        let error = await #expect(throws: ManagementError.self) {
            try await upload("osprey\n\n\(String(repeating: "heron ", count: 100))\n", to: birds, version: 1, server)
        }
        #expect(error?.code == .outOfRange)
        #expect(error?.message.hasPrefix("line 3: ") == true)
        #expect(error?.message.contains("heron") == false)
        #expect(try await statuses(birds, server) == [.empty])
    }
}
