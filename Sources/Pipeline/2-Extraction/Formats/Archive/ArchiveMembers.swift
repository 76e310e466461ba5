internal import WeirContent

/// Reads the members of archives that libarchive knows, one after the other and within the budget.
enum ArchiveMembers {
    /// Reads every member of an archive.
    ///
    /// - Parameters:
    ///   - content: The archive.
    ///   - format: The one format it is read as.
    ///   - isVolume: Whether it is one of several, so that its end is missing; reported already.
    ///   - encrypted: Which members, in their order, are known to be encrypted.
    ///   - reading: Where the members go.
    /// - Returns: How many bytes of the archive were consumed.
    /// - Throws: Why the rest cannot be read, or the limit that was reached.
    @discardableResult
    static func read(
        _ content: ByteSlice,
        _ format: LibraryArchive.Format,
        isVolume: Bool = false,
        encrypted: Set<Int> = [],
        _ reading: Reading
    ) throws(ReadingFault) -> Int {
        let locale = CharacterLocale()
        defer { withExtendedLifetime(locale) {} }
        let archive = try LibraryArchive(content, format: format)
        var names = NameList()
        var position = 0
        var end: ReadingFault?
        do throws(ReadingFault) {
            while let member = try archive.next() {
                try reading.spendEntry()
                try names.add(member.name, reading)
                try names.add(member.target, reading)
                if encrypted.contains(position) {
                    reading.report(.encrypted, member: MemberName.label(member.name))
                } else if member.hasContent {
                    try read(member, of: archive, isVolume: isVolume, reading)
                }
                position += 1
            }
        } catch {
            end = error
        }
        try names.finish(reading)
        if archive.hasEncryptedMembers, let fault = end, fault != .truncated, !fault.problem.isLimit {
            end = .encrypted
        }
        if let end, !isVolume || end.problem.isLimit { throw end }
        return archive.consumed
    }

    private static func read(
        _ member: LibraryMember,
        of archive: LibraryArchive,
        isVolume: Bool,
        _ reading: Reading
    ) throws(ReadingFault) {
        let label = MemberName.label(member.name)
        guard !member.isEncrypted else { return reading.report(.encrypted, member: label) }
        guard reading.path.count < reading.limits.depth else { return reading.report(.limitDepth, member: label) }
        let collector = ByteCollector(expecting: member.size)
        var fault: ReadingFault?
        do throws(ReadingFault) {
            try unsafe archive.data(reading) { (block) throws(ReadingFault) in try unsafe collector.append(block) }
        } catch {
            fault = error
            if !isVolume, !error.problem.isLimit { reading.report(error.problem, member: label) }
        }
        // What came before a fault is read, and nothing is taken for an empty member that could not be read.
        if fault == nil || collector.count > 0 { try reading.descend(into: collector.take(), name: label) }
        if let fault, fault.problem.isLimit { throw fault }
    }
}

extension ContentProblem {
    /// Whether it is a limit of the whole document, after which nothing more is read.
    var isLimit: Bool {
        switch self {
        case .limitBytes, .limitOutput, .limitEntries, .limitParts, .limitOperators: true
        default: false
        }
    }
}
