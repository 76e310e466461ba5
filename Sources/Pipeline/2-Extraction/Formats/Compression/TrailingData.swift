/// What stands behind the end of a file's own content, where programs do not look and people hide things.
enum TrailingData {
    /// What it is called in paths.
    static let name = "trailing data"

    /// Reads what follows `offset`, without the zeros and blanks that fill the last block.
    ///
    /// - Throws: The limit that was reached.
    static func read(_ content: ByteSlice, from offset: Int, _ reading: Reading) throws(ReadingFault) {
        let rest = content.clamped(from: offset)
        let padding = rest.withSpan { bytes in
            bytes.indices.first { bytes[$0] != 0 && bytes[$0] != 0x20 && !(0x09...0x0D).contains(bytes[$0]) }
        }
        guard let padding else { return }
        try reading.descend(into: rest.clamped(from: padding), name: name)
        reading.noteTail()
    }
}
