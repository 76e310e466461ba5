import Testing
import WeirAPI
import WeirJSON
import WeirManagement
import WeirStoreKit

struct DocumentFingerprintTests {
    private let api = APIHarness(clock: .ticking)
    private let path = "/document_fingerprints"

    /// An archive with one file that is not named, and nothing of it in the directory.
    private static let archive: [UInt8] =
        [0x50, 0x4B, 3, 4] + Array(repeating: 0, count: 26) + [0x50, 0x4B, 5, 6] + Array(repeating: 0, count: 18)

    private func form(_ fileName: String, _ content: [UInt8], field: String = "file") -> RequestBody {
        let head = "--b\r\nContent-Disposition: form-data; name=\"\(field)\"; filename=\"\(fileName)\"\r\n\r\n"
        return RequestBody(
            Array(head.utf8) + content + Array("\r\n--b--\r\n".utf8),
            contentType: "multipart/form-data",
            boundary: "b"
        )
    }

    @Test func `a fingerprint is read back as it was made`() async throws {
        let made = try await api.call(.post, path, ["name": "Plan", "match_percent": 70])
        #expect(made["description"] == "")
        #expect(made["match_percent"] == 70)
        #expect(made["status"] == "empty")
        #expect(made["file_name"] == .null)
        #expect(made["version"] == .null)
        #expect(made["entry_id"] != made["id"])
        #expect(try await api.call(.get, "\(path)/\(made["id"].text)") == made)
        #expect(try await api.call(.get, path) == [made])
    }

    @Test func `an edit is a POST and changes what it names`() async throws {
        let made = try await api.call(.post, path, ["name": "Plan", "match_percent": 70, "description": "Ours."])
        let place = "\(path)/\(made["id"].text)"
        let changed = try await api.call(.post, place, ["match_percent": 0])
        #expect(changed["match_percent"] == 0)
        #expect(changed["description"] == "Ours.")
        #expect(changed["updated_at"] != made["updated_at"])
        #expect(try await api.call(.post, place, [:]) == changed)
        #expect(try await api.call(.post, place, ["description": .null])["description"] == "")
        #expect(try await api.call(.post, place, ["name": "Plans"])["name"] == "Plans")
    }

    @Test func `an upload is a PUT, and only what names the document is kept`() async throws {
        let made = try await api.call(.post, path, ["name": "Plan", "match_percent": 70])
        let place = "\(path)/\(made["id"].text)"
        let filled = try await api.call(.put, place, body: form("plan.txt", Array("abc".utf8))).result
        #expect(filled["file_name"] == "plan.txt")
        #expect(filled["version"] == 1)
        #expect(filled["status"] == "pending")
        #expect(filled["failure"] == .null)
        #expect(filled["entry_id"] == made["entry_id"])
        let held = try #require(api.documents.all.first)
        #expect(held.bytes == Array("abc".utf8))
        // FIPS 180-4 has this as its first example.
        let digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        #expect(held.fingerprint.upload?.document.sha256 == digest)
        #expect(held.fingerprint.upload?.document.size == 3)
        let again = try await api.call(.put, place, body: form("C:\\Plans\\plan 2.DOCX", Self.archive)).result
        #expect(again["file_name"] == "plan 2.DOCX")
        #expect(again["version"] == 2)
        let entries = try await api.api.books.definitions(of: api.account).contributedEntries
        #expect(entries.map(\.status) == ["pending"])
        #expect(entries.map(\.id.text) == [made["entry_id"].text])
        try await api.call(.delete, place)
        await api.expect(.notFound, .put, place, body: form("plan.txt", [1]))
    }

    @Test func `a document is in force when it was read, and stays so until a later one was`() async throws {
        let made = try await api.call(.post, path, ["name": "Plan", "match_percent": 70])
        let place = "\(path)/\(made["id"].text)"
        let id = try #require(ObjectID(made["id"].text))
        func shown() async throws -> [JSONValue] {
            let shown = try await api.call(.get, place)
            return [shown["status"], shown["file_name"], shown["version"], shown["failure"]]
        }
        func change(_ body: @Sendable (inout Draft) -> Void) async throws {
            try await api.api.books.update(api.account) { (draft) throws(ManagementError) in body(&draft) }
        }
        _ = try await api.call(.put, place, body: form("1.txt", [1]))
        try await change { #expect(DocumentFingerprintService.begin(id, version: 1, in: &$0)) }
        #expect(try await shown() == ["processing", "1.txt", 1, .null])
        try await change { DocumentFingerprintService.fail(id, version: 1, .tooShort, in: &$0) }
        #expect(try await shown() == ["failed", "1.txt", 1, .string(DocumentFailure.tooShort.message)])

        _ = try await api.call(.put, place, body: form("2.txt", [2]))
        try await change { DocumentFingerprintService.complete(id, version: 1, print: Content([1]), in: &$0) }
        #expect(try await shown() == ["pending", "2.txt", 2, .null])
        try await change { DocumentFingerprintService.complete(id, version: 2, print: Content([2]), in: &$0) }
        #expect(try await shown() == ["complete", "2.txt", 2, .null])

        _ = try await api.call(.put, place, body: form("3.txt", [3]))
        _ = try await api.call(.put, place, body: form("4.txt", [4]))
        try await change { #expect(!DocumentFingerprintService.begin(id, version: 3, in: &$0)) }
        #expect(try await shown() == ["pending", "4.txt", 4, .null])
        try await change { DocumentFingerprintService.giveUpUnread(in: &$0) }
        #expect(try await shown() == ["failed", "2.txt", 2, .string(DocumentFailure.interrupted.message)])
        let kept = try await api.api.books.definitions(of: api.account).documentFingerprints[id]
        #expect(kept?.inForce?.print == Content([2]))
        #expect(kept?.nextVersion == 5)
        try await change { DocumentFingerprintService.giveUpUnread(in: &$0) }
        #expect(try await api.api.books.definitions(of: api.account).documentFingerprints[id] == kept)
    }

    @Test func `an upload for which there is no room changes nothing`() async throws {
        let made = try await api.call(.post, path, ["name": "Plan", "match_percent": 70])
        let place = "\(path)/\(made["id"].text)"
        api.documents.fill()
        await api.expect(.overloaded, .put, place, body: form("plan.txt", [1]))
        let shown = try await api.call(.get, place)
        #expect(shown["status"] == "empty")
        #expect(shown["file_name"] == .null)
    }

    @Test(arguments: [
        ("plan.png", 1, ManagementError.Code.outOfRange), ("plan.zip", 1, .outOfRange), ("plan", 1, .outOfRange),
        ("txt", 1, .outOfRange),
        ("", 1, .outOfRange), ("a/", 1, .outOfRange), ("plan.txt", 0, .outOfRange),
        ("plan\u{7}.txt", 1, .outOfRange), ("plan.docx", 1, .outOfRange), ("plan.docx", 100_000, .outOfRange),
        ("plan.txt", ReferenceDocument.mostBytes + 1, .tooLarge),
    ])
    func `a document that cannot be taken is refused and leaves the one before it`(
        name: String,
        size: Int,
        code: ManagementError.Code
    ) async throws {
        let made = try await api.call(.post, path, ["name": "Plan", "match_percent": 70])
        let place = "\(path)/\(made["id"].text)"
        let filled = try await api.call(.put, place, body: form("old.txt", [1])).result
        await api.expect(code, .put, place, body: form(name, Array(repeating: 1, count: size)))
        #expect(try await api.call(.get, place) == filled)
    }

    @Test func `a form without the file is refused, and so is what is no form`() async throws {
        let made = try await api.call(.post, path, ["name": "Plan", "match_percent": 70])
        let place = "\(path)/\(made["id"].text)"
        await api.expect(.invalidField, .put, place, body: form("plan.txt", [1], field: "document"))
        await api.expect(.wrongContentType, .put, place, body: RequestBody([1], contentType: "text/plain"))
        await api.expect(.wrongContentType, .put, place)
    }

    @Test(arguments: [
        BadRequest([:], .invalidField, at: "/name"),
        BadRequest(["name": "x"], .invalidField, at: "/match_percent"),
        BadRequest(["name": "x", "match_percent": 101], .outOfRange, at: "/match_percent"),
        BadRequest(["name": "x", "match_percent": -1], .outOfRange, at: "/match_percent"),
        BadRequest(["name": "x", "match_percent": "70"], .invalidField, at: "/match_percent"),
        BadRequest(["name": "x", "match_percent": 70, "description": 7], .invalidField, at: "/description"),
        BadRequest(["name": "taken", "match_percent": 70], .nameTaken, at: "/name"),
    ])
    func `a wrong request is refused at its place`(request: BadRequest) async throws {
        try await api.call(.post, path, ["name": "taken", "match_percent": 70])
        await api.expect(request, .post, path)
    }
}
