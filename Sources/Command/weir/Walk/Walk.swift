import WeirContent

/// Comes to all files that the named paths lead to: the paths in the order given, and below each folder in the order
/// of the bytes of the paths.
///
/// It is pulled: a folder is read when the walk gets to it, so the first file is scanned at once and memory holds the
/// listings of one branch only.
struct Walk {
    /// What a walk looks at and what it passes over.
    struct Options: Hashable, Sendable {
        /// What is passed over below a named folder.
        var exclusions: [Glob] = []
        /// Whether links below a named folder are followed.
        var followsLinks = false
    }

    /// A folder on the way.
    private struct Branch {
        /// Its path with a slash at the end.
        let prefix: [UInt8]
        let items: [FolderListing.Item]
        var next = 0
    }

    private struct Identity: Hashable {
        let device: UInt
        let inode: UInt
    }

    private let options: Options
    private var roots: ArraySlice<[UInt8]>
    private var branches: [Branch] = []
    /// How many bytes of a path name the root it is below.
    private var rootLength = 0
    /// The folders that were entered, when links may lead back to one.
    private var entered: Set<Identity> = []
    /// What was passed over so far.
    private(set) var skipped = ScanSummary.Skipped()

    private static let versionControl: Set<[UInt8]> = [
        [UInt8](".git".utf8), [UInt8](".hg".utf8), [UInt8](".svn".utf8),
    ]

    /// A walk over `roots`.
    init(_ roots: [[UInt8]], _ options: Options) {
        self.roots = roots[...]
        self.options = options
    }

    /// The next target; `nil` when there is none.
    mutating func next() -> WalkTarget? {
        while true {
            guard let last = branches.indices.last else {
                guard let root = roots.popFirst() else {
                    return nil
                }
                if let target = start(root) {
                    return target
                }
                continue
            }
            let index = branches[last].next
            guard index < branches[last].items.count else {
                branches.removeLast()
                continue
            }
            branches[last].next += 1
            if let target = visit(branches[last].items[index], in: branches[last].prefix) {
                return target
            }
        }
    }

    /// Begins with a named path.
    private mutating func start(_ root: [UInt8]) -> WalkTarget? {
        if root == [UInt8("-".utf8.first ?? 0)] || root == [UInt8]("/dev/stdin".utf8) {
            return WalkTarget(path: root, action: .scanStandardInput, isNamed: true, size: nil)
        }
        switch look(at: root) {
        case .failure(let issue): return report(root, issue, isNamed: true)
        case .success(let status):
            switch status.kind {
            case .folder:
                rootLength = root.count + (root.last == UInt8(ascii: "/") ? 0 : 1)
                entered = []
                return enter(root, status, isNamed: true)
            case .special where !Self.isDescriptor(root):
                let message = "not a file or folder; to scan what a pipe brings, name - and redirect it"
                return report(root, InspectionIssue(code: .unsupported, message: message), isNamed: true)
            case .file, .link, .special:
                return WalkTarget(path: root, action: .scanFile, isNamed: true, size: status.size)
            }
        }
    }

    /// Whether a path is what a shell makes of `<(command)`: a pipe, yet one to read from.
    private static func isDescriptor(_ path: [UInt8]) -> Bool {
        path.starts(with: "/dev/fd/".utf8) || path.starts(with: "/proc/self/fd/".utf8)
    }

    /// Comes to an item of a folder.
    private mutating func visit(_ item: FolderListing.Item, in prefix: [UInt8]) -> WalkTarget? {
        let path = prefix + item.name
        var kind = item.kind
        if kind == nil {
            switch Result(catching: { () throws(FileDescriptor.Failure) in
                try FileDescriptor.status(of: path, followingLinks: false)
            }) {
            case .success(let status): kind = status.kind
            case .failure(let failure): return report(path, failure.issue, isNamed: false)
            }
        }
        if kind == .folder, Self.versionControl.contains(item.name) {
            skipped.versionControl += 1
            return nil
        }
        let relative = [UInt8](path.dropFirst(rootLength))
        if options.exclusions.contains(where: { $0.matches(relative, isFolder: kind == .folder) }) {
            skipped.excluded += 1
            return nil
        }
        switch kind {
        case .file: return WalkTarget(path: path, action: .scanFile, isNamed: false, size: nil)
        case .link: return follow(path)
        case .folder:
            switch look(at: path) {
            case .success(let status): return enter(path, status, isNamed: false)
            case .failure(let issue): return report(path, issue, isNamed: false)
            }
        case .special, nil:
            skipped.special += 1
            return nil
        }
    }

    /// Comes to a link: one that leads nowhere is a failure, others are followed when that is wanted.
    private mutating func follow(_ path: [UInt8]) -> WalkTarget? {
        switch look(at: path) {
        case .failure(let issue): return report(path, issue, isNamed: false)
        case .success(let status):
            guard options.followsLinks else {
                skipped.links += 1
                return nil
            }
            switch status.kind {
            case .folder: return enter(path, status, isNamed: false)
            case .file: return WalkTarget(path: path, action: .scanFile, isNamed: false, size: status.size)
            case .link, .special:
                skipped.special += 1
                return nil
            }
        }
    }

    /// Reads a folder, which comes next; one that was entered before is a link that leads back.
    private mutating func enter(
        _ path: [UInt8],
        _ status: FileDescriptor.Status,
        isNamed: Bool
    ) -> WalkTarget? {
        if options.followsLinks, !entered.insert(Identity(device: status.device, inode: status.inode)).inserted {
            skipped.links += 1
            return nil
        }
        do {
            let listing = try FolderListing(of: path)
            let prefix = path.last == UInt8(ascii: "/") ? path : path + [UInt8(ascii: "/")]
            branches.append(Branch(prefix: prefix, items: listing.items))
            return nil
        } catch {
            return report(path, error.issue, isNamed: isNamed)
        }
    }

    private func look(at path: [UInt8]) -> Result<FileDescriptor.Status, InspectionIssue> {
        do {
            return .success(try FileDescriptor.status(of: path, followingLinks: true))
        } catch {
            return .failure(error.issue(at: path))
        }
    }

    private func report(_ path: [UInt8], _ issue: InspectionIssue, isNamed: Bool) -> WalkTarget {
        WalkTarget(path: path, action: .report(issue), isNamed: isNamed, size: nil)
    }
}
