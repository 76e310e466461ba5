import Testing
import WeirManagement
import WeirStoreKit
import WeirTesting

/// Random lives of a dataset, compared step by step with a plain model of what is in force.
struct DatasetLifeTests {
    /// What a dataset has to be after each step.
    private struct Model {
        struct Version {
            var status: UploadStatus
            var values = ""
        }

        var versions = [Version(status: .empty)]

        var inForce: Int? { versions.lastIndex { $0.status == .complete } }
        var inPreparation: Int? { versions.lastIndex { $0.status == .pending || $0.status == .processing } }

        mutating func upload(_ values: String, to index: Int) -> Bool {
            guard index == versions.count - 1, versions[index].status == .empty else { return false }
            if let other = inPreparation { versions[other].status = .failed }
            versions[index] = Version(status: .pending, values: values)
            return true
        }
    }

    /// A dataset in a store, used as a server would.
    private struct Life {
        let account = AccountID()
        let store: MemoryDefinitionStore
        var books: AccountBooks
        var id = ObjectID()
        /// The version whose preparation has begun in this process.
        var begun: Int?

        init() async throws {
            store = MemoryDefinitionStore(accounts: [account])
            books = AccountBooks(store)
            id = try await books.update(account) { (draft) throws(ManagementError) in
                try DatasetService.create(DatasetService.New(name: "x", isSecret: false), in: &draft).id
            }
        }

        var dataset: Dataset {
            get async throws { try DatasetService.dataset(id, in: try await books.definitions(of: account)) }
        }

        /// Uploads values; `false` when they were refused.
        func upload(_ values: String, to version: Int) async throws -> Bool {
            let preparation = HeldPreparation(books)
            preparation.hold()
            do throws(ManagementError) {
                _ = try await DatasetUploads(books: books, preparation: preparation)
                    .upload(Array(values.utf8), to: .init(dataset: id, version: version), of: account)
                return true
            } catch {
                #expect(error.code == .wrongState)
                return false
            }
        }

        mutating func crash() {
            books = AccountBooks(store)
            begun = nil
        }
    }

    @Test(arguments: 0..<100)
    func `the version before stays in force until a later one is complete, whatever happens`(seed: Int) async throws {
        var random = SeededGenerator(seed: UInt64(seed))
        var life = try await Life()
        var model = Model()
        for step in 0..<60 {
            let place: Comment = "seed \(seed), step \(step)"
            try await take(&life, &model, "\(seed)-\(step)\n", &random)
            let dataset = try await life.dataset
            #expect(dataset.versions.map(\.status) == model.versions.map(\.status), place)
            #expect(dataset.inForce?.number == model.inForce.map { $0 + 1 }, place)
            for (index, version) in model.versions.enumerated() {
                let column = dataset.versions[index].parts[0].column
                let key = ContentKey(dataset: life.id, version: index + 1, column: column)
                let content = try await life.books.content(at: key, of: life.account)
                let isKept = index == model.inForce || index == model.inPreparation
                #expect(content == (isKept ? Content(Array(version.values.utf8)) : nil), place)
            }
        }
    }

    private func take(
        _ life: inout Life,
        _ model: inout Model,
        _ values: String,
        _ random: inout SeededGenerator
    ) async throws {
        let (id, account) = (life.id, life.account)
        switch Int.random(in: 0..<9, using: &random) {
        case 0:
            _ = try await life.books.update(account) { (draft) throws(ManagementError) in
                try DatasetUploadService.nextVersion(of: id, in: &draft)
            }
            model.versions.append(.init(status: .empty))
        case 1, 2:
            let index = Int.random(in: max(0, model.versions.count - 2)..<model.versions.count, using: &random)
            #expect(try await life.upload(values, to: index + 1) == model.upload(values, to: index))
        case 3:
            try await uploadTwice(life, &model, values)
        case 4, 5:
            let begun = try await life.books.update(account) { (draft) throws(ManagementError) in
                DatasetProgress.begin(id, in: &draft)?.version.number
            }
            life.begun = begun
            #expect(begun == model.inPreparation.map { $0 + 1 })
            if let index = model.inPreparation { model.versions[index].status = .processing }
        case 6, 7:
            guard let number = life.begun else { return }
            let isDone = try await life.books.update(account) { (draft) throws(ManagementError) in
                try DatasetProgress.complete(id, version: number, in: &draft)
            }
            life.begun = nil
            #expect(isDone == (model.inPreparation == number - 1))
            if isDone { model.versions[number - 1].status = .complete }
        default:
            if Bool.random(using: &random) { return life.crash() }
            guard let number = life.begun else { return }
            try await life.books.update(account) { (draft) throws(ManagementError) in
                try DatasetProgress.fail(id, version: number, in: &draft)
            }
            life.begun = nil
            if model.inPreparation == number - 1 { model.versions[number - 1].status = .failed }
        }
    }

    /// Two clients upload to the newest version at the same time: one of them is the first.
    private func uploadTwice(_ life: Life, _ model: inout Model, _ values: String) async throws {
        let index = model.versions.count - 1
        async let first = life.upload("1 " + values, to: index + 1)
        async let second = life.upload("2 " + values, to: index + 1)
        let taken = try await (first, second)
        let isTaken = model.upload(taken.0 ? "1 " + values : "2 " + values, to: index)
        #expect((taken.0 ? 1 : 0) + (taken.1 ? 1 : 0) == (isTaken ? 1 : 0))
    }
}
