internal import Glibc
internal import WeirManagement

/// Files that nobody but their owner can read.
enum PrivateFile {
    private static let mode: mode_t = S_IFREG | S_IRUSR | S_IWUSR

    /// Makes an empty file where there is none; SQLite gives the files it puts beside it the same mode.
    ///
    /// - Returns: Whether it was made; `false` when there is something of the name.
    /// - Throws: `StoreError.unavailable` when it cannot be made.
    @discardableResult
    static func create(_ path: String) throws(StoreError) -> Bool {
        // Not by opening it: closing a descriptor of a file gives up the locks that the process has on it (fcntl(2)),
        // and SQLite's locks are of that kind.
        if unsafe mknod(path, mode, 0) == 0 { return true }
        if errno == EEXIST { return false }
        throw StoreError(.unavailable, "the file cannot be made: \(SystemReason.latest)")
    }

    /// Makes sure that a file, its name and its mode survive a loss of power.
    ///
    /// - Throws: `StoreError.unavailable` when they may not.
    static func sync(_ path: String, flags: Int32 = O_RDONLY) throws(StoreError) {
        let descriptor = unsafe open(path, flags | O_CLOEXEC)
        defer { if descriptor >= 0 { close(descriptor) } }
        guard descriptor >= 0, fsync(descriptor) == 0 else {
            throw StoreError(.unavailable, "the file cannot be written: \(SystemReason.latest)")
        }
    }
}
