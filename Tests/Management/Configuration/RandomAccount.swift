import WeirConfiguration
import WeirJSON
import WeirTesting

/// An account in which as much as may has the names of others, and as much as can names others.
struct RandomAccount {
    /// Few names, of which some look like what the file means something else with.
    private static let names = ["N", "P", "N/N", "P/N", "Card", "5f0d3c52-4c8a-4b0e-9d0c-6a1f0c9b7e11"]

    private var random: SeededGenerator
    private var taken: Set<[String]> = []
    private var target = LocalAccount(for: ConfigurationFile(), catalog: Account.catalog)

    /// An account that is the same for the same seed.
    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    /// The account.
    func account() async throws -> LocalAccount {
        var maker = self
        try await maker.make()
        return maker.target
    }

    private mutating func make() async throws {
        for number in 0..<3 {
            let parts: JSONValue = .array([["name": name()], ["name": .string("\(number)")]])
            await add("/data_tag_categories", ["name": name(), "tags": parts])
            await add("/sensitivity_groups", ["name": name(), "levels": parts])
        }
        for number in 0..<4 {
            await add("/entries", ["name": name(), "enabled": true, "pattern": ["regex": .string("a\(number)")]])
            await add("/custom_prompt_topics", ["name": name(), "enabled": true, "topic": .string("t\(number)")])
        }
        for _ in 0..<3 {
            await addDataset(isTable: false)
            await addDataset(isTable: true)
            let made = await add("/document_fingerprints", ["name": name(), "match_percent": 50])
            guard let id = made?["id"].string else { continue }
            let file = ConfigurationRequest.put(
                "/document_fingerprints/\(id)",
                .file(name: "d.txt", Array("text".utf8))
            )
            _ = try await target.send(file)
        }
        for number in 0..<4 {
            let owned: JSONValue = .array([
                ["name": name(), "enabled": true, "pattern": ["regex": .string("b\(number)")]],
                ["name": .string("\(number)"), "enabled": true, "words": ["falcon"]],
            ])
            await add("/profiles/custom", try await labelled(["name": name(), "entries": owned], sharesEntries: true))
            let used = try await ids("/entries").randomElement(using: &random) ?? ""
            let expression = #"dlp_match(dlp.entries["\#(used)"])"#
            await add("/data_classes", try await labelled(["name": name(), "expression": .string(expression)]))
        }
    }

    private mutating func addDataset(isTable: Bool) async {
        let new: JSONValue = [
            "name": name(), "secret": .bool(isTable), "encoding_version": isTable ? 2 : 1,
            "case_sensitive": .bool(isTable),
        ]
        guard let made = await add("/datasets", new), let id = made["dataset"]["id"].string else { return }
        guard isTable else {
            _ = try? await target.send(
                ConfigurationRequest.post("/datasets/\(id)/upload/1", .bytes(Array("osprey".utf8)))
            )
            return
        }
        let columns: JSONValue = .array([["entry_name": name(), "header_name": "h"]])
        await add("/datasets/\(id)/versions/1", columns)
    }

    /// An object with labels and, of a profile, with entries and data classes of others.
    private mutating func labelled(_ object: JSONValue, sharesEntries: Bool = false) async throws -> JSONValue {
        guard case .object(var members) = object else { return object }
        let tags = try await get("/data_tag_categories").flatMap { $0["tags"].elements.map { $0["id"] } }
        let levels = try await get("/sensitivity_groups").flatMap { group in
            group["levels"].elements.map { level -> JSONValue in ["group_id": group["id"], "level_id": level["id"]] }
        }
        members.append(.init("data_tags", .array(Array(tags.shuffled(using: &random).prefix(3)))))
        members.append(.init("sensitivity_levels", .array(Array(levels.shuffled(using: &random).prefix(1)))))
        if sharesEntries {
            let shared = try await ids("/entries", without: "profile_id").map { id -> JSONValue in
                ["entry_id": .string(id), "enabled": true]
            }
            let classes = try await ids("/data_classes").map { JSONValue.string($0) }
            members.append(.init("shared_entries", .array(shared)))
            members.append(.init("data_classes", .array(classes)))
        }
        return .object(members)
    }

    /// Makes something, unless its name is taken.
    @discardableResult
    private mutating func add(_ path: String, _ body: JSONValue) async -> JSONValue? {
        let canShareName = ["/entries", "/custom_prompt_topics"].contains(path)
        guard canShareName || taken.insert([path, body["name"].string ?? ""]).inserted else { return nil }
        return try? await target.send(ConfigurationRequest.post(path, .json(body)))
    }

    private mutating func get(_ path: String) async throws -> [JSONValue] {
        try await target.send(ConfigurationRequest.get(path)).elements
    }

    private mutating func ids(_ path: String, without field: String? = nil) async throws -> [String] {
        try await get(path).filter { object in field.map { object[$0] == .null } ?? true }.compactMap {
            $0["id"].string
        }
    }

    private mutating func name() -> JSONValue { .string(Self.names.randomElement(using: &random) ?? "") }
}
