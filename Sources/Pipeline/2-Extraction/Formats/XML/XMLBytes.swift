internal import CLinux
internal import Glibc

/// Questions about the bytes of XML.
enum XMLBytes {
    /// Whether all bytes are ASCII.
    static func isASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var index = 0
        var all: UInt64 = 0
        while index + 32 <= bytes.count {
            all |= unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            all |= unsafe bytes.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self)
            all |= unsafe bytes.loadUnaligned(fromByteOffset: index + 16, as: UInt64.self)
            all |= unsafe bytes.loadUnaligned(fromByteOffset: index + 24, as: UInt64.self)
            index += 32
        }
        while index < bytes.count {
            all |= unsafe UInt64(bytes[index])
            index += 1
        }
        return all & 0x8080_8080_8080_8080 == 0
    }

    /// Whether all bytes are UTF-8.
    static func isUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
        if unsafe isASCII(bytes) { return true }
        do {
            _ = try UTF8Span(validating: unsafe Span(_unsafeBytes: bytes))
            return true
        } catch {
            return false
        }
    }

    /// How many bytes at the end are the beginning of a character whose rest is missing.
    static func cutCharacter(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int {
        var back = 1
        while back <= min(3, count) {
            let byte = unsafe start[count - back]
            if byte & 0xC0 == 0x80 {
                back += 1
                continue
            }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return length > back ? back : 0
        }
        return 0
    }

    /// Whether this ASCII text stands at an address.
    static func has(_ text: StaticString, _ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        return unsafe count >= length && memcmp(start, text.utf8Start, length) == 0
    }

    /// Where this ASCII text begins first in a range.
    static func first(_ text: StaticString, _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        guard end > start,
            let found = unsafe memmem(base + start, end - start, text.utf8Start, text.utf8CodeUnitCount)
        else { return nil }
        return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
}
