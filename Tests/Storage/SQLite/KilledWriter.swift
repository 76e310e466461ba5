import Foundation
import Glibc
import WeirManagement

/// A process that commits changes and is killed at some moment.
struct KilledWriter {
    /// When it is killed.
    enum Moment: Sendable {
        /// So many microseconds after it was started, perhaps while it opens the database.
        case afterStart(UInt32)
        /// So many microseconds after its first change.
        case afterFirstChange(UInt32)
    }

    /// Where a program is that was built beside the tests.
    private static func program(_ name: String) -> URL {
        URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
            .appending(path: name)
    }

    /// Runs it.
    ///
    /// - Returns: The number of the last change that it was told is stored, or `nil` when there was none.
    static func run(_ path: String, _ account: AccountID, killed moment: Moment) throws -> Int? {
        try lines(of: "weir-store-writer", [path, account.text], killed: moment).last
    }

    /// Runs a program that prints the number of each change that it was told is stored.
    ///
    /// - Returns: These numbers.
    static func lines(of name: String, _ arguments: [String], killed moment: Moment) throws -> [Int] {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = program(name)
        process.arguments = arguments
        process.standardOutput = pipe
        try process.run()
        let descriptor = pipe.fileHandleForReading.fileDescriptor
        var output: [UInt8] = []
        switch moment {
        case .afterStart(let delay):
            usleep(delay)
        case .afterFirstChange(let delay):
            _ = read(descriptor, into: &output)
            usleep(delay)
        }
        kill(process.processIdentifier, SIGKILL)
        while read(descriptor, into: &output) {}
        process.waitUntilExit()
        // A last line without its end would be a number that is cut off.
        let lines = String(decoding: output, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.dropLast().compactMap { Int($0) }
    }

    /// Waits for output; `false` when there will be no more.
    ///
    /// Foundation's way of reading ends the process when a signal comes between.
    private static func read(_ descriptor: Int32, into output: inout [UInt8]) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count > 0 {
                output += buffer[..<count]
                return true
            }
            guard count < 0, errno == EINTR else { return false }
        }
    }
}
