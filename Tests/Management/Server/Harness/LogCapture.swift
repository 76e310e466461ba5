import Logging
import Synchronization
import WeirManagement

@testable import WeirServer

/// Keeps the lines of a log.
final class LogCapture: Sendable {
    private let written = Mutex<[String]>([])

    var lines: [String] { written.withLock { $0 } }

    /// A logger of everything, as JSON.
    var logger: Logger {
        let output = LogOutput { line in self.written.withLock { $0.append(line) } }
        return Logger(label: "test") { label in
            LineLogHandler(label: label, format: .json, level: .debug, output: output)
        }
    }
}
