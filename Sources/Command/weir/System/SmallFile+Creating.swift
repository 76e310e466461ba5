import Glibc

extension SmallFile {
    /// Makes a new file that only its owner can read; one that exists, or a link, stays as it is.
    ///
    /// What could not be written whole is removed.
    static func create(_ path: String, with bytes: [UInt8]) throws(FileDescriptor.Failure) {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw FileDescriptor.Failure(number: errno) }
        do throws(FileDescriptor.Failure) {
            defer { FileDescriptor.close(descriptor) }
            // The mask of the process may have taken the owner's rights too.
            guard fchmod(descriptor, 0o600) == 0 else { throw FileDescriptor.Failure(number: errno) }
            try FileDescriptor.write(bytes, to: descriptor)
            guard fsync(descriptor) == 0 else { throw FileDescriptor.Failure(number: errno) }
        } catch {
            _ = unsafe unlink(path)
            throw error
        }
    }
}
