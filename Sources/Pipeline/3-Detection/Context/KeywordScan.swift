internal import CWeirSIMD
internal import Vectorscan
internal import WeirCatalog

/// A keyword at one place of the text.
struct KeywordPlace: Sendable {
    /// Which keyword.
    let keyword: Int
    /// The offset of its first byte in the text.
    let start: Int
    /// The offset after its last byte.
    let end: Int
}

/// The part of a running scan that knows the keywords around candidates.
///
/// Text is searched for keywords only near a candidate and only once, so a text without candidates costs nothing.
struct KeywordScan: ~Copyable {
    private let index: KeywordIndex
    private var scratch: LiteralScratch?
    private var places: [KeywordPlace] = []
    private var searchedTo = 0

    /// The least that is searched at a time, so that dense candidates do not each cost a search.
    private static let stride = 4096
    /// How far around a candidate keywords are looked for, in bytes.
    static let reach = KeywordDefinition.maximumDistance + Keyword.longestInText

    /// A scan with `index`.
    init(_ index: KeywordIndex) throws(VectorscanError) {
        self.index = index
        scratch = try index.database.map { database throws(VectorscanError) in try LiteralScratch(for: database) }
    }

    /// Prepares for a new text.
    mutating func restart() {
        places.removeAll(keepingCapacity: true)
        searchedTo = 0
    }

    /// Makes all keywords around `start..<end` of the block known.
    mutating func cover(_ start: Int, _ end: Int, in block: Block) {
        let needed = min(block.count, end + Self.reach)
        guard block.base + needed > searchedTo else { return }
        let from = max(0, start - Self.reach, searchedTo - block.base)
        // What begins near the end of the block may go on behind it; it is left to the next one unless it is needed now.
        let to = max(needed, min(from + Self.stride, block.count - Keyword.longestInText))
        var known = places
        places = []
        search(from: from, to: to, in: block, into: &known)
        places = known
        searchedTo = block.base + to
    }

    /// Appends all keywords that begin in `from..<to` of the block or, where they begin with no ASCII letter, whose anchor
    /// word ends behind `from` and not behind `to`; in the order of their beginnings.
    mutating func search(from: Int, to: Int, in block: Block, into places: inout [KeywordPlace]) {
        let old = places.count
        unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: max(1, to - from)) { positions in
            guard let out = positions.baseAddress else { return }
            let found = unsafe weir_find_tokens(block.text, from, to, block.count, index.table.filter, out)
            for number in 0..<found {
                let start = unsafe Int(out[number])
                unsafe index.table.forEachKeyword(at: start, in: block.text, count: block.count) { keyword, end in
                    places.append(KeywordPlace(keyword: keyword, start: block.base + start, end: block.base + end))
                }
            }
        }
        guard index.database != nil else { return }
        let sorted = places.count
        searchOthers(from: from, to: to, in: block, into: &places)
        if places.count > sorted { places[old...].sort { $0.start < $1.start } }
    }

    private mutating func searchOthers(from: Int, to: Int, in block: Block, into places: inout [KeywordPlace]) {
        guard let database = index.database else { return }
        // A word that straddles `from` is found from a little before; only those that end behind `from` are new.
        let lead = max(0, from - Keyword.longestInText)
        guard let hits = unsafe scratch?.scan(database, block.text + lead, count: to - lead) else { return }
        for position in 0..<hits.count {
            let hit = unsafe hits[position]
            let anchorEnd = lead + Int(hit.end)
            guard anchorEnd > from || from == 0 else { continue }
            for number in index.keywordsOfWord[Int(hit.literal)] {
                let keyword = index.keywords[number]
                guard let place = unsafe keyword.place(in: block.text, count: block.count, anchorEnd: anchorEnd) else {
                    continue
                }
                places.append(
                    KeywordPlace(
                        keyword: number,
                        start: block.base + place.lowerBound,
                        end: block.base + place.upperBound
                    )
                )
            }
        }
    }

    /// Forgets what ends before `offset` of the text.
    mutating func forget(before offset: Int) {
        guard let first = places.first, first.end < offset else { return }
        places.removeAll { $0.end < offset }
    }

    /// Calls `body` with each known place that touches `lower..<upper` of the text, in order.
    @inline(__always)
    func forEachPlace(from lower: Int, to upper: Int, _ body: (KeywordPlace) -> Void) {
        var low = 0
        var high = places.count
        // Places are in the order of their beginnings; within a keyword's length that is the order of their ends.
        while low < high {
            let middle = (low + high) / 2
            if places[middle].end + Keyword.longestInText < lower { low = middle + 1 } else { high = middle }
        }
        while low < places.count, places[low].start <= upper + Keyword.longestInText {
            let place = places[low]
            if place.end > lower, place.start < upper { body(place) }
            low += 1
        }
    }

    /// Whether a keyword of `entry` is known to touch `lower..<upper` of the text.
    func hasPlace(from lower: Int, to upper: Int, index: KeywordIndex, entry: Int) -> Bool {
        var isFound = false
        forEachPlace(from: lower, to: upper) { place in
            if !isFound { isFound = index.sense(of: place.keyword, for: entry) != nil }
        }
        return isFound
    }
}
