/// A TrueType font, of which only the table from characters to glyphs matters (OpenType specification, `cmap`).
struct TrueTypeProgram {
    private let data: ByteSlice
    private static let mostCharacters = 1 << 17

    /// The program of a font.
    init(_ data: ByteSlice) {
        self.data = data
    }

    /// Gives `body` each glyph with a character that it stands for.
    func characters(_ body: (UInt32, UInt32) -> Void) {
        try? read(body)
    }

    private func read(_ body: (UInt32, UInt32) -> Void) throws(ReadingFault) {
        let tables = Int(try data.big(UInt16.self, at: 4))
        for table in 0..<tables where data.has("cmap", at: 12 + table * 16) {
            let start = Int(try data.big(UInt32.self, at: 12 + table * 16 + 8))
            return try readMaps(data.clamped(from: start), body)
        }
    }

    private func readMaps(_ table: ByteSlice, _ body: (UInt32, UInt32) -> Void) throws(ReadingFault) {
        let count = Int(try table.big(UInt16.self, at: 2))
        var best: (rank: Int, offset: Int)?
        for index in 0..<min(count, 64) {
            let platform = try table.big(UInt16.self, at: 4 + index * 8)
            let encoding = try table.big(UInt16.self, at: 6 + index * 8)
            let offset = Int(try table.big(UInt32.self, at: 8 + index * 8))
            let rank: Int
            switch (platform, encoding) {
            case (3, 10), (0, 4), (0, 6): rank = 3
            case (3, 1), (0, _): rank = 2
            case (3, 0): rank = 1
            default: rank = 0
            }
            if rank > best?.rank ?? 0 { best = (rank, offset) }
        }
        guard let best else { return }
        let map = table.clamped(from: best.offset)
        switch try map.big(UInt16.self, at: 0) {
        case 4: try readSegments(map, body)
        case 12: try readGroups(map, body)
        default: return
        }
    }

    private func readSegments(_ map: ByteSlice, _ body: (UInt32, UInt32) -> Void) throws(ReadingFault) {
        let count = Int(try map.big(UInt16.self, at: 6)) / 2
        var read = 0
        for segment in 0..<count {
            let last = try map.big(UInt16.self, at: 14 + segment * 2)
            let first = try map.big(UInt16.self, at: 16 + (count + segment) * 2)
            let delta = try map.big(UInt16.self, at: 16 + (count * 2 + segment) * 2)
            let place = 16 + (count * 3 + segment) * 2
            let offset = Int(try map.big(UInt16.self, at: place))
            guard first <= last, first != 0xFFFF else { continue }
            for character in first...last {
                read += 1
                guard read < Self.mostCharacters else { return }
                var glyph = character &+ delta
                if offset != 0 {
                    let entry = place + offset + Int(character - first) * 2
                    guard let stated = try? map.big(UInt16.self, at: entry), stated != 0 else { continue }
                    glyph = stated &+ delta
                }
                if glyph != 0 { body(UInt32(glyph), UInt32(character)) }
            }
        }
    }

    private func readGroups(_ map: ByteSlice, _ body: (UInt32, UInt32) -> Void) throws(ReadingFault) {
        let count = Int(try map.big(UInt32.self, at: 12))
        var read = 0
        for group in 0..<min(count, 65_536) {
            let first = try map.big(UInt32.self, at: 16 + group * 12)
            let last = try map.big(UInt32.self, at: 20 + group * 12)
            let glyph = try map.big(UInt32.self, at: 24 + group * 12)
            guard first <= last, last <= 0x10FFFF else { continue }
            for offset in 0...(last - first) {
                read += 1
                guard read < Self.mostCharacters else { return }
                body(glyph &+ offset, first + offset)
            }
        }
    }
}
