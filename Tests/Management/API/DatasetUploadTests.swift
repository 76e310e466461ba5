import Testing
import WeirAPI
import WeirJSON
import WeirManagement
import WeirStoreKit

struct DatasetUploadTests {
    private let api = APIHarness(clock: .ticking)

    private func values(_ text: String) -> RequestBody {
        RequestBody(Array(text.utf8), contentType: "application/octet-stream")
    }

    /// Makes a dataset and tells its path.
    private func dataset(_ fields: JSONValue, in api: APIHarness? = nil) async throws -> String {
        let made = try await (api ?? self.api).call(.post, "/datasets", fields.adding([.init("name", "x")]))
        return "/datasets/\(made["dataset"]["id"].text)"
    }

    /// Fills a list, and tells what became of it.
    private func fill(
        _ place: String,
        version: Int,
        _ text: String,
        in api: APIHarness? = nil
    ) async throws -> JSONValue {
        let answer = try await (api ?? self.api).call(.post, "\(place)/upload/\(version)", body: values(text)).result
        #expect(answer["status"] == "pending")
        return try await (api ?? self.api).call(.get, place)
    }

    private func content(_ dataset: String, version: Int, column: JSONValue) async throws -> String? {
        guard let id = ObjectID(String(dataset.dropFirst("/datasets/".count))), let column = ObjectID(column.text)
        else {
            return nil
        }
        let key = ContentKey(dataset: id, version: version, column: column)
        let content = try await api.api.books.content(at: key, of: api.account)
        return content.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    @Test(arguments: [
        ("one", 1, "one\n"), ("one\ntwo\n", 2, "one\ntwo\n"), ("one\r\ntwo\r\n", 2, "one\ntwo\n"),
        ("one\n\n \t\n\r\ntwo", 2, "one\ntwo\n"), ("\u{FEFF}one\n", 1, "one\n"), ("a\rb\n", 1, "a\rb\n"),
        ("naïve ✓\n", 1, "naïve ✓\n"), (" one ", 1, " one \n"), ("one\none", 2, "one\none\n"),
    ])
    func `values are the lines of an upload`(text: String, cells: Int, stored: String) async throws {
        let place = try await dataset(["secret": false])
        let answer = try await api.call(.post, place + "/upload/1", body: values(text)).result
        #expect(answer["status"] == "pending")
        #expect(answer["columns"][0]["upload_status"] == "pending")
        #expect(answer["num_cells"] == 0)
        let filled = try await api.call(.get, place)
        #expect(filled["status"] == "complete")
        #expect(filled["num_cells"] == .number(cells))
        #expect(filled["uploads"] == [["version": 1, "status": "complete", "num_cells": .number(cells)]])
        #expect(filled["columns"][0]["upload_status"] == "complete")
        #expect(filled["columns"][0]["num_cells"] == .number(cells))
        #expect(try await content(place, version: 1, column: filled["columns"][0]["entry_id"]) == stored)
    }

    @Test(arguments: [
        ([], ManagementError.Code.outOfRange), (Array("\n \r\n".utf8), .outOfRange), ([0x61, 0xFF], .outOfRange),
        (Array("a\nb\nc\nd".utf8), .limitReached), (Array(repeating: 0x61, count: 10_001), .outOfRange),
    ])
    func `an upload that is refused changes nothing`(bytes: [UInt8], code: ManagementError.Code) async throws {
        var limits = AccountLimits()
        limits.cellsPerDataset = 3
        let api = APIHarness(limits: limits)
        let place = try await dataset(["secret": false], in: api)
        let filled = try await fill(place, version: 1, "a\nb\nc", in: api)
        #expect(try await api.call(.post, place + "/upload")["max_cells"] == 3)
        await api.expect(code, .post, place + "/upload/2", body: RequestBody(bytes, contentType: nil))
        let after = try await api.call(.get, place)
        #expect(after["num_cells"] == 3)
        #expect(after["status"] == "empty")
        #expect(after["columns"][0]["entry_id"] == filled["columns"][0]["entry_id"])
    }

    @Test func `a new version replaces the one in force when it is complete`() async throws {
        let place = try await dataset(["secret": false])
        let first = try await fill(place, version: 1, "a\nb")
        let column = first["columns"][0]["entry_id"]
        let next = try await api.call(.post, place + "/upload")
        #expect(next["version"] == 2)
        #expect(next["encoding_version"] == 1)
        #expect(next["case_sensitive"] == false)
        #expect(next["secret"] == .null)
        #expect(next["columns"][0]["entry_id"] == column)
        #expect(try await content(place, version: 1, column: column) == "a\nb\n")
        #expect(try await api.call(.get, place)["num_cells"] == 2)
        let second = try await fill(place, version: 2, "c")
        #expect(second["num_cells"] == 1)
        #expect(second["uploads"].elements.map { $0["status"] } == ["complete", "complete"])
        #expect(second["columns"][0]["entry_id"] == column)
        #expect(second["updated_at"] != first["updated_at"])
        #expect(try await content(place, version: 1, column: column) == nil)
        #expect(try await content(place, version: 2, column: column) == "c\n")
        try await api.call(.delete, place)
        #expect(try await content(place, version: 2, column: column) == nil)
    }

    @Test func `an account has one secret, which a version keeps while it is needed`() async throws {
        let made = try await api.call(.post, "/datasets", ["name": "first"])
        let place = "/datasets/\(made["dataset"]["id"].text)"
        _ = try await fill(place, version: 1, "0123456789")
        let secrets = [
            made["secret"],
            try await api.call(.post, place + "/upload")["secret"],
            try await api.call(.post, place + "/upload")["secret"],
            try await api.call(.post, "/datasets", ["name": "second", "encoding_version": 2])["secret"],
        ]
        #expect(Set(secrets.map(\.text)).count == 1)
        #expect(secrets[0].text.utf8.count == 44)
        func kept() async throws -> [Bool] {
            let definitions = try await api.api.books.definitions(of: api.account)
            return definitions.datasets.sorted[0].versions.map { $0.secret != nil }
        }
        #expect(try await kept() == [true, false, true])
        _ = try await fill(place, version: 3, "0123456789")
        #expect(try await kept() == [false, false, true])
    }

    @Test func `the version before is looked for until the next is complete`() async throws {
        let place = try await dataset(["secret": false])
        let column = try await fill(place, version: 1, "a\nb")["columns"][0]["entry_id"]
        api.preparation.hold()
        try await api.call(.post, place + "/upload")
        let answer = try await fill(place, version: 2, "c")
        #expect(answer["num_cells"] == 2)
        #expect(answer["uploads"].elements.map { $0["status"] } == ["complete", "pending"])
        #expect(try await content(place, version: 1, column: column) == "a\nb\n")
        await api.expect(.wrongState, .post, place + "/upload/2", body: values("d"))
        try await api.preparation.release()
        #expect(try await api.call(.get, place)["num_cells"] == 1)
        #expect(try await content(place, version: 1, column: column) == nil)
    }

    @Test func `a version with all its values is complete although the next was started`() async throws {
        let place = try await dataset(["secret": false])
        api.preparation.hold()
        _ = try await fill(place, version: 1, "a\nb")
        try await api.call(.post, place + "/upload")
        #expect(try await api.call(.get, place)["uploads"].elements.map { $0["status"] } == ["pending", "empty"])
        try await api.preparation.release()
        let after = try await api.call(.get, place)
        #expect(after["uploads"].elements.map { $0["status"] } == ["complete", "empty"])
        #expect(after["num_cells"] == 2)
    }

    @Test func `a version that is still in preparation is given up for a later one with all its values`() async throws {
        let place = try await dataset(["secret": false])
        api.preparation.hold()
        let column = try await fill(place, version: 1, "a\nb")["columns"][0]["entry_id"]
        try await api.call(.post, place + "/upload")
        #expect(try await content(place, version: 1, column: column) == "a\nb\n")
        let second = try await fill(place, version: 2, "c")
        #expect(second["uploads"].elements.map { $0["status"] } == ["failed", "pending"])
        #expect(try await content(place, version: 1, column: column) == nil)
        try await api.preparation.release()
        #expect(try await api.call(.get, place)["num_cells"] == 1)
    }

    @Test func `the columns of a secret dataset have as many rows each`() async throws {
        let place = try await dataset(["encoding_version": 2])
        let columns = try await api.call(.post, place + "/versions/1", [["entry_name": "A"], ["entry_name": "B"]])
        let places = columns.elements.map { "\(place)/versions/1/entries/\($0["entry_id"].text)" }
        _ = try await api.call(.post, places[0], body: values("1\n2"))
        await api.expect(.outOfRange, .post, places[1], body: values("1\n2\n3"))
        #expect(try await api.call(.get, place)["status"] == "uploading")
        _ = try await api.call(.post, places[1], body: values("1\n2"))
        #expect(try await api.call(.get, place)["status"] == "complete")
    }

    @Test func `columns are declared, then filled one by one`() async throws {
        let place = try await dataset(["encoding_version": 2])
        #expect(try await api.call(.get, place)["columns"] == [])
        let columns = try await api.call(
            .post,
            place + "/versions/1",
            [["entry_name": "Name", "header_name": "name", "num_cells": 2], ["entry_name": "Number"]]
        )
        #expect(columns.elements.map { $0["header_name"] } == ["name", ""])
        #expect(columns.elements.map { $0["num_cells"] } == [2, 0])
        #expect(columns.elements.map { $0["upload_status"] } == ["empty", "empty"])
        #expect(try await api.call(.get, place)["status"] == "uploading")
        let places = columns.elements.map { "\(place)/versions/1/entries/\($0["entry_id"].text)" }
        let second = try await api.call(.post, places[1], body: values("123456\n234567")).result
        #expect(second["upload_status"] == "pending")
        #expect(second["num_cells"] == 2)
        #expect(second["entry_id"] == columns[1]["entry_id"])
        #expect(try await api.call(.get, place)["num_cells"] == 0)
        #expect(try await api.call(.get, place)["status"] == "uploading")
        _ = try await api.call(.post, places[0], body: values("Alice\nBob"))
        let filled = try await api.call(.get, place)
        #expect(filled["status"] == "complete")
        #expect(filled["num_cells"] == 4)
        await api.expect(.wrongState, .post, places[0], body: values("Carol"))
        let names = try await api.api.books.definitions(of: api.account).contributedEntries.map(\.name)
        #expect(names == ["Name", "Number"])
    }

    @Test func `a next version keeps, drops and adds columns`() async throws {
        let place = try await dataset(["encoding_version": 2, "secret": false])
        let first = try await api.call(.post, place + "/versions/1", [["entry_name": "A"], ["entry_name": "B"]])
        for column in first.elements {
            _ = try await api.call(.post, "\(place)/versions/1/entries/\(column["entry_id"].text)", body: values("1"))
        }
        try await api.call(.post, place + "/upload")
        let second = try await api.call(
            .post,
            place + "/versions/2",
            [["entry_name": "C"], ["entry_id": first[1]["entry_id"], "header_name": "b"]]
        )
        #expect(second[1]["entry_id"] == first[1]["entry_id"])
        func entries() async throws -> [String] {
            let definitions = try await api.api.books.definitions(of: api.account)
            return definitions.contributedEntries.map { "\($0.name) \($0.status)" }
        }
        #expect(try await entries() == ["C empty", "B empty", "A complete"])
        for column in second.elements {
            #expect(try await content(place, version: 1, column: first[0]["entry_id"]) == "1\n")
            _ = try await api.call(.post, "\(place)/versions/2/entries/\(column["entry_id"].text)", body: values("2"))
        }
        #expect(try await entries() == ["C complete", "B complete"])
        #expect(try await content(place, version: 1, column: first[0]["entry_id"]) == nil)
    }

    @Test func `a column that a class names cannot be dropped`() async throws {
        let place = try await dataset(["encoding_version": 2, "secret": false])
        let first = try await api.call(.post, place + "/versions/1", [["entry_name": "A"]])
        let entry = first[0]["entry_id"].text
        _ = try await api.call(.post, "\(place)/versions/1/entries/\(entry)", body: values("1"))
        try await api.call(
            .post,
            "/data_classes",
            [
                "name": "x", "expression": .string("dlp_match(dlp.entries[\"\(entry)\"])"), "data_tags": [],
                "sensitivity_levels": [],
            ]
        )
        try await api.call(.post, place + "/upload")
        await api.expect(BadRequest([["entry_name": "B"]], .inUse, at: nil), .post, place + "/versions/2")
    }

    @Test func `a version that was declared again starts anew`() async throws {
        let place = try await dataset(["encoding_version": 2, "secret": false])
        let first = try await api.call(.post, place + "/versions/1", [["entry_name": "A"], ["entry_name": "B"]])
        _ = try await api.call(.post, "\(place)/versions/1/entries/\(first[0]["entry_id"].text)", body: values("1"))
        let again = try await api.call(.post, place + "/versions/1", [["entry_name": "A"]])
        #expect(again[0]["entry_id"] != first[0]["entry_id"])
        #expect(try await content(place, version: 1, column: first[0]["entry_id"]) == nil)
        await api.expect(
            .notFound,
            .post,
            "\(place)/versions/1/entries/\(first[0]["entry_id"].text)",
            body: values("1")
        )
        try await api.call(.post, place + "/upload")
        #expect(try await api.call(.get, place)["uploads"][0]["status"] == "failed")
    }

    @Test(arguments: [
        BadRequest([:], .invalidField, at: ""),
        BadRequest([], .outOfRange, at: ""),
        BadRequest([[:]], .invalidField, at: "/0/entry_id"),
        BadRequest([["entry_id": "x"]], .invalidField, at: "/0/entry_id"),
        BadRequest([["entry_id": "00000000-0000-4000-8000-000000000000"]], .notFound, at: "/0/entry_id"),
        BadRequest([["entry_name": ""]], .outOfRange, at: "/0/entry_name"),
        BadRequest([["entry_name": "A"], ["entry_name": "A"]], .nameTaken, at: "/1/entry_name"),
        BadRequest(
            [["entry_name": "A", "entry_id": "00000000-0000-4000-8000-000000000000"]],
            .invalidField,
            at: "/0/entry_name"
        ),
        BadRequest([["entry_name": "A", "num_cells": -1]], .outOfRange, at: "/0/num_cells"),
        BadRequest([["entry_name": "A", "num_cells": 2_000_000]], .limitReached, at: ""),
        BadRequest([["entry_name": "A", "header_name": 7]], .invalidField, at: "/0/header_name"),
    ])
    func `wrong columns are refused at their place`(request: BadRequest) async throws {
        await api.expect(request, .post, try await dataset(["encoding_version": 2]) + "/versions/1")
    }

    @Test func `what fits neither version nor encoding is a wrong state`() async throws {
        let list = try await dataset([:])
        await api.expect(.wrongState, .post, list + "/upload/2", body: values("a"))
        await api.expect(.wrongState, .post, list + "/upload/0", body: values("a"))
        await api.expect(BadRequest([["entry_name": "A"]], .wrongState, at: nil), .post, list + "/versions/1")
        _ = try await api.call(.post, list + "/upload/1", body: values("a"))
        await api.expect(.wrongState, .post, list + "/upload/1", body: values("a"))
        await api.expect(.badIdentifier, .post, list + "/upload/x", body: values("a"))
        try await api.call(.put, list, ["name": "list"])
        let columns = try await dataset(["encoding_version": 2])
        await api.expect(.wrongState, .post, columns + "/upload/1", body: values("a"))
        await api.expect(.wrongState, .post, "\(columns)/versions/1/entries/\(ObjectID().text)", body: values("a"))
    }

    @Test func `the cells of all datasets together have a limit`() async throws {
        var limits = AccountLimits()
        limits.cells = 3
        let api = APIHarness(limits: limits)
        let first = try await dataset(["secret": false], in: api)
        _ = try await api.call(.post, first + "/upload/1", body: values("a\nb"))
        try await api.call(.put, first, ["name": "first"])
        let second = try await dataset(["secret": false], in: api)
        await api.expect(.limitReached, .post, second + "/upload/1", body: values("a\nb"))
        _ = try await api.call(.post, second + "/upload/1", body: values("a"))
        #expect(try await api.api.books.definitions(of: api.account).datasetCells == 3)
    }

    @Test func `only so many versions are remembered, and the one in force always`() async throws {
        let place = try await dataset(["secret": false])
        _ = try await api.call(.post, place + "/upload/1", body: values("a"))
        for _ in 0..<120 { try await api.call(.post, place + "/upload") }
        let after = try await api.call(.get, place)
        #expect(after["uploads"].elements.count == 100)
        #expect(after["uploads"][0]["version"] == 1)
        #expect(after["uploads"][99]["version"] == 121)
        #expect(after["num_cells"] == 1)
    }
}
