import Glibc

/// Prints the result of a command that does not scan.
enum Printer {
    /// Writes `bytes` to standard output.
    static func print(_ bytes: [UInt8]) {
        let console = Console(separator: [])
        console.write(bytes)
        console.flush(isUrgent: true)
    }
}
