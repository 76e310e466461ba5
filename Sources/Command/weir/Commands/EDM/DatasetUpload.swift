import WeirConfiguration
import WeirDetection
import WeirJSON

import struct Foundation.Data

/// A version of a dataset on a server, from its beginning until it is looked for.
///
/// The server answers the secret of the version when it is begun: values are hashed with it here, and nothing else of
/// them is sent. Until the version is complete the one before it is in force.
struct DatasetUpload {
    /// How often the server is asked whether the version is ready.
    private static let mostQuestions = 1_200

    /// What values are hashed with.
    let key: ValueKey

    private let account: RemoteAccount
    private let name: String
    private let path: String
    private let version: Int
    /// Whether it has any number of columns, or only one.
    private let isTable: Bool
    /// Whether the dataset was not there before.
    private let isNew: Bool
    /// The entries of the columns that the dataset has, with the names in the table they came from.
    private let known: [(entry: String, names: [String])]

    /// Begins a version of the dataset with a name, which is made when the account has none.
    ///
    /// - Throws: Why there is none, such as a dataset of words in clear.
    init(to name: String, in account: RemoteAccount) async throws(CommandFailure) {
        self.account = account
        self.name = name
        let found = try await Self.ask(account, .get("/datasets"), name).elements.first { $0["name"].string == name }
        guard found.map({ $0["secret"] == true }) ?? true else {
            throw CommandFailure("the dataset \"\(name)\" takes words in clear, not hashes; give --upload another name")
        }
        isNew = found == nil
        let answer: JSONValue
        if let id = found?["id"].string {
            answer = try await Self.ask(account, .post("/datasets/\(id)/upload"), name)
            path = "/datasets/\(id)"
        } else {
            let new: JSONValue = ["name": .string(name), "secret": true, "encoding_version": 2]
            answer = try await Self.ask(account, .post("/datasets", .json(new)), name)
            path = "/datasets/\(answer["dataset"]["id"].string ?? "")"
        }
        guard let version = answer["version"].number,
            let secret = answer["secret"].string.flatMap({ Data(base64Encoded: $0) }), secret.count == EDMSecret.length
        else {
            throw CommandFailure("the dataset \"\(name)\": the server did not answer with a version and its secret")
        }
        self.version = version
        key = ValueKey(secret: [UInt8](secret))
        isTable = answer["encoding_version"] == 2
        known = try await Self.columns(of: found ?? .null, account, name)
    }

    /// Sends the columns.
    ///
    /// - Parameters:
    ///   - columns: The columns that have values.
    ///   - report: Called with how far it has come.
    /// - Throws: What the server refused.
    func send(_ columns: [TableEncoder.Column], report: (String) -> Void) async throws(CommandFailure) {
        if isTable {
            try await sendTable(columns, report)
        } else {
            guard let column = columns.first, columns.count == 1 else {
                throw CommandFailure(
                    "the dataset \"\(name)\" has one column, and the table \(columns.count); choose one with --columns, "
                        + "or give --upload another name"
                )
            }
            report("sending the values")
            try await ask(.post("\(path)/upload/\(version)", .bytes(column.encoded.text)))
        }
    }

    /// Waits until the version is looked for.
    ///
    /// - Throws: Why it is not.
    func wait() async throws(CommandFailure) {
        for _ in 0..<Self.mostQuestions {
            let versions = try await ask(.get(path))["uploads"].elements
            switch versions.last(where: { $0["version"].number == version })?["status"].string {
            case "complete": return
            case "failed":
                throw CommandFailure(
                    "the dataset \"\(name)\": the server could not make version \(version) ready, or another upload "
                        + "overtook it; its log says why. What was in force before still is; upload again"
                )
            case nil: throw CommandFailure("the dataset \"\(name)\" was deleted meanwhile; upload again")
            default: await account.pause()
            }
        }
        throw CommandFailure(
            "the dataset \"\(name)\": version \(version) is not ready after ten minutes; the server goes on with it, and "
                + "GET …\(path) tells when it is"
        )
    }

    /// Takes out what was begun, as far as that is possible: a dataset that was made for this.
    ///
    /// A version of one that was there before is begun anew by the next upload.
    func withdraw() async {
        guard isNew else { return }
        _ = try? await account.send(.delete(path))
    }

    /// What was uploaded, in a line.
    func summary(of columns: [TableEncoder.Column]) -> String {
        let cells = columns.reduce(0) { $0 + $1.encoded.cells }
        return "dataset \"\(name)\": version \(version) is looked for, with \(Quantity.count(cells, "value")) in "
            + Quantity.count(columns.count, "column")
    }

    private func sendTable(
        _ columns: [TableEncoder.Column],
        _ report: (String) -> Void
    ) async throws(CommandFailure) {
        var free = known
        let declared = columns.map { column -> JSONValue in
            var identity = JSONValue.Member("entry_name", .string(column.name))
            // A column that is there keeps its entry, which profiles may share.
            if let index = free.firstIndex(where: { $0.names.contains(column.name) }) {
                identity = JSONValue.Member("entry_id", .string(free.remove(at: index).entry))
            }
            return .object([
                identity, .init("header_name", .string(column.name)), .init("num_cells", .number(column.encoded.cells)),
            ])
        }
        let place = "\(path)/versions/\(version)"
        let parts = try await ask(.post(place, .json(.array(declared)))).elements
        for (index, (column, part)) in zip(columns, parts).enumerated() {
            guard let entry = part["entry_id"].string else { continue }
            report("sending column \(index + 1) of \(columns.count)")
            try await ask(.post("\(place)/entries/\(entry)", .bytes(column.encoded.text)))
        }
    }

    @discardableResult
    private func ask(_ request: ConfigurationRequest) async throws(CommandFailure) -> JSONValue {
        try await Self.ask(account, request, name)
    }

    private static func ask(
        _ account: RemoteAccount,
        _ request: ConfigurationRequest,
        _ name: String
    ) async throws(CommandFailure) -> JSONValue {
        do throws(ConfigurationRefusal) {
            return try await account.send(request)
        } catch {
            throw CommandFailure("the dataset \"\(name)\": \(error.message)")
        }
    }

    private static func columns(
        of dataset: JSONValue,
        _ account: RemoteAccount,
        _ name: String
    ) async throws(CommandFailure) -> [(entry: String, names: [String])] {
        let columns = dataset["columns"].elements
        guard !columns.isEmpty else { return [] }
        let entries = try await ask(account, .get("/entries"), name).elements
        return columns.compactMap { column in
            guard let id = column["entry_id"].string else { return nil }
            let entry = entries.first { $0["id"].string == id }
            return (id, [column["header_name"], entry?["name"] ?? .null].compactMap(\.string))
        }
    }
}
