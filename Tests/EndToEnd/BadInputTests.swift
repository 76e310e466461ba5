import Foundation
import Testing

/// Input that cannot be scanned: a clear message, the rest is still scanned, and the status says what happened.
struct BadInputTests {
    /// One case: what is there, how it is scanned, what comes of it.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        var prepare: @Sendable (Folder) throws -> Void = { _ in }
        var arguments: [String] = ["."]
        var input: [UInt8] = []
        let status: Int32
        /// A path and its error code, or `finding`, for each object.
        let objects: [String]
        /// What standard error contains.
        var message = ""

        var testDescription: String { name }
    }

    private static let value = "id ACME-123456 end\n"

    static let cases: [Case] = [
        Case(name: "nothing to find", prepare: { try $0.write("text", to: "a") }, status: 0, objects: []),
        Case(
            name: "something to find",
            prepare: { try $0.write(value, to: "a") },
            status: 1,
            objects: ["./a finding"]
        ),
        Case(name: "an empty file", prepare: { try $0.write("", to: "a") }, status: 0, objects: []),
        Case(
            name: "a missing path beside a good one",
            prepare: { try $0.write(value, to: "a") },
            arguments: ["missing", "a"],
            status: 2,
            objects: ["missing io", "a finding"],
            message: "weir: missing: no such file or directory\n"
        ),
        Case(
            name: "a dangling link that is named",
            prepare: { try $0.link("link", to: "nowhere") },
            arguments: ["link"],
            status: 2,
            objects: ["link io"],
            message: "weir: link: the link leads to nothing\n"
        ),
        Case(
            name: "a dangling link in a folder",
            prepare: { try $0.link("link", to: "nowhere") },
            status: 3,
            objects: ["./link io"],
            message: "weir: ./link: the link leads to nothing\n"
        ),
        Case(
            name: "a dangling link beside a finding",
            prepare: { folder in
                try folder.link("link", to: "nowhere")
                try folder.write(value, to: "z")
            },
            status: 1,
            objects: ["./link io", "./z finding"]
        ),
        Case(
            name: "a link to itself",
            prepare: { try $0.link("link", to: "link") },
            arguments: ["--follow", "."],
            status: 3,
            objects: ["./link io"]
        ),
        Case(
            name: "a file that opens and cannot be read",
            arguments: ["/proc/self/mem"],
            status: 2,
            objects: ["/proc/self/mem io"],
            message: "weir: /proc/self/mem: "
        ),
        Case(
            name: "a binary file in a folder",
            prepare: { try $0.write("a\u{0}" + value, to: "a") },
            status: 3,
            objects: ["./a unsupported"]
        ),
        Case(
            name: "a binary file that is named",
            prepare: { try $0.write("a\u{0}" + value, to: "a") },
            arguments: ["a"],
            status: 3,
            objects: ["a unsupported"],
            message: "weir: a: weir has no reader for this format"
        ),
        Case(
            name: "a binary file that is accepted",
            prepare: { try $0.write("a\u{0}" + value, to: "a") },
            arguments: ["--binary", "skip", "a"],
            status: 0,
            objects: []
        ),
        Case(
            name: "a binary file whose bytes are scanned",
            prepare: { try $0.write("a\u{0} " + value, to: "a") },
            arguments: ["--binary", "scan", "a"],
            status: 1,
            objects: ["a finding"]
        ),
        Case(
            name: "zero bytes far into a file",
            prepare: { try $0.write(String(repeating: "text\n", count: 2_000) + "\u{0}" + value, to: "a") },
            status: 1,
            objects: ["./a finding"]
        ),
        Case(
            name: "text that is not UTF-8",
            prepare: { try $0.write([0xE9, 0xFF, 0x20] + [UInt8](value.utf8) + [0xC3], to: "a") },
            status: 1,
            objects: ["./a finding"]
        ),
        Case(
            name: "a document that is damaged",
            prepare: { try $0.write("%PDF-1.7 " + value, to: "a") },
            status: 3,
            objects: ["./a corrupt"]
        ),
        Case(
            name: "a device",
            arguments: ["/dev/zero"],
            status: 2,
            objects: ["/dev/zero unsupported"],
            message: "weir: /dev/zero: not a file or folder"
        ),
        Case(
            name: "a FIFO in a folder",
            prepare: { folder in
                #expect(mkfifo(folder.path + "/fifo", 0o600) == 0)
                try folder.write(value, to: "z")
            },
            status: 1,
            objects: ["./z finding"]
        ),
        Case(name: "standard input", arguments: ["-"], input: [UInt8](value.utf8), status: 1, objects: ["- finding"]),
        Case(
            name: "standard input by its path",
            arguments: ["/dev/stdin"],
            input: [UInt8](value.utf8),
            status: 1,
            objects: ["/dev/stdin finding"]
        ),
        Case(name: "binary standard input", arguments: ["-"], input: [0], status: 3, objects: ["- unsupported"]),
        Case(
            name: "a path that is no text",
            prepare: { folder in
                try folder.write(value, to: "plain")
                let name = [UInt8]((folder.path + "/").utf8) + [0xFF, 0x22]
                #expect(rename(folder.path + "/plain", name.map { CChar(bitPattern: $0) } + [0]) == 0)
            },
            status: 1,
            objects: ["./\u{FFFD}\" finding"]
        ),
    ]

    @Test(arguments: cases) func `bad input ends as it should`(test: Case) throws {
        let folder = try Folder()
        defer { folder.remove() }
        try test.prepare(folder)
        let options = ["scan", "--format", "jsonl", "--pattern", "ACME-[0-9]{6}"]
        let result = try Binary.run(options + test.arguments, in: folder, input: test.input)
        #expect(result.status == test.status)
        let objects = try result.objects.map { object in
            let error = (object["error"] as? [String: String])?["code"]
            return "\(object["path"] as? String ?? "") \(error ?? "finding")"
        }
        #expect(objects == test.objects)
        #expect(test.message.isEmpty || result.messages.contains(test.message))
        #expect(!result.messages.contains("123456") && !result.output.contains("123456"))
    }

    @Test(arguments: [
        (["--profile", "No such", "."], "there is no profile \"No such\""),
        (["--pattern", "a(b", "."], "weir: --pattern: at byte 1: this group is not closed"),
        (["--pattern", "(a{1000}){1000}", "."], "weir: "),
        (["--threads", "0", "."], "weir: --threads takes a number from 1 to 256\n"),
        (["--exclude", "[a", "."], "has a '[' without its ']'"),
        (["--format", "xml", "."], "--format"),
        (["--no-such-option", "."], "--no-such-option"),
        ([], "paths"),
    ])
    func `a wrong argument ends with status 2 and a message`(arguments: [String], message: String) throws {
        let folder = try Folder()
        defer { folder.remove() }
        let result = try Binary.run(["scan"] + arguments, in: folder)
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(!result.messages.isEmpty && result.messages.contains(message))
    }

    @Test func `what the user may not read is reported, and the rest is scanned`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.write(Self.value, to: "closed")
        try folder.write(Self.value, to: "folder/file")
        try folder.write(Self.value, to: "open")
        // Root may read everything, so the program runs as nobody where the tests run as root.
        let result = try Binary.shell(
            """
            chmod 755 . && chmod 000 closed folder
            run=; [ "$(id -u)" = 0 ] && run='setpriv --reuid=65534 --clear-groups'
            cp "$WEIR" /tmp/weir-$$ && chmod 755 /tmp/weir-$$
            $run /tmp/weir-$$ scan --format jsonl --pattern 'ACME-[0-9]{6}' .
            status=$?
            rm /tmp/weir-$$; chmod 755 closed folder
            exit $status
            """,
            in: folder
        )
        #expect(result.status == 1)
        let paths = try result.objects.compactMap { $0["path"] as? String }
        #expect(paths == ["./closed", "./folder", "./open"])
        #expect(result.messages.contains("weir: ./closed: permission denied\n"))
    }

    @Test func `a file that shrinks while it is read ends quietly`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.write(String(repeating: "some text that goes on and on\n", count: 1_000_000), to: "file")
        let result = try Binary.shell(
            """
            "$WEIR" scan --format jsonl --pattern 'ACME-[0-9]{6}' file & pid=$!
            truncate -s 1000 file
            wait $pid
            """,
            in: folder
        )
        #expect(result.status == 0)
        #expect(result.output == "")
        #expect(result.messages == "")
    }
}
