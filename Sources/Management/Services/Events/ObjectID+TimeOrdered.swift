extension ObjectID {
    /// A new identifier that sorts by its moment, so that an index of many grows at its end.
    ///
    /// It is a UUID of version 7 (RFC 9562, section 5.7); what is not the moment is random.
    package init(at time: Timestamp) {
        let milliseconds = UInt64(clamping: time.microseconds / 1_000) & 0xFFFF_FFFF_FFFF
        let high = milliseconds << 16 | 0x7000 | UInt64.random(in: 0...0xFFF)
        let low = 0x8000_0000_0000_0000 | UInt64.random(in: 0...0x3FFF_FFFF_FFFF_FFFF)
        let bytes = [high, low].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) } }
        self = ObjectID(bytes: bytes) ?? ObjectID()
    }
}
