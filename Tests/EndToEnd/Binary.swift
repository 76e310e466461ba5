import Foundation

/// Runs the program that was built beside the tests.
enum Binary {
    /// What a run came to.
    struct Result: Sendable {
        /// The exit status, or 128 and the number of the signal it died by, as a shell has it.
        let status: Int32
        let output: String
        let messages: String

        /// The JSON objects of the output, one a line.
        var objects: [[String: Any]] {
            get throws {
                try output.split(separator: "\n").compactMap {
                    try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
                }
            }
        }
    }

    /// Where the program is.
    static var path: String {
        URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
            .appending(path: "weir").path
    }

    /// Runs the program in `folder`, with `input` on its standard input.
    static func run(_ arguments: [String], in folder: Folder, input: [UInt8] = []) throws -> Result {
        try run(path, arguments, in: folder, input: input)
    }

    /// Runs a line of shell in `folder`; `$WEIR` is the program.
    static func shell(_ line: String, in folder: Folder) throws -> Result {
        try run("/bin/bash", ["-c", line], in: folder, input: [])
    }

    private static func run(
        _ program: String,
        _ arguments: [String],
        in folder: Folder,
        input: [UInt8]
    ) throws -> Result {
        // Files and not pipes: nobody has to read while the program writes.
        let files = try Folder()
        defer { files.remove() }
        for name in ["in", "out", "err"] {
            try files.write(name == "in" ? input : [], to: name)
        }
        let process = Process()
        // A server that ran in this process made it ignore SIGPIPE, and children inherit that: a shell's user does not.
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["--default-signal=PIPE", program] + arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.environment = ["PATH": "/usr/bin:/bin", "WEIR": path]
        process.standardInput = FileHandle(forReadingAtPath: files.path + "/in")
        process.standardOutput = FileHandle(forWritingAtPath: files.path + "/out")
        process.standardError = FileHandle(forWritingAtPath: files.path + "/err")
        try process.run()
        process.waitUntilExit()
        let signalBase: Int32 = process.terminationReason == .exit ? 0 : 128
        return Result(
            status: signalBase + process.terminationStatus,
            output: try files.read("out"),
            messages: try files.read("err")
        )
    }
}
