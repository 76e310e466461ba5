internal import Glibc

/// Why a call of the system failed.
enum SystemReason {
    /// The sentence of the C library for `errno`; to be asked for right after the call.
    static var latest: String {
        // The text is the library's own and stays until the next call on this thread.
        unsafe String(cString: strerror(errno))
    }
}
