extension Reading {
    /// Gives `body` a decompressed piece, or as much of it as the budget allows.
    ///
    /// - Throws: The limit that was reached, after the rest of the budget was given; and what `body` throws.
    func give(
        _ piece: UnsafeRawBufferPointer,
        _ body: (UnsafeRawBufferPointer) throws(ReadingFault) -> Void
    ) throws(ReadingFault) {
        guard piece.count > 0 else { return }
        let count = min(piece.count, bytesLeft)
        if count > 0 {
            try spend(bytes: count)
            try unsafe body(UnsafeRawBufferPointer(rebasing: piece[0..<count]))
        }
        if count < piece.count { try spend(bytes: piece.count - count) }
    }
}
