internal import WeirContent

/// Looks for members that no directory lists, by the headers that stand before their bytes.
struct ZIPGap {
    /// The members that were found.
    private(set) var entries: [ZIPEntry] = []
    /// Where bytes lie that belong to nothing.
    private(set) var leftovers: [Range<Int>] = []
    /// Whether the search was given up: there were too many headers that turned out to be none.
    private(set) var isGivenUp = false

    private let archive: ByteSlice
    private let range: Range<Int>
    private let source: ZIPEntry.Source

    /// A data descriptor with a signature and sizes of 8 bytes (APPNOTE.TXT 6.3.10, 4.3.9): the longest there is.
    private static let longestDescriptor = 24

    /// Searches a range of an archive.
    ///
    /// - Parameters:
    ///   - archive: The archive.
    ///   - range: Where to look.
    ///   - source: What members that are found here are.
    ///   - limit: The most members that are found.
    init(_ archive: ByteSlice, _ range: Range<Int>, _ source: ZIPEntry.Source, limit: Int) {
        self.archive = archive
        self.range = range
        self.source = source
        let room = archive.clamped(from: 0, count: range.upperBound)
        var offset = range.lowerBound
        var reached = range.lowerBound
        // Headers may be written so that each has a long name made of the next ones: the search stays linear.
        var effort = (1 << 24) + range.count
        while entries.count < limit, let place = room.first(ZIPLocalHeader.signature, from: offset) {
            guard let header = try? ZIPLocalHeader(room, at: place), header.isPlausible else {
                offset = place + 4
                effort -= 64 + ((try? Int(room.little(UInt16.self, at: place + 26))) ?? 0)
                guard effort > 0 else {
                    isGivenUp = true
                    break
                }
                continue
            }
            let entry = member(header)
            leave(reached..<place)
            entries.append(entry)
            offset = entry.dataOffset + entry.compressedSize
            reached = offset
        }
        leave(reached..<range.upperBound)
    }

    /// The member of a header: as long as it states, or up to what begins next where it does not or cannot be so long.
    private func member(_ header: ZIPLocalHeader) -> ZIPEntry {
        var entry = header.entry
        entry.source = source
        let room = max(0, range.upperBound - entry.dataOffset)
        guard header.hasNoSize || entry.compressedSize > room else { return entry }
        let end = nextSignature(from: entry.dataOffset)
        if end == nil || !header.hasNoSize { entry.shortfall = source == .recovered ? .truncated : .corrupt }
        entry.compressedSize = (end ?? range.upperBound) - entry.dataOffset
        return entry
    }

    /// Where the next header, descriptor or record of any kind begins.
    private func nextSignature(from offset: Int) -> Int? {
        let room = archive.clamped(from: 0, count: range.upperBound)
        var offset = offset
        while let place = room.first([0x50, 0x4B], from: offset) {
            switch (try? room.byte(at: place + 2), try? room.byte(at: place + 3)) {
            case (0x01, 0x02), (0x03, 0x04), (0x05, 0x06), (0x06, 0x06), (0x07, 0x08): return place
            default: offset = place + 2
            }
        }
        return nil
    }

    /// Notes bytes that belong to nothing, unless they can be the descriptor of the member before or the padding and the
    /// signatures of an Android package.
    private mutating func leave(_ range: Range<Int>) {
        guard range.count > Self.longestDescriptor, leftovers.count < 100 else { return }
        let bytes = archive.clamped(from: range.lowerBound, count: range.count)
        guard !bytes.has("APK Sig Block 42", at: bytes.count - 16) else { return }
        guard bytes.withSpan({ bytes in bytes.indices.contains { bytes[$0] != 0 } }) else { return }
        leftovers.append(range)
    }
}
