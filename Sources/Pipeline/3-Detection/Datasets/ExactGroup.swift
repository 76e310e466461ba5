internal import CWeirSIMD

/// All datasets of a detector whose values were hashed with one key, so that text is hashed once for all of them.
@safe final class ExactGroup: @unchecked Sendable {
    // Shared without a lock because everything is written in `init` and never after.

    /// What values were hashed with.
    let key: ValueKey
    /// The tables; each once.
    let tables: [ExactTable]
    /// What nearly every hash is refused by that no table has.
    let filter: ValueFilter
    /// The same of first words; `nil` when there are no values with several words and no digit.
    let starts: ValueFilter?
    /// The shapes of all values.
    let shapes: UnsafeMutablePointer<weir_shapes>

    /// A group of tables with one key.
    init(_ tables: [ExactTable], key: ValueKey) {
        self.key = key
        self.tables = tables
        filter = ValueFilter(tables.map(\.hashes))
        let starts = tables.map(\.starts).filter { !$0.isEmpty }
        self.starts = starts.isEmpty ? nil : ValueFilter(starts)
        unsafe shapes = .allocate(capacity: 1)
        unsafe shapes.initialize(to: weir_shapes())
        let all = tables.reduce(into: Set<ValueShape>()) { $0.formUnion($1.shapes) }
        let mostWords = all.lazy.filter { $0.kind == .words }.map(\.count).max() ?? 0
        unsafe shapes.pointee.most_words = starts.isEmpty ? 0 : UInt32(mostWords)
        func longest(_ kinds: Set<ValueShape.Kind>) -> UInt32 {
            UInt32(all.lazy.filter { kinds.contains($0.kind) && $0.count > 0 }.map(\.length).max() ?? 0)
        }
        unsafe shapes.pointee.longest = (
            longest([.letterToLetter, .letterToDigit]), longest([.digitToLetter, .digitToDigit])
        )
        unsafe Self.set(all, in: shapes)
    }

    deinit {
        unsafe shapes.deallocate()
    }

    private static func set(_ all: Set<ValueShape>, in shapes: UnsafeMutablePointer<weir_shapes>) {
        let lengths = CanonicalValue.mostBytes + 1
        unsafe withUnsafeMutableBytes(of: &shapes.pointee.digits) { bytes in
            let digits = unsafe bytes.bindMemory(to: UInt64.self)
            for shape in all where shape.kind != .words {
                unsafe digits[Int(shape.kind.rawValue) * lengths + shape.length] |= 1 << UInt64(shape.count)
            }
        }
        unsafe withUnsafeMutableBytes(of: &shapes.pointee.words) { bytes in
            let words = unsafe bytes.bindMemory(to: UInt32.self)
            for shape in all where shape.kind == .words { unsafe words[shape.length] |= 1 << UInt32(shape.count) }
        }
    }
}
