internal import WeirContent

/// The filter FlateDecode (ISO 32000-1, 7.4.4): data in the format of zlib.
enum FlateFilter {
    /// Decodes as far as the data goes; damage is reported.
    ///
    /// Data that a producer wrote without zlib's header, or behind a line end, is decoded too.
    ///
    /// - Throws: The limit that was reached.
    static func decode(_ data: ByteSlice, _ reading: Reading) throws(ReadingFault) -> ByteSlice {
        var output: [UInt8] = []
        output.reserveCapacity(min(data.count, 1 << 20) * 3)
        guard let fault = try inflate(data, .zlib, reading, &output) else { return ByteSlice(output) }
        if output.isEmpty {
            // Two bytes of header that do not fit are passed over.
            _ = try inflate(data.clamped(from: 2), .raw, reading, &output)
        }
        // A stream that only lacks its end or checksum lost nothing that could be read.
        if output.isEmpty, !data.isEmpty { reading.report(fault.problem) }
        if fault.problem == .corruptCompression, !output.isEmpty { reading.report(.corruptCompression) }
        return ByteSlice(output)
    }

    private static func inflate(
        _ data: ByteSlice,
        _ wrapping: Inflater.Wrapping,
        _ reading: Reading,
        _ output: inout [UInt8]
    ) throws(ReadingFault) -> ReadingFault? {
        var decoded = output
        output = []
        defer { output = decoded }
        do {
            try unsafe Inflater.inflate(data, wrapping, reading) { (piece) throws(ReadingFault) in
                unsafe decoded.append(contentsOf: piece)
            }
            return nil
        } catch {
            guard error == .compression || error == .truncated else { throw error }
            return error
        }
    }
}
