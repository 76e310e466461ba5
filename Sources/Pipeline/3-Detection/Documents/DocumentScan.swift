/// The part of a running scan that reads a text as a document, block after block in the order of the text.
struct DocumentScan: ~Copyable {
    private let uses: [DocumentUse]
    private var archive = HARScan()
    private var isReported = false
    private var position = 0

    /// A scan for some entries.
    init(_ uses: [DocumentUse]) {
        self.uses = uses
    }

    /// Prepares for a new text.
    mutating func restart() {
        archive = HARScan()
        isReported = false
        position = 0
    }

    /// Reads what is new in `block`, and puts what was found and starts in it among its candidates; `nil` when nothing does.
    ///
    /// A block can be read as far behind `commitEnd` as any match is long, so whatever starts before that is known by now.
    mutating func joining(_ candidates: [Candidate], in block: Block) -> [Candidate]? {
        guard !isReported else { return nil }
        if !archive.isOver {
            let start = min(max(0, position - block.base), block.count)
            let rest = unsafe UnsafeBufferPointer(start: block.text + start, count: block.count - start)
            archive.read(unsafe Span(_unsafeElements: rest))
            position = block.base + block.count
        }
        guard let finding = archive.finding, finding.range.lowerBound < block.base + block.commitEnd else { return nil }
        isReported = true
        var joined = candidates
        for use in uses {
            joined.append(
                Candidate(
                    slot: Int32(truncatingIfNeeded: use.slot(of: finding.secret)),
                    start: Int32(truncatingIfNeeded: finding.range.lowerBound - block.base),
                    end: Int32(truncatingIfNeeded: finding.range.upperBound - block.base)
                )
            )
        }
        joined.sort { $0.precedes($1) }
        return joined
    }
}
