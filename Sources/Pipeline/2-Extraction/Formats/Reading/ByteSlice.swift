internal import CLinux
internal import Glibc

/// A range of bytes of content: cheap to cut, and checked at every access.
///
/// What is asked for outside of it throws `ReadingFault.truncated`, so that a length from a hostile file is never a trap.
package struct ByteSlice {
    private let storage: ByteStorage
    private let start: Int
    /// How many bytes it has.
    package let count: Int

    /// All of some storage.
    package init(_ storage: ByteStorage) {
        self.storage = storage
        start = 0
        unsafe count = storage.bytes.count
    }

    /// A copy of an array.
    package init(_ array: [UInt8]) {
        self.init(ByteStorage(array))
    }

    private init(_ storage: ByteStorage, start: Int, count: Int) {
        self.storage = storage
        self.start = start
        self.count = count
    }

    /// Whether it has no bytes.
    package var isEmpty: Bool { count == 0 }

    /// Gives `body` all bytes, for the time of the call.
    package func withSpan<Result, E: Error>(_ body: (Span<UInt8>) throws(E) -> Result) throws(E) -> Result {
        let bytes = unsafe UnsafeRawBufferPointer(rebasing: storage.bytes[start..<(start + count)])
        defer { withExtendedLifetime(storage) {} }
        return try unsafe body(Span(_unsafeBytes: bytes))
    }

    /// Gives `body` the address of all bytes, for the time of the call.
    package func withUnsafeBytes<Result, E: Error>(
        _ body: (UnsafeRawBufferPointer) throws(E) -> Result
    ) throws(E) -> Result {
        defer { withExtendedLifetime(storage) {} }
        return try unsafe body(UnsafeRawBufferPointer(rebasing: storage.bytes[start..<(start + count)]))
    }

    /// The byte at an offset.
    package func byte(at offset: Int) throws(ReadingFault) -> UInt8 {
        guard offset >= 0, offset < count else { throw .truncated }
        return unsafe storage.bytes[start + offset]
    }

    /// The `length` bytes from an offset on.
    package func slice(at offset: Int, count length: Int) throws(ReadingFault) -> ByteSlice {
        guard offset >= 0, length >= 0, offset <= count, length <= count - offset else { throw .truncated }
        return ByteSlice(storage, start: start + offset, count: length)
    }

    /// What there is of a range: both ends are moved inside.
    package func clamped(from offset: Int, count length: Int = .max) -> ByteSlice {
        let first = max(0, min(offset, count))
        return ByteSlice(storage, start: start + first, count: max(0, min(length, count - first)))
    }

    /// The unsigned number of `Integer`'s width at an offset, least significant byte first.
    package func little<Integer: FixedWidthInteger>(
        _ type: Integer.Type,
        at offset: Int
    ) throws(ReadingFault) -> Integer {
        Integer(littleEndian: try load(type, at: offset))
    }

    /// The unsigned number of `Integer`'s width at an offset, most significant byte first.
    package func big<Integer: FixedWidthInteger>(
        _ type: Integer.Type,
        at offset: Int
    ) throws(ReadingFault) -> Integer {
        Integer(bigEndian: try load(type, at: offset))
    }

    private func load<Integer: FixedWidthInteger>(
        _ type: Integer.Type,
        at offset: Int
    ) throws(ReadingFault) -> Integer {
        let width = MemoryLayout<Integer>.size
        guard offset >= 0, count >= width, offset <= count - width else { throw .truncated }
        return unsafe storage.bytes.loadUnaligned(fromByteOffset: start + offset, as: type)
    }

    /// Whether these bytes stand at an offset.
    package func has(_ bytes: [UInt8], at offset: Int = 0) -> Bool {
        guard offset >= 0, bytes.count <= count, offset <= count - bytes.count else { return false }
        return bytes.indices.allSatisfy { unsafe storage.bytes[start + offset + $0] == bytes[$0] }
    }

    /// Whether this ASCII text stands at an offset.
    package func has(_ text: StaticString, at offset: Int = 0) -> Bool {
        let length = text.utf8CodeUnitCount
        guard offset >= 0, length <= count, offset <= count - length else { return false }
        return (0..<length).allSatisfy { unsafe storage.bytes[start + offset + $0] == text.utf8Start[$0] }
    }

    /// The offset of the first occurrence of `bytes` at or after an offset.
    package func first(_ bytes: [UInt8], from offset: Int = 0) -> Int? {
        let rest = clamped(from: offset)
        return unsafe rest.withUnsafeBytes { haystack -> Int? in
            unsafe bytes.withUnsafeBytes { needle -> Int? in
                guard let base = haystack.baseAddress, let wanted = needle.baseAddress,
                    let found = unsafe memmem(base, haystack.count, wanted, needle.count)
                else { return nil }
                return unsafe count - rest.count + (UnsafeRawPointer(found) - base)
            }
        }
    }

    /// The offset of the last occurrence of `bytes`, in time proportional to the slice.
    package func last(_ bytes: [UInt8]) -> Int? {
        guard let first = bytes.first, count >= bytes.count else { return nil }
        var offset = count - bytes.count
        while offset >= 0 {
            if unsafe storage.bytes[start + offset] == first, has(bytes, at: offset) { return offset }
            offset -= 1
        }
        return nil
    }

    /// A copy of all bytes.
    package var array: [UInt8] {
        unsafe withUnsafeBytes { unsafe [UInt8]($0) }
    }
}

extension ByteSlice: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The number of bytes; never the content.
    package var description: String { "ByteSlice(\(count) bytes, redacted)" }
    /// The number of bytes; never the content.
    package var debugDescription: String { description }
    /// The number of bytes; never the content, for `dump` reads the mirror.
    package var customMirror: Mirror { Mirror(self, children: ["count": count]) }
}
