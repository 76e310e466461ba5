import Testing
import WeirAPI
import WeirJSON
import WeirLog
import WeirManagement

struct ScanTests {
    private let api = APIHarness()

    private func scan(_ query: String, _ body: RequestBody) async throws -> JSONValue {
        try await api.scan(query, body)
    }

    private func json(_ value: JSONValue) -> RequestBody {
        RequestBody(value.bytes, contentType: "application/json")
    }

    @Test func `a text is scanned as text, for the profiles of the query`() async throws {
        _ = try await scan("?profile=Badges&profile=p2&mask=partial&explain=true", json(["text": "a ü"]))
        let request = try #require(api.scans.request)
        #expect(request.content == Array("a ü".utf8))
        #expect(!request.isFile)
        #expect(request.profiles == ["Badges", "p2"])
        #expect(request.masking == .partial)
        #expect(request.explains)
    }

    @Test func `a hundred profiles are the most that a query names`() async throws {
        let query = Array(repeating: "profile=Badges", count: 101).joined(separator: "&")
        let error = await #expect(throws: ManagementError.self) { try await scan("?" + query, json(["text": "a"])) }
        #expect(error?.code == .outOfRange)
        #expect(api.scans.request == nil)
    }

    @Test(
        arguments: [
            ("application/octet-stream", nil), ("application/x-www-form-urlencoded", nil), ("text/csv", "text/csv"),
            (nil, nil),
        ] as [(String?, String?)]
    )
    func `any other body is a file of the stated type`(stated: String?, declared: String?) async throws {
        _ = try await scan("?name=q3.csv", RequestBody([1, 2, 3], contentType: stated))
        let request = try #require(api.scans.request)
        #expect(request.content == [1, 2, 3])
        #expect(request.isFile)
        #expect(request.name == "q3.csv")
        #expect(request.declaredType == declared)
        #expect(request.masking == .full)
        #expect(!request.explains)
    }

    @Test func `a form has the file in one of its parts`() async throws {
        let form = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.har\"\r\n\r\n{}\r\n--x--\r\n"
        _ = try await scan("", RequestBody(Array(form.utf8), contentType: "multipart/form-data", boundary: "x"))
        let request = try #require(api.scans.request)
        #expect(request.content == Array("{}".utf8))
        #expect(request.name == "a.har")
    }

    @Test func `the answer states what was found, what was not looked at, and what nothing looks for`() async throws {
        let answer = try await scan("", json(["text": "x"]))
        #expect(answer["match"] == true)
        #expect(answer["inspected"] == false)
        #expect(answer["profiles"][0]["match_count"] == 1)
        #expect(answer["profiles"][0]["match"] == true)
        #expect(answer["findings"][0]["member"] == "inner.docx")
        #expect(answer["findings"][0]["reasons"] == .null)
        #expect(answer["issues"][0]["code"] == "encrypted")
        #expect(answer["labels"][0]["name"] == .null)
        #expect(answer["not_detected"][0]["id"] == "t")
        #expect(try await scan("?explain=true", json(["text": "x"]))["findings"][0]["reasons"][0]["distance"] == -4)
    }

    @Test(arguments: ["?mask=none", "?explain=1"])
    func `an option that is none is refused`(query: String) async throws {
        let error = await #expect(throws: ManagementError.self) { try await scan(query, json(["text": "x"])) }
        #expect(error?.code == .outOfRange)
    }

    @Test(arguments: [
        BadRequest([:], .invalidField, at: "/text"),
        BadRequest(["text": 7], .invalidField, at: "/text"),
        BadRequest([], .invalidField, at: ""),
    ])
    func `a body without a text is refused at its place`(request: BadRequest) async throws {
        let error = await #expect(throws: ManagementError.self) { try await scan("", json(request.body)) }
        #expect(error?.code == request.code)
        #expect(error?.pointer == request.pointer)
    }
}
