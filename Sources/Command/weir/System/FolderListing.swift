import Glibc

/// What is directly inside a folder, in the order of the paths.
struct FolderListing: Hashable {
    /// One name and what it leads to; `nil` when the file system does not say.
    struct Item: Hashable {
        let name: [UInt8]
        let kind: FileDescriptor.Kind?
    }

    /// The items, sorted.
    ///
    /// A folder sorts as if its name ended in a slash, so that walking depth first gives paths in the order of their
    /// bytes: `a.txt` before `a/b`, and `a/b` before `a0`.
    let items: [Item]

    /// Reads a folder.
    init(of path: [UInt8]) throws(FileDescriptor.Failure) {
        guard let folder = unsafe opendir(FileDescriptor.cString(path)) else {
            throw FileDescriptor.Failure(number: errno)
        }
        defer { _ = unsafe closedir(folder) }
        var items: [Item] = []
        while true {
            errno = 0
            guard let entry = unsafe readdir(folder) else {
                guard errno == 0 else {
                    throw FileDescriptor.Failure(number: errno)
                }
                break
            }
            let name = unsafe Self.name(of: entry)
            if name != [0x2E], name != [0x2E, 0x2E] {
                unsafe items.append(Item(name: name, kind: Self.kind(of: entry.pointee.d_type)))
            }
        }
        self.items = items.sorted { $0.precedes($1) }
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
        let start = unsafe UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: UInt8.self)
        // The system ends each name with a zero byte.
        let length = unsafe strlen(UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self))
        return unsafe [UInt8](UnsafeBufferPointer(start: start, count: length))
    }

    private static func kind(of type: UInt8) -> FileDescriptor.Kind? {
        switch Int(type) {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        case Int(DT_LNK): .link
        case Int(DT_UNKNOWN): nil
        default: .special
        }
    }
}

extension FolderListing.Item {
    /// Whether every path below this item comes before every path below `other`.
    fileprivate func precedes(_ other: FolderListing.Item) -> Bool {
        let shared = min(name.count, other.name.count)
        for index in 0..<shared where name[index] != other.name[index] {
            return name[index] < other.name[index]
        }
        return after(shared) < other.after(shared)
    }

    /// The byte at `index` of the path through this item, or -1 at its end.
    private func after(_ index: Int) -> Int {
        if index < name.count {
            return Int(name[index])
        }
        return kind == .folder ? 0x2F : -1
    }
}
