/// A storage that is being read: its streams and storages by name, and which of them nobody has read yet.
final class CompoundStorage {
    /// A stream or storage in it.
    struct Member {
        /// What it is called.
        let name: String
        /// Its entry in the directory.
        let entry: CompoundEntry

        /// Its name for people, without the control characters that Microsoft's own streams begin with.
        var displayName: String {
            String(String.UnicodeScalarView(name.unicodeScalars.filter { $0.value >= 0x20 }))
        }
    }

    /// The file that it is in.
    let file: CompoundFile
    /// What is in it, in the order of the directory.
    let members: [Member]

    private var byName: [String: Int] = [:]
    private var isTaken: [Bool]

    /// A storage of a file.
    init(_ file: CompoundFile, _ entry: CompoundEntry) {
        self.file = file
        members = file.children(of: entry).map { Member(name: file.name(of: $0), entry: $0) }
        isTaken = [Bool](repeating: false, count: members.count)
        // Names are told apart without case (MS-CFB 2.6.4); of two that are the same the first is the one.
        for place in members.indices where byName[members[place].name.lowercased()] == nil {
            byName[members[place].name.lowercased()] = place
        }
    }

    /// Whether it has a stream with a name, in lower case.
    func hasStream(_ name: String) -> Bool {
        byName[name].map { members[$0].entry.kind == .stream } ?? false
    }

    /// A member with a name, in lower case, which counts as read from now on.
    func take(_ name: String, _ kind: CompoundEntry.Kind) -> Member? {
        guard let place = byName[name], members[place].entry.kind == kind else { return nil }
        isTaken[place] = true
        return members[place]
    }

    /// The content of a stream with a name, in lower case, which counts as read from now on.
    ///
    /// - Throws: The limit that was reached.
    func takeContent(_ name: String, _ reading: Reading) throws(ReadingFault) -> ByteSlice? {
        guard let member = take(name, .stream) else { return nil }
        return try file.content(of: member.entry, reading)
    }

    /// What nobody has read yet, which counts as read from now on.
    func takeRest() -> [Member] {
        let rest = members.indices.filter { !isTaken[$0] }.map { members[$0] }
        isTaken = [Bool](repeating: true, count: members.count)
        return rest
    }
}
