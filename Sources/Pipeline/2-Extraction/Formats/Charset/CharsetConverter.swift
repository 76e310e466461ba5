internal import CLinux
internal import Glibc
internal import Synchronization

/// An encoding that the C library converts, through a descriptor that is opened once.
///
/// Opening one reads files; the processes that read content may not. So descriptors are opened before and kept.
@safe
final class CharsetConverter: Sendable {
    /// Whether what a byte means depends on what came long before it.
    let isStateful: Bool

    private let descriptor: Mutex<Descriptor>

    /// Only ever used under the lock, so that it may pass between threads.
    @safe
    private struct Descriptor: @unchecked Sendable {
        let value: iconv_t
    }

    /// A converter from an encoding that the C library knows by `name`; `nil` when it does not.
    init?(_ name: String, isStateful: Bool) {
        guard let value = unsafe iconv_open("UTF-8", name), unsafe value != iconv_t(bitPattern: -1) else { return nil }
        self.isStateful = isStateful
        descriptor = unsafe Mutex(Descriptor(value: value))
    }

    deinit {
        descriptor.withLock { _ = unsafe iconv_close($0.value) }
    }

    /// Appends text as UTF-8; a byte that is no part of a character becomes U+FFFD.
    ///
    /// - Returns: How many bytes were taken, and how many were wrong. A character cut off by the end is left alone
    ///   unless the end is the last.
    func convert(
        _ bytes: UnsafeRawBufferPointer,
        isLast: Bool,
        to text: inout [UInt8]
    ) -> (taken: Int, faults: Int) {
        descriptor.withLock { descriptor in
            unsafe iconv(descriptor.value, nil, nil, nil, nil)
            return unsafe Self.run(descriptor.value, bytes, isLast: isLast, to: &text)
        }
    }

    private static func run(
        _ descriptor: iconv_t,
        _ bytes: UnsafeRawBufferPointer,
        isLast: Bool,
        to text: inout [UInt8]
    ) -> (taken: Int, faults: Int) {
        guard let base = bytes.baseAddress else { return (0, 0) }
        var taken = 0
        var faults = 0
        unsafe withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: 8) { room in
            var isFlushing = false
            while true {
                var input: UnsafeMutablePointer<CChar>? = unsafe UnsafeMutablePointer(
                    mutating: base.advanced(by: taken).assumingMemoryBound(to: CChar.self)
                )
                var inputLeft = bytes.count &- taken
                var output = unsafe room.baseAddress?.assumingMemoryBound(to: CChar.self)
                var outputLeft = room.count
                errno = 0
                // Some converters hold a character back, in case that an accent follows.
                let result =
                    isFlushing
                    ? unsafe iconv(descriptor, nil, nil, &output, &outputLeft)
                    : unsafe iconv(descriptor, &input, &inputLeft, &output, &outputLeft)
                // (size_t) -1, which is imported as a signed number.
                let failure = result == -1 ? errno : 0
                let written = room.count &- outputLeft
                unsafe text.append(
                    contentsOf: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(room)[..<written])
                )
                if isFlushing { return }
                taken = bytes.count &- inputLeft
                switch failure {
                case E2BIG where written > 0: continue
                case 0: isFlushing = true
                case EINVAL where !isLast: isFlushing = true
                default:
                    guard taken < bytes.count else { return }
                    text.append(contentsOf: [0xEF, 0xBF, 0xBD])
                    faults &+= 1
                    taken &+= 1
                    if taken >= bytes.count { isFlushing = true }
                }
            }
        }
        return (taken, faults)
    }
}
