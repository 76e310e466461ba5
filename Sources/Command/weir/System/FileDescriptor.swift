import Glibc

/// The calls on file descriptors that the command makes, with `errno` as a value.
enum FileDescriptor {
    /// What a call reported instead of success.
    struct Failure: Error, Hashable {
        /// The value of `errno`.
        let number: Int32

        /// The system's words for it.
        var message: String {
            guard let text = unsafe strerror(number) else {
                return "error \(number)"
            }
            let words = unsafe String(cString: text)
            return words.prefix(1).lowercased() + words.dropFirst()
        }
    }

    /// What a path leads to.
    enum Kind: Hashable {
        case file
        case folder
        case link
        /// A socket, FIFO or device.
        case special
    }

    /// What is known of a path without reading it.
    struct Status: Hashable {
        let kind: Kind
        let size: Int
        let device: UInt
        let inode: UInt
    }

    /// Looks a path up; the last link is followed unless `followingLinks` is false.
    static func status(of path: [UInt8], followingLinks: Bool) throws(Failure) -> Status {
        var raw = stat()
        let result = unsafe followingLinks ? stat(cString(path), &raw) : lstat(cString(path), &raw)
        guard result == 0 else {
            throw Failure(number: errno)
        }
        return Status(raw)
    }

    /// Looks up what is open.
    static func status(of descriptor: Int32) throws(Failure) -> Status {
        var raw = stat()
        guard unsafe fstat(descriptor, &raw) == 0 else {
            throw Failure(number: errno)
        }
        return Status(raw)
    }

    /// Opens a path for reading.
    ///
    /// It never waits: should the path have become a FIFO since it was looked up, opening returns at once.
    static func open(_ path: [UInt8]) throws(Failure) -> Int32 {
        let descriptor = unsafe Glibc.open(cString(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw Failure(number: errno)
        }
        return descriptor
    }

    /// Makes sure that the names in the folder of a file survive a loss of power.
    static func syncFolder(of path: String) throws(Failure) {
        let end = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let folder = end.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let descriptor = try open(Array(folder.utf8))
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw Failure(number: errno) }
    }

    /// Makes a descriptor ready to be read from its start to its end.
    ///
    /// - Returns: The size of the file; `nil` for a stream, which brings content as it comes.
    static func prepare(_ descriptor: Int32) throws(Failure) -> Int? {
        let status = try status(of: descriptor)
        guard status.kind != .folder else {
            throw Failure(number: EISDIR)
        }
        guard status.kind == .file else {
            // Reading must wait for what is not there yet.
            let flags = fcntl(descriptor, F_GETFL)
            if flags & O_NONBLOCK != 0 {
                _ = fcntl(descriptor, F_SETFL, flags & ~O_NONBLOCK)
            }
            return nil
        }
        _ = posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
        return status.size
    }

    /// Closes what was opened.
    static func close(_ descriptor: Int32) {
        _ = Glibc.close(descriptor)
    }

    /// Reads to the end.
    ///
    /// - Returns: The bytes; `nil` when there are more than `limit`.
    static func contents(of descriptor: Int32, limit: Int) throws(Failure) -> [UInt8]? {
        let room = 1 << 16
        var bytes: [UInt8] = []
        while true {
            var count = 0
            unsafe bytes += [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
                count = unsafe read(descriptor, buffer.baseAddress, room)
                initialized = max(0, count)
            }
            if count == 0 { return bytes }
            if count < 0, errno != EINTR { throw Failure(number: errno) }
            if bytes.count > limit { return nil }
        }
    }

    /// Writes all of `bytes`, however many calls that takes.
    static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
        var done = 0
        while done < bytes.count {
            let start = done
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
            }
            if count > 0 {
                done += count
            } else if errno == EAGAIN {
                // Someone made the terminal or pipe non-blocking; wait until it takes more.
                var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                _ = unsafe poll(&wanted, 1, -1)
            } else if errno != EINTR {
                throw Failure(number: errno)
            }
        }
    }

    /// A path as C wants it: with a zero byte at its end.
    static func cString(_ path: [UInt8]) -> [CChar] {
        path.map(CChar.init(bitPattern:)) + [0]
    }
}

extension FileDescriptor.Status {
    fileprivate init(_ raw: stat) {
        kind =
            switch raw.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .special
            }
        size = Int(raw.st_size)
        device = UInt(raw.st_dev)
        inode = UInt(raw.st_ino)
    }
}
