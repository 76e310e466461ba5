internal import CZlib

/// Writes shades of gray as PNG, which is smaller than the picture was and which every picture library reads (PNG, 5).
enum PNGPicture {
    /// The picture as a file; `nil` when zlib refuses.
    static func encoded(_ gray: [UInt8], width: Int, height: Int) -> ByteSlice? {
        var rows: [UInt8] = []
        rows.reserveCapacity((width + 1) * height)
        for line in 0..<height {
            // Each row begins with its filter; 2 states differences to the row above.
            rows.append(line == 0 ? 0 : 2)
            for column in 0..<width {
                let place = line * width + column
                rows.append(line == 0 ? gray[place] : gray[place] &- gray[place - width])
            }
        }
        var size = compressBound(UInt(rows.count))
        var packed = [UInt8](repeating: 0, count: Int(size))
        guard unsafe compress2(&packed, &size, rows, UInt(rows.count), 1) == Z_OK else { return nil }
        var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        appendChunk("IHDR", big(width) + big(height) + [8, 0, 0, 0, 0], to: &file)
        appendChunk("IDAT", packed.prefix(Int(size)), to: &file)
        appendChunk("IEND", [], to: &file)
        return ByteSlice(file)
    }

    private static func big(_ value: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    private static func appendChunk(_ name: String, _ data: some Collection<UInt8>, to file: inout [UInt8]) {
        file += big(data.count)
        let start = file.count
        file += name.utf8
        file += data
        let checksum = unsafe Array(file[start...]).withUnsafeBufferPointer { bytes in
            unsafe crc32(0, bytes.baseAddress, UInt32(bytes.count))
        }
        file += big(Int(checksum))
    }
}
