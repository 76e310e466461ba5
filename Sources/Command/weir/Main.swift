import ArgumentParser
import Glibc

/// Where the process starts and ends.
@main
enum Main {
    /// The status of a command that could not do its work.
    private static let failed: Int32 = 2

    static func main() async {
        do {
            var command = try Weir.parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            exit(status(for: error))
        }
    }

    /// Says what is to be said about the end of a command.
    ///
    /// - Returns: The status to end with. The library's own for a wrong argument is 64; here it is 2, for 1 and 3 say
    ///   what a scan came to and everything else is 2.
    private static func status(for error: any Error) -> Int32 {
        if let code = error as? ExitCode {
            return code.rawValue
        }
        if let failure = error as? CommandFailure {
            say("weir: \(failure.message)", on: STDERR_FILENO)
            return failed
        }
        let isSuccess = Weir.exitCode(for: error).isSuccess
        let message = Weir.fullMessage(for: error)
        if !message.isEmpty {
            say(message, on: isSuccess ? STDOUT_FILENO : STDERR_FILENO)
        }
        return isSuccess ? 0 : failed
    }

    private static func say(_ text: String, on descriptor: Int32) {
        // There is nobody left to tell if this fails.
        try? FileDescriptor.write([UInt8]((text + "\n").utf8), to: descriptor)
    }
}
