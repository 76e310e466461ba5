import Glibc

/// Whole files, read and written at once.
enum SmallFile {
    /// Why a file could not be read or written.
    enum Failure: Error, Hashable {
        /// A call on it failed.
        case system(FileDescriptor.Failure)
        /// It is a folder, a socket, a FIFO or a device.
        case notAFile
        /// It has more bytes than this.
        case tooLarge(Int)

        /// What is wrong.
        var message: String {
            switch self {
            case .system(let failure): failure.message
            case .notAFile: "this is no file"
            case .tooLarge(let limit): "the file has more than \(Quantity.bytes(limit)), the most that is read"
            }
        }
    }

    /// Reads a file of at most `limit` bytes.
    static func contents(of path: [UInt8], limit: Int) throws(Failure) -> [UInt8] {
        do {
            // Before it is opened: opening a device can have effects.
            guard try FileDescriptor.status(of: path, followingLinks: true).kind == .file else {
                throw Failure.notAFile
            }
            let descriptor = try FileDescriptor.open(path)
            defer { FileDescriptor.close(descriptor) }
            let status = try FileDescriptor.status(of: descriptor)
            guard status.kind == .file else { throw Failure.notAFile }
            return try contents(of: descriptor, size: status.size, limit: limit)
        } catch let failure as FileDescriptor.Failure {
            throw .system(failure)
        } catch let failure as Failure {
            throw failure
        } catch {
            throw .notAFile
        }
    }

    /// Reads to the end, wherever the file's size says that it is: it may grow meanwhile.
    private static func contents(of descriptor: Int32, size: Int, limit: Int) throws -> [UInt8] {
        guard size <= limit else { throw Failure.tooLarge(limit) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe part.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw FileDescriptor.Failure(number: errno) }
            guard count > 0 else { return bytes }
            bytes += part.prefix(count)
            guard bytes.count <= limit else { throw Failure.tooLarge(limit) }
        }
    }

    /// Puts a file in the place of another, whole or not at all, readable by its owner only.
    ///
    /// Folders on the way that are missing are made, for the owner only.
    static func replace(_ path: String, with bytes: [UInt8]) throws(FileDescriptor.Failure) {
        try makeFolder(of: path)
        // In the same folder, so that renaming it is one step; unfinished ones are never taken for the list.
        let temporary = "\(path).\(getpid()).new"
        let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw FileDescriptor.Failure(number: errno) }
        do throws(FileDescriptor.Failure) {
            defer { FileDescriptor.close(descriptor) }
            // The mask of the process may have taken the owner's rights too.
            guard fchmod(descriptor, 0o600) == 0 else { throw FileDescriptor.Failure(number: errno) }
            try FileDescriptor.write(bytes, to: descriptor)
            guard fsync(descriptor) == 0, unsafe rename(temporary, path) == 0 else {
                throw FileDescriptor.Failure(number: errno)
            }
        } catch {
            _ = unsafe unlink(temporary)
            throw error
        }
    }

    private static func makeFolder(of path: String) throws(FileDescriptor.Failure) {
        var folder = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/").dropLast() {
            folder += "/\(part)"
            guard unsafe mkdir(folder, 0o700) == 0 || errno == EEXIST else {
                throw FileDescriptor.Failure(number: errno)
            }
        }
    }
}
