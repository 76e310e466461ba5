/// The part of a text that a scan looks at now: what stands before stays readable for context, matches that start
/// from `commitEnd` on belong to the next block.
@safe struct Block {
    /// The bytes, readable from 0 to `count`.
    let text: UnsafePointer<UInt8>
    /// How many bytes there are.
    let count: Int
    /// Whether the text begins with the block.
    let isFirst: Bool
    /// Matches that start before this were reported with an earlier block.
    let from: Int
    /// Matches that start here or later are reported with a later block.
    let commitEnd: Int
    /// The offset of the block's first byte in the text.
    let base: Int
}

extension Block {
    /// A text that is one block; `nil` for memory without an address.
    init?(all text: UnsafeBufferPointer<UInt8>) {
        guard let start = text.baseAddress else { return nil }
        unsafe self.init(
            text: start,
            count: text.count,
            isFirst: true,
            from: 0,
            commitEnd: text.count,
            base: 0
        )
    }
}
