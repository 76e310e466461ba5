import Foundation
import Testing

struct ScanTests {
    private func run(_ arguments: [String], _ prepare: (Folder) throws -> Void = { _ in }) throws -> Binary.Result {
        let folder = try Folder()
        defer { folder.remove() }
        try prepare(folder)
        return try Binary.run(arguments, in: folder)
    }

    @Test func `an object has the fields of the contract`() throws {
        let result = try run(["scan", "--pattern", "[0-9]{4} [0-9]{4}", "--format", "jsonl", "a.txt"]) {
            try $0.write("one\nñ «1234 5678»\n".replacing("«", with: "").replacing("»", with: ""), to: "a.txt")
        }
        #expect(result.status == 1)
        let object = try #require(try result.objects.first)
        #expect(
            Set(object.keys) == [
                "path", "member", "entry", "profiles", "confidence", "start", "end", "line", "column", "match",
                "location",
            ]
        )
        #expect(object["path"] as? String == "a.txt")
        #expect(object["start"] as? Int == 7)
        #expect(object["end"] as? Int == 16)
        #expect(object["line"] as? Int == 2)
        #expect(object["column"] as? Int == 3)
        #expect(object["match"] as? String == "**** ****")
        #expect((object["entry"] as? [String: String])?["type"] == "custom")
    }

    @Test func `predefined entries are found with their profiles`() throws {
        let result = try run(["scan", "--profile", "financial information", "--format", "jsonl", "--explain", "."]) {
            try $0.write("credit card number: 4111 1111 1111 1111\n", to: "a")
        }
        let object = try #require(try result.objects.first { $0["start"] as? Int == 20 })
        #expect((object["entry"] as? [String: String])?["name"] == "Visa Card Number")
        #expect((object["profiles"] as? [[String: String]])?.first?["name"] == "Financial Information")
        #expect((object["reasons"] as? [[String: Any]])?.isEmpty == false)
    }

    @Test(arguments: ["text", "jsonl", "json", "sarif", "csv"])
    func `every format is the same with any number of threads`(
        format: String
    ) throws {
        let folder = try Folder()
        defer { folder.remove() }
        for number in 0..<60 {
            let lines = number.isMultiple(of: 20) ? 9_000 : number
            try folder.write(String(repeating: "id ACME-123456\n", count: lines), to: "d\(number % 7)/f\(number)")
        }
        let arguments = ["scan", "--format", format, "--pattern", "ACME-[0-9]{6}", "."]
        let outputs = try ["1", "2", "8"].map { threads in
            let result = try Binary.run(arguments + ["--threads", threads], in: folder)
            #expect(result.status == 1)
            // The time is what differs, and only two formats state it.
            return result.output.split(whereSeparator: \.isNewline).filter {
                !$0.contains("milliseconds") && !$0.contains("inspected")
            }
        }
        #expect(outputs[0] == outputs[1])
        #expect(outputs[0] == outputs[2])
        #expect(outputs[0].count > 3)
    }

    @Test(arguments: ["json", "sarif"]) func `a document is valid JSON even with nothing to say`(format: String) throws
    {
        let result = try run(["scan", "--format", format, "."])
        #expect(result.status == 0)
        _ = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    }

    @Test func `the summary counts what was passed over`() throws {
        let result = try run(["scan", "--profile", "all", "--exclude", "*.log", "--format", "json", "."]) { folder in
            try folder.write("x", to: ".git/config")
            try folder.write("x", to: "a.log")
            try folder.write("ref 4332536593687\n", to: "b")
            try folder.link("link", to: "b")
        }
        let json = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        let summary = try #require(json["summary"] as? [String: Any])
        let skipped = try #require(summary["skipped"] as? [String: Int])
        #expect(skipped == ["excluded": 1, "version_control": 1, "links": 1, "special": 0, "binary": 0])
        #expect(summary["files"] as? Int == 1)
    }

    @Test(arguments: ["", "trap '' PIPE; "]) func `a reader that has seen enough ends the scan quietly`(
        trap: String
    ) throws {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.write(String(repeating: "id ACME-123456\n", count: 20_000), to: "a")
        let result = try Binary.shell(
            trap
                + "\"$WEIR\" scan --format jsonl --pattern 'ACME-[0-9]{6}' a | head -n 1 > /dev/null; exit ${PIPESTATUS[0]}",
            in: folder
        )
        #expect(result.status == 141)
        #expect(result.messages.isEmpty)
    }

    @Test func `a named path need not be UTF-8`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        let result = try Binary.shell(
            "echo ACME-123456 > $'\\xff'; \"$WEIR\" scan --format jsonl --pattern 'ACME-[0-9]{6}' $'\\xff'",
            in: folder
        )
        #expect(result.status == 1)
        #expect(try result.objects.first?["path"] as? String == "\u{FFFD}")
    }

    @Test func `a full disk is an error`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.write("id ACME-123456\n", to: "a")
        let result = try Binary.shell("\"$WEIR\" scan --pattern 'ACME-[0-9]{6}' a > /dev/full", in: folder)
        #expect(result.status == 2)
        #expect(result.messages == "weir: the results could not be written: no space left on device\n")
    }

    @Test func `what a shell makes of a command in brackets is scanned`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        let result = try Binary.shell(
            "\"$WEIR\" scan --format jsonl --pattern 'ACME-[0-9]{6}' <(echo ACME-123456)",
            in: folder
        )
        #expect(result.status == 1)
        #expect(try result.objects.count == 1)
    }

    @Test func `an interrupted scan dies by the signal, which a shell shows as 130`() throws {
        let process = Process()
        let input = Pipe()
        process.executableURL = URL(fileURLWithPath: Binary.path)
        process.arguments = ["scan", "-"]
        // Nothing comes and the pipe stays open: the scan waits.
        process.standardInput = input
        try process.run()
        process.interrupt()
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal)
        #expect(process.terminationStatus == SIGINT)
        try input.fileHandleForWriting.close()
    }

    @Test func `nothing but the report is written where there is no terminal`() throws {
        let result = try run(["scan", "."]) { try $0.write("text\n", to: "a") }
        #expect(result.messages.isEmpty)
        #expect(!result.output.contains("\u{1B}"))
        #expect(result.output.hasPrefix("Nothing found; inspected 1 file, 5 B in "))
    }

    @Test func `colours are there when they are asked for`() throws {
        let result = try run(["scan", "--color", "always", "--pattern", "t", "."]) { try $0.write("text\n", to: "a") }
        #expect(result.output.contains("\u{1B}[1m./a\u{1B}[0m"))
    }
}
