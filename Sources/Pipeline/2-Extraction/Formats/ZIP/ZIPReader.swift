internal import WeirContent

/// ZIP archives, and the document formats that are packaged in them.
enum ZIPReader: FormatReader {
    /// What bytes are called that lie between the members and belong to none.
    static let leftoverName = "unlisted data"

    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        let archive = try ZIPArchive(content, limit: reading.limits.entries)
        try read(archive, reading)
        try TrailingData.read(content, from: archive.end, reading)
    }

    /// Reads an archive that was opened.
    ///
    /// - Throws: The limit that was reached.
    static func read(_ archive: ZIPArchive, _ reading: Reading) throws(ReadingFault) {
        try tellProblems(of: archive, reading)
        if try !PackageReaders.read(archive, reading) { try readMembers(of: archive, reading) }
        for leftover in archive.leftovers {
            reading.report(.mismatchHidden, member: leftoverName)
            try reading.descend(into: leftover, name: leftoverName)
        }
    }

    /// States what is wrong with the archive and its headers, and what people wrote about it and its members.
    private static func tellProblems(of archive: ZIPArchive, _ reading: Reading) throws(ReadingFault) {
        for problem in archive.problems { reading.report(problem) }
        let comments = reading.story(.comments)
        if !archive.comment.isEmpty { comments.append(MemberName.text(archive.comment.array)) }
        for entry in archive.entries {
            if entry.source == .hidden { reading.report(.mismatchHidden, member: entry.displayName) }
            if entry.isContradicted { reading.report(.mismatchHeader, member: entry.displayName) }
            guard !entry.comment.isEmpty else { continue }
            if !comments.isEmpty { comments.append(0x0A) }
            comments.append(MemberName.text(entry.comment))
            try comments.pass()
        }
        try comments.finish()
    }

    private static func readMembers(of archive: ZIPArchive, _ reading: Reading) throws(ReadingFault) {
        var names = NameList()
        for entry in archive.entries {
            try names.add(entry.name, reading)
            if let name = entry.unicodeName, name != entry.name { try names.add(name, reading) }
        }
        try names.finish(reading)
        for entry in archive.entries where !(entry.isFolder && entry.compressedSize == 0) {
            if entry.source != .localHeader { try reading.spendEntry() }
            try read(entry, of: archive, reading)
        }
    }

    private static func read(
        _ entry: ZIPEntry,
        of archive: ZIPArchive,
        _ reading: Reading
    ) throws(ReadingFault) {
        let name = entry.displayName
        guard reading.path.count < reading.limits.depth else { return reading.report(.limitDepth, member: name) }
        let output = archive.unpack(entry, reading)
        if let fault = output.fault, !fault.problem.isLimit, entry.source != .localHeader {
            reading.report(fault.problem, member: name)
        }
        if output.fault == nil || !output.content.isEmpty {
            try reading.descend(into: output.content, name: name)
        }
        if let fault = output.fault, fault.problem.isLimit { throw fault }
    }
}
