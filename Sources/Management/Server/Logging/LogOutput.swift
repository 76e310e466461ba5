internal import Glibc

/// Where lines of the log go.
package struct LogOutput: Sendable {
    private let take: @Sendable (String) -> Void

    /// An output of one's own; each call has one line with its end.
    package init(_ take: @escaping @Sendable (String) -> Void) {
        self.take = take
    }

    /// Standard error.
    ///
    /// Each line is one write, so that lines of several threads do not mix.
    package static let standardError = LogOutput { line in
        var line = line
        line.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while !rest.isEmpty {
                let written = Glibc.write(STDERR_FILENO, rest.baseAddress, rest.count)
                if written < 0, errno == EINTR { continue }
                // Nobody reads it any more: there is nowhere to say so.
                guard written > 0 else { return }
                rest = UnsafeRawBufferPointer(rebasing: rest[written...])
            }
        }
    }

    func write(_ line: String) { take(line) }
}
