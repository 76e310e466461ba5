import Glibc

/// Keeps a second server from the folder of one that runs; commands that work beside a server take no lock.
///
/// Each server remembers what is defined: a second one over the same database would go on with what the first has
/// changed. The kernel drops the lock with the process, however that ends (flock(2)).
struct FolderLock: ~Copyable {
    private let descriptor: Int32

    /// Locks a folder until the value goes.
    ///
    /// - Parameter folder: The folder, which exists.
    /// - Throws: `CommandFailure` when a server has it, or it cannot be written.
    init(_ folder: String) throws(CommandFailure) {
        let path = folder + "/server.lock"
        let opened = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard opened >= 0 else {
            throw CommandFailure("\(path): \(FileDescriptor.Failure(number: errno).message)")
        }
        guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
            let failure = FileDescriptor.Failure(number: errno)
            FileDescriptor.close(opened)
            if failure.number == EWOULDBLOCK {
                throw CommandFailure("another server uses \(folder); stop it, or name another folder with --data")
            }
            throw CommandFailure("\(path): \(failure.message)")
        }
        descriptor = opened
    }

    deinit {
        FileDescriptor.close(descriptor)
    }
}
