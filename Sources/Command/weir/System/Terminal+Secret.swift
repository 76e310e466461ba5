import Glibc

extension Terminal {
    /// Asks whoever sits at the terminal for a line that is not shown while it is typed.
    ///
    /// The terminal is that of the process, whatever standard input is.
    ///
    /// - Parameter question: What is asked.
    /// - Returns: The line; `nil` when there is no terminal, or nothing was typed.
    static func secret(_ question: String) -> String? {
        let terminal = unsafe open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
        guard terminal >= 0 else { return nil }
        defer { FileDescriptor.close(terminal) }
        var former = termios()
        guard unsafe tcgetattr(terminal, &former) == 0 else { return nil }
        var silent = former
        silent.c_lflag &= ~tcflag_t(ECHO)
        guard unsafe tcsetattr(terminal, TCSAFLUSH, &silent) == 0 else { return nil }
        defer {
            _ = unsafe tcsetattr(terminal, TCSAFLUSH, &former)
            try? FileDescriptor.write([0x0A], to: terminal)
        }
        try? FileDescriptor.write([UInt8](question.utf8), to: terminal)
        var line: [UInt8] = []
        var byte: UInt8 = 0
        while line.count < longestSecret, unsafe read(terminal, &byte, 1) == 1, byte != 0x0A { line.append(byte) }
        return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
    }

    private static var longestSecret: Int { 4096 }
}
