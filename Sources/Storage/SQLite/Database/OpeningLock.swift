internal import Glibc

/// Lets one process at a time open the databases of a folder.
enum OpeningLock {
    /// Runs `body` while no other process does so for a file of the same folder.
    ///
    /// The lock is on the folder itself, which leaves no file behind, and ends with the process. Where the file system
    /// knows no locks `body` runs without one.
    ///
    /// - Throws: What `body` throws.
    static func hold<Result>(besides path: String, _ body: () throws -> Result) rethrows -> Result {
        let descriptor = unsafe open(Path.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer { if descriptor >= 0 { close(descriptor) } }
        while descriptor >= 0, flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
        return try body()
    }
}
