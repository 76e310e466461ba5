internal import WeirContent

/// Where the bytes of a ZIP archive's members lie, so that none is read twice and none is passed over.
///
///     prefix │ header A · bytes of A │ gap │ header B · bytes of B │ gap │ directory │ end record
///
/// The overlapping members of a "better zip bomb" (Fifield, 2019) are cut at the next header, so that what they expand to
/// stays in proportion to the archive. What lies in a gap is looked at for members that the directory does not list.
struct ZIPLayout {
    /// The members of the directory, with their bytes; behind them what their own headers say instead.
    private(set) var entries: [ZIPEntry]
    /// What lies between, in order.
    private(set) var gaps: [Range<Int>] = []
    /// Where the first member begins.
    private(set) var first: Int

    /// Lays out the members of a directory.
    init(_ archive: ByteSlice, _ listed: [ZIPEntry], _ record: ZIPEndRecord) {
        entries = listed
        first = record.directory
        var twins: [ZIPEntry] = []
        for index in entries.indices where entries[index].fault == nil {
            do throws(ReadingFault) {
                let header = try ZIPLocalHeader(archive, at: entries[index].headerOffset)
                entries[index].dataOffset = header.entry.dataOffset
                guard !header.agrees(with: entries[index]) else { continue }
                entries[index].isContradicted = true
                guard !header.agreesOnBytes(with: entries[index]), header.entry.compressedSize > 0 else { continue }
                var twin = header.entry
                twin.source = .localHeader
                twins.append(twin)
            } catch {
                entries[index].fault = error
            }
        }
        let order = entries.indices.filter { entries[$0].fault == nil }
            .sorted { (entries[$0].headerOffset, $0) < (entries[$1].headerOffset, $1) }
        let starts = order.map { entries[$0].headerOffset }
        settle(order, starts, archive, record)
        for index in twins.indices {
            let end = Self.end(after: twins[index].headerOffset, starts, archive, record)
            Self.cut(&twins[index], at: end, archive)
        }
        entries += twins
    }

    /// Cuts each member at what begins next, and notes what is left between.
    private mutating func settle(_ order: [Int], _ starts: [Int], _ archive: ByteSlice, _ record: ZIPEndRecord) {
        var used: [Range<Int>] = [record.directory..<max(record.directory, record.end)]
        for (position, index) in order.enumerated() {
            first = min(first, entries[index].headerOffset)
            if position > 0, starts[position - 1] == starts[position] {
                entries[index].fault = .corrupt
                continue
            }
            let end = Self.end(after: entries[index].headerOffset, starts, archive, record)
            Self.cut(&entries[index], at: end, archive)
            used.append(entries[index].headerOffset..<entries[index].dataOffset + entries[index].compressedSize)
        }
        used.sort { $0.lowerBound < $1.lowerBound }
        var reached = 0
        for range in used {
            if range.lowerBound > reached { gaps.append(reached..<range.lowerBound) }
            reached = max(reached, range.upperBound)
        }
    }

    /// Where the bytes of a member have to end: at the next header, the directory, or the end of the archive.
    private static func end(
        after offset: Int,
        _ starts: [Int],
        _ archive: ByteSlice,
        _ record: ZIPEndRecord
    ) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] > offset { high = middle } else { low = middle + 1 }
        }
        let next = low < starts.count ? starts[low] : archive.count
        return record.directory > offset ? min(next, record.directory) : next
    }

    private static func cut(_ entry: inout ZIPEntry, at end: Int, _ archive: ByteSlice) {
        let room = max(0, end - entry.dataOffset)
        guard entry.compressedSize > room else { return }
        entry.compressedSize = room
        entry.shortfall = end < archive.count ? .corrupt : .truncated
    }
}
