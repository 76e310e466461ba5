/// A set of entries, by index.
struct EntrySet: Hashable, Sendable {
    private var words: [UInt64]

    /// No entries, out of `count`.
    init(count: Int) {
        words = Array(repeating: 0, count: (count + 63) / 64)
    }

    /// Adds an entry; one beyond the count is left out.
    mutating func insert(_ entry: Int) {
        if words.indices.contains(entry >> 6) { words[entry >> 6] |= 1 << UInt64(entry & 63) }
    }

    /// Takes all entries out.
    mutating func removeAll() {
        for index in words.indices { words[index] = 0 }
    }

    /// Whether it has the entry.
    @inline(__always)
    func contains(_ entry: Int) -> Bool {
        words.indices.contains(entry >> 6) && words[entry >> 6] >> UInt64(entry & 63) & 1 == 1
    }

    /// Whether it shares an entry with another set.
    func intersects(_ other: EntrySet) -> Bool {
        for index in words.indices where words[index] & other.words[index] != 0 { return true }
        return false
    }
}
