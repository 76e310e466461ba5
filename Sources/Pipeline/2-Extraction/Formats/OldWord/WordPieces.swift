/// The pieces that the text of a Word document is put together from (MS-DOC 2.9.38, 2.9.177).
struct WordPieces {
    /// A run of text in the stream `WordDocument`.
    struct Piece {
        /// Where it begins.
        let offset: Int
        /// How many characters it has.
        let count: Int
        /// Whether a character takes two bytes.
        let isWide: Bool

        /// How many bytes it takes.
        var length: Int { isWide ? 2 * count : count }
    }

    /// All of them, in the order of the text.
    let pieces: [Piece]

    /// One piece, for a document that was not saved fast.
    init(offset: Int, count: Int) {
        pieces = [Piece(offset: offset, count: count, isWide: false)]
    }

    /// Reads the table.
    ///
    /// - Throws: `truncated` or `corrupt` when there is none.
    init(_ table: ByteSlice, isWord97: Bool) throws(ReadingFault) {
        // Changes to properties, each after a 1, come before the table itself, which a 2 announces.
        var offset = 0
        while try table.byte(at: offset) == 1 {
            offset += 3 + Int(try table.little(UInt16.self, at: offset + 1))
        }
        guard try table.byte(at: offset) == 2 else { throw .corrupt }
        let length = Int(try table.little(UInt32.self, at: offset + 1))
        let list = table.clamped(from: offset + 5, count: length)
        // One position more than there are pieces, four bytes each, then eight bytes a piece.
        let count = (list.count - 4) / 12
        guard count > 0 else { throw .corrupt }
        var pieces: [Piece] = []
        for number in 0..<count {
            let begin = try list.little(UInt32.self, at: 4 * number)
            let end = try list.little(UInt32.self, at: 4 * number + 4)
            let place = try list.little(UInt32.self, at: 4 * (count + 1) + 8 * number + 2)
            guard begin < end else { continue }
            let isWide = isWord97 && place & 0x4000_0000 == 0
            let start = Int(place & 0x3FFF_FFFF)
            pieces.append(
                Piece(offset: isWord97 && !isWide ? start / 2 : start, count: Int(end - begin), isWide: isWide)
            )
        }
        self.pieces = pieces
    }

    /// The ranges between the pieces, first to last, that none of them covers: what fast saving left of older text.
    var gaps: [Range<Int>] {
        var gaps: [Range<Int>] = []
        var end: Int?
        for piece in pieces.sorted(by: { $0.offset < $1.offset }) {
            if let end, piece.offset > end { gaps.append(end..<piece.offset) }
            end = max(end ?? 0, piece.offset + piece.length)
        }
        return gaps
    }
}
