import Glibc

/// Keeps a second server from the folder or the events of one that runs; commands that work beside a server take no lock.
///
/// Each server remembers what is defined, and which events there are: a second one over the same files would go on with
/// what the first has changed. The kernel drops the lock with the process, however that ends (flock(2)).
struct ServerLock: ~Copyable {
    private let descriptor: Int32

    /// Locks a folder of data until the value goes.
    ///
    /// - Parameter folder: The folder, which exists.
    /// - Throws: `CommandFailure` when a server has it, or it cannot be written.
    init(folder: String) throws(CommandFailure) {
        try self.init(folder + "/server.lock", O_NOFOLLOW) {
            "another server uses \(folder); stop it, or name another folder with --data"
        }
    }

    /// Locks a file of events until the value goes, which must not be before the file is closed: SQLite's own locks, those
    /// of fcntl(2), would go with the first descriptor of the file that this process closes.
    ///
    /// It is the file itself that is locked, so that it does not matter by which of its names a server knows it.
    ///
    /// - Parameter events: The file, which is made when there is none.
    /// - Throws: `CommandFailure` when a server has it, or it cannot be written.
    init(events: String) throws(CommandFailure) {
        try self.init(events, 0) {
            "another server keeps its events in \(events); stop it, or name another file with --events-path"
        }
    }

    private init(_ path: String, _ flags: Int32, taken: () -> String) throws(CommandFailure) {
        let opened = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | flags, 0o600)
        guard opened >= 0 else {
            throw CommandFailure("\(path): \(FileDescriptor.Failure(number: errno).message)")
        }
        guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
            let failure = FileDescriptor.Failure(number: errno)
            FileDescriptor.close(opened)
            throw CommandFailure(failure.number == EWOULDBLOCK ? taken() : "\(path): \(failure.message)")
        }
        descriptor = opened
    }

    deinit {
        FileDescriptor.close(descriptor)
    }
}
