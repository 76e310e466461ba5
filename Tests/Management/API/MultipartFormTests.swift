import Testing
import WeirAPI
import WeirManagement

struct MultipartFormTests {
    private static let head = "Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n"

    /// Reads a form whose boundary is "b"; a line is written as it stands, with CRLF for its end.
    private func form(_ text: String, boundary: String? = "b", type: String? = "multipart/form-data") throws
        -> MultipartForm
    {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if byte == 0x0A, bytes.last != 0x0D { bytes.append(0x0D) }
            bytes.append(byte)
        }
        return try MultipartForm(RequestBody(bytes, contentType: type, boundary: boundary))
    }

    private func body(_ headers: String, _ content: String = "x") -> String { "--b\n\(headers)\n\n\(content)\n--b--\n" }

    @Test func `parts are read with their names and types`() throws {
        let form = try form(
            """
            --b
            Content-Disposition: form-data; name="note"

            a
            --b
            content-disposition: FORM-DATA; Name=file; filename="a.txt"
            Content-Type: Text/Plain; charset=UTF-8
            X-Other: y

            b

            --b--
            """
        )
        #expect(form.parts.map(\.name) == ["note", "file"])
        #expect(form.parts.map(\.fileName) == [nil, "a.txt"])
        #expect(form.parts.map(\.contentType) == [nil, "text/plain"])
        #expect(form.parts.map { String(decoding: $0.bytes, as: UTF8.self) } == ["a", "b\r\n"])
        #expect(try form.file("file").name == "a.txt")
    }

    @Test(arguments: [
        ("name=\"file\"; filename=\"a b.txt\"", "a b.txt"), ("name=\"file\"; filename=a.txt", "a.txt"),
        ("name=file;filename=\"a\\\"b\\\\.txt\"", "a\"b\\.txt"),
        ("name=\"file\"; filename=\"C:\\dir\\a.txt\"", "C:\\dir\\a.txt"),
        ("name=\"file\"; filename=\"a%22%0D%0A%41\"", "a\"\r\n%41"),
        ("name=\"file\"; filename=\"naïve ✓.txt\"", "naïve ✓.txt"),
        ("name=\"file\" ; filename=\"a;b=c.txt\" ;", "a;b=c.txt"), ("filename=\"\"; name=\"file\"", ""),
        ("name=\"file\"; filename=\"a\"; filename*=UTF-8''b", "a"),
    ])
    func `the name of a file is what clients mean by it`(parameters: String, name: String) throws {
        let form = try form(body("Content-Disposition: form-data; \(parameters)"))
        #expect(form.parts.map(\.fileName) == [name])
    }

    @Test(arguments: [
        "", "\n", "--b-", "\n--b\n", "--b", "--b\r", "--bb--", "-b--", "--b--x\n", "--b x\n", "--b--\n\n",
        "preamble\n--b--", "--b\n\nx\n--b--", "--b\n\(head)\nx", "--b\n\(head)\nx\n--b", "--b\n\(head)\nx\n--b-",
        "--b\n\(head)x\n--b--", "--b\n\(head) folded\n\nx\n--b--", "--b\nno header\n\nx\n--b--",
        "--b\nContent-Disposition: attachment; name=\"a\"\n\nx\n--b--",
        "--b\nContent-Disposition: form-data\n\nx\n--b--",
        "--b\nContent-Disposition: form-data; name=\"a\n\nx\n--b--",
        "--b\nContent-Disposition: form-data; name=a; name=b\n\nx\n--b--",
        "--b\nContent-Disposition: form-data; name=\n\nx\n--b--", "--b\n\(head)\(head)\nx\n--b--",
        "--b\n\(head)Content-Transfer-Encoding: base64\n\nx\n--b--",
    ])
    func `what does not follow the standard is refused`(text: String) {
        let error = #expect(throws: ManagementError.self) { try form(text) }
        #expect(error?.code == .malformed)
    }

    @Test func `a form of nothing has no parts, and content may be empty or look like a boundary`() throws {
        #expect(try form("--b--").parts.isEmpty)
        #expect(try form("--b  \n\(Self.head)\n--b--").parts.map(\.bytes.count) == [0])
        #expect(try form("--b\n\(Self.head)\n\n--b--").parts.map(\.bytes.count) == [0])
        // Only at the start of a line is a boundary one.
        let content = "x--b\r\r\n--\r\n-b-- --b"
        let form = try form("--b\n\(Self.head)\n\(content)\n--b--")
        #expect(form.parts.map { String(decoding: $0.bytes, as: UTF8.self) } == [content])
    }

    @Test func `line ends without a carriage return are refused`() {
        let bytes = Array("--b\n\(Self.head)\nx\n--b--".replacing("\r\n", with: "\n").utf8)
        let body = RequestBody(bytes, contentType: "multipart/form-data", boundary: "b")
        #expect(throws: ManagementError.self) { try MultipartForm(body) }
    }

    @Test(arguments: ["", String(repeating: "b", count: 71), "b ", "b\"", "b\r\n", "ü"])
    func `a boundary that is none is refused`(boundary: String) {
        let error = #expect(throws: ManagementError.self) { try form("--b--", boundary: boundary) }
        #expect(error?.code == .malformed)
    }

    @Test func `another media type, or none, is no form`() {
        for (type, boundary) in [(nil, "b"), ("multipart/mixed", "b"), ("multipart/form-data", nil)]
            as [(String?, String?)]
        {
            let error = #expect(throws: ManagementError.self) { try form("--b--", boundary: boundary, type: type) }
            #expect(error?.code == .wrongContentType)
        }
    }

    @Test func `parts and headers have limits`() throws {
        let part = "--b\n\(Self.head)\nx\n"
        let most = MultipartForm.mostParts
        #expect(try form(String(repeating: part, count: most) + "--b--").parts.count == most)
        let many = #expect(throws: ManagementError.self) {
            try form(String(repeating: part, count: most + 1) + "--b--")
        }
        #expect(many?.code == .limitReached)
        let long = "X: " + String(repeating: "y", count: MultipartForm.mostHeaderBytes)
        let large = #expect(throws: ManagementError.self) { try form("--b\n\(Self.head)\(long)\n\nx\n--b--") }
        #expect(large?.code == .malformed)
    }

    @Test func `a file that is there twice, or not at all, is refused`() throws {
        let part = "--b\n\(Self.head)\nx\n"
        let twice = try form(part + part + "--b--")
        #expect(throws: ManagementError.self) { try twice.file("file") }
        #expect(throws: ManagementError.self) { try twice.file("other") }
        let plain = try form("--b\nContent-Disposition: form-data; name=\"file\"\n\nx\n--b--")
        #expect(try plain.file("file").name == nil)
    }

    @Test func `no cut and no change of a byte makes the reader fall`() {
        let bytes = Array("--b\r\n\(Self.head)\r\nx\r\n--b\r\n\(Self.head)\r\n--b--\r\n".utf8)
        func read(_ bytes: [UInt8]) {
            _ = try? MultipartForm(RequestBody(bytes, contentType: "multipart/form-data", boundary: "b"))
        }
        for length in 0...bytes.count { read(Array(bytes[..<length])) }
        for index in bytes.indices {
            for byte in [0, 0x0A, 0x0D, 0x22, 0x2D, 0x3A, 0x3B, 0x5C, 0xFF] as [UInt8] {
                var changed = bytes
                changed[index] = byte
                read(changed)
            }
        }
    }

    @Test func `a form prints without what it has`() throws {
        let form = try form(body(String(Self.head.dropLast()), "geheim"))
        #expect(!"\(form)".contains("geheim"))
        var dumped = ""
        dump(form, to: &dumped)
        #expect(!dumped.contains("geheim"))
    }
}
