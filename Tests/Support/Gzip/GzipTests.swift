import CZlib
import Gzip
import Testing

struct GzipTests {
    @Test(
        arguments: [
            "", "a", "a profile and its entries", String(repeating: "profile ", count: 10_000),
        ]
    )
    func `what was compressed can be decompressed`(text: String) throws {
        let bytes = Array(text.utf8)
        let compressed = try #require(Gzip.compress(bytes))
        #expect(Self.decompressed(compressed, count: bytes.count) == bytes)
    }

    @Test func `what repeats becomes small`() throws {
        let compressed = try #require(Gzip.compress(Array(repeating: 65, count: 100_000)))
        #expect(compressed.count < 1_000)
    }

    private static func decompressed(_ bytes: [UInt8], count: Int) -> [UInt8]? {
        var stream = unsafe z_stream()
        guard
            unsafe inflateInit2_(&stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { return nil }
        defer { unsafe inflateEnd(&stream) }
        var input = bytes
        // One byte more than is expected, so that what is too long is seen.
        var output = [UInt8](repeating: 0, count: count + 1)
        let status = unsafe input.withUnsafeMutableBufferPointer { source in
            unsafe output.withUnsafeMutableBufferPointer { target in
                unsafe stream.next_in = source.baseAddress
                unsafe stream.avail_in = UInt32(source.count)
                unsafe stream.next_out = target.baseAddress
                unsafe stream.avail_out = UInt32(target.count)
                return unsafe inflate(&stream, Z_FINISH)
            }
        }
        guard status == Z_STREAM_END else { return nil }
        return unsafe Array(output.prefix(Int(stream.total_out)))
    }
}
