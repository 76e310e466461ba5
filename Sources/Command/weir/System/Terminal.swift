import Glibc

/// What the command may ask about the terminal it runs in.
enum Terminal {
    /// Whether a descriptor is a terminal.
    static func isTerminal(_ descriptor: Int32) -> Bool {
        isatty(descriptor) == 1
    }

    /// How many columns the terminal behind `descriptor` has; 80 when it does not say.
    static func columns(of descriptor: Int32) -> Int {
        var size = winsize()
        guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return 80
        }
        return Int(size.ws_col)
    }

    /// The value of an environment variable; `nil` when it is not set or empty.
    static func variable(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else {
            return nil
        }
        let text = unsafe String(cString: value)
        return text.isEmpty ? nil : text
    }

    /// Clears the progress line before a signal ends the process, and then lets the signal do so.
    ///
    /// The process dies by the signal and not by `exit`, so that a shell sees status 130 or 141 and a script that is
    /// interrupted ends too (https://www.cons.org/cracauer/sigint.html).
    static func clearLineOnSignals() {
        for number in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] {
            let former = signal(number) { number in
                let clear: StaticString = "\r\u{1B}[K"
                _ = unsafe write(2, clear.utf8Start, clear.utf8CodeUnitCount)
                _ = signal(number, SIG_DFL)
                _ = raise(number)
            }
            // Whoever started the command may have chosen to ignore a signal, as `nohup` does; that stays.
            if isIgnore(former) {
                _ = signal(number, SIG_IGN)
            }
        }
    }

    private static func isIgnore(_ handler: (@convention(c) (Int32) -> Void)?) -> Bool {
        unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }
}
