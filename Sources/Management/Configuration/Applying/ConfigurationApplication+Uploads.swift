internal import WeirJSON
internal import WeirManagement

extension ConfigurationApplication {
    /// How often it is asked whether what was uploaded is ready.
    private static var mostQuestions: Int { 1_200 }

    /// Uploads what an object looks for, unless the account has it.
    ///
    /// - Returns: Whether something is uploaded.
    mutating func upload(
        _ object: ConfigurationObject,
        _ answer: JSONValue
    ) async throws(ConfigurationProblem) -> Bool {
        switch object.kind {
        case .datasets where object.columns.isEmpty: try await uploadList(object, answer)
        case .datasets: try await uploadTable(object, answer)
        case .documentFingerprints: try await uploadDocument(object, answer)
        default: false
        }
    }

    private mutating func uploadList(
        _ object: ConfigurationObject,
        _ answer: JSONValue
    ) async throws(ConfigurationProblem) -> Bool {
        guard let source = object.source else { return false }
        let bytes = try bytes(of: source, at: object.pointer)
        guard answer["columns"][0]["sha256"].string != Content(bytes).sha256 || !Self.isReady(answer) else {
            return false
        }
        guard !options.isRehearsal else { return true }
        let id = answer["id"].string ?? ""
        let version = try await fillableVersion(answer, object)
        _ = try await send(
            ConfigurationRequest.post("/datasets/\(id)/upload/\(version)", .bytes(bytes)),
            for: object.pointer
        )
        try await wait("/datasets/\(id)", object)
        return true
    }

    private mutating func uploadTable(
        _ object: ConfigurationObject,
        _ answer: JSONValue
    ) async throws(ConfigurationProblem) -> Bool {
        let known = answer["columns"].elements
        let existing = object.columns.map { column in
            known.first { $0["entry_id"].string == column.id }
                ?? known.first { state.name(ofEntry: $0["entry_id"]) == column.name }
        }
        for (column, found) in zip(object.columns, existing) {
            let id = found?["entry_id"].string
            names.set(
                id ?? ObjectID(derivedFrom: object.kind.noun, [object.name, column.name]).text,
                for: column.pointer
            )
        }
        var contents: [[UInt8]] = []
        for column in object.columns {
            if let source = column.source { contents.append(try bytes(of: source, at: column.pointer)) }
        }
        guard contents.isEmpty || contents.count == object.columns.count else {
            throw file.problem("either all columns of a dataset have a \"file\", or none has", at: object.pointer)
        }
        let isSame =
            known.count == object.columns.count
            && zip(object.columns, zip(known, existing)).allSatisfy { column, found in
                found.0["entry_id"] == found.1?["entry_id"] && found.0["header_name"].string == column.header
            }
        let hasContents =
            Self.isReady(answer) && zip(known, contents).allSatisfy { $0["sha256"].string == Content($1).sha256 }
        guard !isSame || !contents.isEmpty && !hasContents else { return false }
        guard !options.isRehearsal else { return true }
        try await fill(object, answer, existing, contents)
        return true
    }

    private mutating func fill(
        _ object: ConfigurationObject,
        _ answer: JSONValue,
        _ existing: [JSONValue?],
        _ contents: [[UInt8]]
    ) async throws(ConfigurationProblem) {
        let id = answer["id"].string ?? ""
        let version = try await fillableVersion(answer, object)
        let declared = zip(object.columns, existing).map { column, found -> JSONValue in
            let identity: JSONValue.Member =
                found.map { .init("entry_id", $0["entry_id"]) } ?? .init("entry_name", .string(column.name))
            return .object([identity, .init("header_name", .string(column.header))])
        }
        let path = "/datasets/\(id)/versions/\(version)"
        let parts = try await send(
            ConfigurationRequest.post(path, .json(.array(declared))),
            for: object.pointer + "/columns"
        )
        for (index, column) in object.columns.enumerated() {
            guard let entry = parts?[index]["entry_id"].string else { continue }
            names.set(entry, for: column.pointer)
            guard contents.indices.contains(index) else { continue }
            _ = try await send(
                ConfigurationRequest.post("\(path)/entries/\(entry)", .bytes(contents[index])),
                for: column.pointer
            )
        }
        if !contents.isEmpty { try await wait("/datasets/\(id)", object) }
    }

    private mutating func uploadDocument(
        _ object: ConfigurationObject,
        _ answer: JSONValue
    ) async throws(ConfigurationProblem) -> Bool {
        guard let source = object.source, case .file(let path) = source else { return false }
        let bytes = try bytes(of: source, at: object.pointer)
        guard answer["sha256"].string != Content(bytes).sha256 || !Self.isReady(answer) else { return false }
        guard !options.isRehearsal else { return true }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let place = "\(object.kind.path)/\(answer["id"].string ?? "")"
        _ = try await send(ConfigurationRequest.put(place, .file(name: name, bytes)), for: object.pointer)
        try await wait(place, object)
        return true
    }

    /// The number of a version that can be filled.
    private mutating func fillableVersion(
        _ answer: JSONValue,
        _ object: ConfigurationObject
    ) async throws(ConfigurationProblem) -> Int {
        if let latest = answer["uploads"].elements.last, ["empty", "uploading"].contains(latest["status"].string) {
            return latest["version"].number ?? 1
        }
        let request = ConfigurationRequest.post("/datasets/\(answer["id"].string ?? "")/upload")
        return try await send(request, for: object.pointer)?["version"].number ?? 1
    }

    /// Waits until what was uploaded is looked for.
    private mutating func wait(_ path: String, _ object: ConfigurationObject) async throws(ConfigurationProblem) {
        for _ in 0..<Self.mostQuestions {
            let answer = try await send(ConfigurationRequest.get(path), for: object.pointer) ?? .null
            switch answer["status"].string {
            case "complete": return
            case "failed":
                throw file.problem(
                    "what was uploaded could not be prepared; the account says 'failed'",
                    at: object.pointer
                )
            default: await target.pause()
            }
        }
        throw file.problem("what was uploaded is not ready after ten minutes", at: object.pointer)
    }

    private static func isReady(_ answer: JSONValue) -> Bool {
        ["complete", "pending", "processing"].contains(answer["status"].string)
    }

    private func bytes(
        of source: ConfigurationObject.Source,
        at pointer: String
    ) throws(ConfigurationProblem) -> [UInt8] {
        switch source {
        case .words(let words): return Array(words.map { $0 + "\n" }.joined().utf8)
        case .file(let path):
            do throws(ConfigurationRefusal) {
                return try read(path)
            } catch {
                throw file.problem(error.message, at: pointer + "/file")
            }
        }
    }
}
