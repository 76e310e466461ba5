import WeirCatalog
import WeirDetection
import WeirLog
import WeirManagement
import WeirPolicy
import WeirScan
import WeirStoreKit

/// An account whose definitions a test changes and scans with.
struct PolicyHarness {
    static let catalog = CatalogIndex(.predefined)

    let account = AccountID()
    let books: AccountBooks
    let policies: PolicyKeeper
    let service: PolicyScanService

    init() {
        books = AccountBooks(MemoryDefinitionStore(accounts: [account]))
        policies = PolicyKeeper(
            books: books,
            contents: PolicyContents(books: books, work: WorkPool(for: "loads", count: 1, mostWaiting: 10)),
            compiler: ScannerCompiler(extractor: Extractor()),
            work: WorkPool(for: "compilations", count: 1, mostWaiting: 10),
            catalog: Self.catalog
        )
        service = PolicyScanService(policies: policies, work: WorkPool(for: "scans", count: 2, mostWaiting: 10))
    }

    func scan(
        _ text: String,
        profiles: [String] = [],
        isFile: Bool = false
    ) async throws -> ScanAnswer {
        try await service.scan(text, named: isFile ? "text" : nil, for: account, profiles: profiles, masking: .full)
    }

    func change(_ body: @Sendable @escaping (inout Draft) throws(ManagementError) -> Void) async throws {
        try await books.update(account, body)
    }

    /// An entry that belongs to no profile; `nil` as pattern makes a topic of prompts, which nothing looks for.
    func entry(_ name: String, _ pattern: String?) async throws -> ObjectID {
        let id = ObjectID()
        try await change { (draft) throws(ManagementError) in
            draft.put(
                Entry(
                    id: id,
                    name: name,
                    summary: nil,
                    isEnabled: true,
                    profile: nil,
                    content: pattern.map { .pattern(EntryPattern(regex: $0)) } ?? .topic("the weather"),
                    createdAt: draft.now,
                    updatedAt: draft.now
                )
            )
        }
        return id
    }

    /// A profile that `edit` completes.
    func profile(_ name: String, _ edit: @Sendable @escaping (inout CustomProfile) -> Void) async throws {
        try await change { (draft) throws(ManagementError) in
            var profile = CustomProfile(id: ObjectID(), name: name, createdAt: draft.now, updatedAt: draft.now)
            edit(&profile)
            draft.put(profile)
        }
    }

    /// A data class.
    func dataClass(
        _ name: String,
        _ expression: String,
        tags: [ObjectID] = [],
        levels: [SensitivityLevelReference] = []
    ) async throws -> ObjectID {
        let id = ObjectID()
        let read = try DataClassExpression(expression)
        try await change { (draft) throws(ManagementError) in
            draft.put(
                DataClass(
                    id: id,
                    name: name,
                    summary: nil,
                    expression: read,
                    tags: tags,
                    levels: levels,
                    createdAt: draft.now,
                    updatedAt: draft.now
                )
            )
        }
        return id
    }

    /// A label of a group or category.
    static func label(_ name: String) -> Label {
        let moment = Timestamp(microseconds: 0)
        return Label(id: ObjectID(), name: name, summary: nil, createdAt: moment, updatedAt: moment)
    }

    /// What an expression says of an entry.
    static func match(_ entry: ObjectID) -> String { "dlp_match(dlp.entries[\"\(entry.text)\"])" }
}
