internal import WeirContent

/// A ZIP archive, opened: its members, and their content on demand.
struct ZIPArchive {
    /// Its members: in the order of the directory, then those that it does not list.
    let entries: [ZIPEntry]
    /// What is wrong with the archive as a whole.
    let problems: [ContentProblem]
    /// What somebody wrote about the archive, as raw bytes.
    let comment: ByteSlice
    /// Bytes between its members that belong to none of them.
    let leftovers: [ByteSlice]
    /// Where its first member begins; more than 0 when something stands before it.
    let start: Int
    /// Where it ends; less than all bytes when something stands behind it.
    let end: Int

    private let bytes: ByteSlice
    private let index: [[UInt8]: Int]

    /// Reads the directory and compares it with the members' own headers, which are followed where there is none.
    ///
    /// - Parameters:
    ///   - bytes: The archive, with anything before and behind it.
    ///   - limit: The most members that are kept; more are a problem.
    /// - Throws: `corrupt` or `truncated` when there is neither a directory nor a member.
    init(_ bytes: ByteSlice, limit: Int = ExtractionLimits().entries) throws(ReadingFault) {
        self.bytes = bytes
        var problems: [ContentProblem] = []
        var found: [ZIPEntry]
        var leftovers: [Range<Int>] = []
        if let record = ZIPEndRecord.find(in: bytes), !record.isVolume {
            let directory = ZIPDirectory(bytes, record, limit: limit)
            let layout = ZIPLayout(bytes, directory.entries, record)
            found = layout.entries
            if directory.isCutShort {
                problems.append(.limitEntries)
            } else {
                if directory.isDamaged { problems.append(.corruptStructure) }
                if directory.entries.count & 0xFFFF != record.count & 0xFFFF { problems.append(.mismatchHeader) }
                for gap in layout.gaps where found.count < limit {
                    let source: ZIPEntry.Source = directory.isDamaged ? .recovered : .hidden
                    let hidden = ZIPGap(bytes, gap, source, limit: limit - found.count)
                    found += hidden.entries
                    if hidden.isGivenUp { problems.append(.corruptStructure) }
                    if gap.lowerBound >= layout.first { leftovers += hidden.leftovers }
                }
            }
            comment = record.comment
            start = layout.first
            end = record.end
        } else {
            let isVolume = ZIPEndRecord.find(in: bytes) != nil || bytes.has([0x50, 0x4B, 0x07, 0x08])
            let gap = ZIPGap(bytes, 0..<bytes.count, .recovered, limit: limit)
            found = gap.entries
            if gap.isGivenUp { problems.append(.corruptStructure) }
            problems.append(isVolume ? .unsupportedVolume : .corruptTruncated)
            guard isVolume || !found.isEmpty else { throw .truncated }
            comment = ByteSlice([])
            start = found.first?.headerOffset ?? 0
            end = bytes.count
        }
        entries = found
        self.problems = problems
        self.leftovers = leftovers.map { bytes.clamped(from: $0.lowerBound, count: $0.count) }
        index = Dictionary(found.indices.map { (found[$0].name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The member with a name, the first of several.
    func entry(named name: String) -> ZIPEntry? {
        index[Array(name.utf8)].map { entries[$0] }
    }

    /// All content of a member, or what there is before a fault, which is reported.
    ///
    /// - Throws: `encrypted`, or why there is nothing of it.
    func content(of entry: ZIPEntry, _ reading: Reading) throws(ReadingFault) -> ByteSlice {
        let output = unpack(entry, reading)
        if let fault = output.fault {
            guard !output.content.isEmpty else { throw fault }
            if fault.problem.isLimit {
                reading.report(fault.problem)
            } else {
                reading.report(fault.problem, member: entry.displayName)
            }
        }
        return output.content
    }

    /// All content of a member, or what there is before a fault, and the fault.
    func unpack(_ entry: ZIPEntry, _ reading: Reading) -> Codec.Output {
        let collector = ByteCollector()
        do throws(ReadingFault) {
            if let content = try whole(entry, reading) {
                return Codec.Output(content: content, consumed: entry.compressedSize, fault: nil)
            }
            try unsafe stream(entry, reading) { (piece) throws(ReadingFault) in try unsafe collector.append(piece) }
            return Codec.Output(content: collector.take(), consumed: entry.compressedSize, fault: nil)
        } catch {
            return Codec.Output(content: collector.take(), consumed: entry.compressedSize, fault: error)
        }
    }

    /// Gives `body` the content of a member piece by piece, each valid during the call; memory does not grow with it.
    ///
    /// A wrong checksum is reported, after all was given.
    ///
    /// - Throws: `encrypted`, what is damaged or unknown, the limit that was reached, and what `body` throws.
    func stream(
        _ entry: ZIPEntry,
        _ reading: Reading,
        _ body: (UnsafeRawBufferPointer) throws(ReadingFault) -> Void
    ) throws(ReadingFault) {
        let data = try data(of: entry)
        var checksum = Checksum()
        let consumed: Int
        do throws(ReadingFault) {
            consumed = try unsafe ZIPMethod.unpack(data, entry, reading) { (piece) throws(ReadingFault) in
                unsafe checksum.add(piece)
                try unsafe body(piece)
            }
        } catch {
            throw error.problem.isLimit ? error : entry.shortfall ?? error
        }
        if let shortfall = entry.shortfall { throw shortfall }
        verify(entry, checksum, consumed, reading)
    }

    /// The content of a member of which nothing is wrong, without copies: where it is stored, it is a part of the archive.
    ///
    /// - Returns: `nil` when it has to be read piece by piece.
    private func whole(_ entry: ZIPEntry, _ reading: Reading) throws(ReadingFault) -> ByteSlice? {
        let data = try data(of: entry)
        guard entry.shortfall == nil else { return nil }
        let content: ByteSlice
        switch entry.method {
        case 0:
            guard data.count <= reading.bytesLeft else { return nil }
            try reading.spend(bytes: data.count)
            content = data
        case 8:
            guard let inflated = try Inflater.inflate(data, expecting: entry.size, reading) else { return nil }
            content = inflated
        default: return nil
        }
        var checksum = Checksum()
        unsafe content.withUnsafeBytes { bytes in unsafe checksum.add(bytes) }
        verify(entry, checksum, data.count, reading)
        return content
    }

    private func data(of entry: ZIPEntry) throws(ReadingFault) -> ByteSlice {
        if let fault = entry.fault { throw fault }
        guard !entry.isEncrypted else { throw .encrypted }
        return bytes.clamped(from: entry.dataOffset, count: entry.compressedSize)
    }

    /// Compares what came out of a member with what its header says.
    private func verify(_ entry: ZIPEntry, _ actual: Checksum, _ consumed: Int, _ reading: Reading) {
        guard entry.source != .localHeader else { return }
        if let stated = entry.checksum, stated != actual.value {
            reading.report(.corruptChecksum, member: entry.displayName)
        }
        guard entry.source == .directory else { return }
        if entry.size != actual.count { reading.report(.mismatchHeader, member: entry.displayName) }
        if consumed < entry.compressedSize { reading.report(.corruptStructure, member: entry.displayName) }
    }
}
