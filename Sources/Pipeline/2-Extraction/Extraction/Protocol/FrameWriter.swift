internal import Glibc
package import WeirContent

/// Writes what is read of a document as frames to a pipe, in the process that reads it.
///
/// A frame is a byte for its kind, four for its length, the least significant first, and its payload. Text is UTF-8 in
/// each frame by itself: a scalar is never cut, and bytes that are none become question marks, one each, so that offsets
/// stay what they are.
package final class FrameWriter: ExtractionSink {
    private let descriptor: Int32
    private var pending: [UInt8] = []
    private var isBroken = false
    /// Bytes of the story's text that were put into frames.
    private var storyOffset = 0
    /// The beginning of a scalar whose end has not come yet.
    private var carry: [UInt8] = []

    /// Frames are written when so many bytes are waiting, and at the end of each story.
    private static let patience = 1 << 15

    /// A writer to a pipe that somebody else closes.
    package init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// A frame that says: the process is about to die, and is short of memory.
    package static let shortage: [UInt8] = [FrameKind.shortage.rawValue, 0, 0, 0, 0]

    package func format(_ format: ContentFormat, path: [String]) {
        var wire = WireWriter()
        wire.put(format.rawValue)
        wire.put(path)
        put(.format, wire.bytes)
        // What the document is stands, whatever comes of it.
        if path.isEmpty { flush() }
    }

    package func begin(_ origin: Origin, isRepeat: Bool) {
        storyOffset = 0
        carry.removeAll(keepingCapacity: true)
        var wire = WireWriter()
        origin.put(into: &wire)
        wire.put(isRepeat)
        put(.begin, wire.bytes)
    }

    package func text(_ text: Span<UInt8>, marks: [TextMark]) {
        if carry.isEmpty, (try? UTF8Span(validating: text)) != nil {
            return putText(text, marks)
        }
        var mended = carry
        carry.removeAll(keepingCapacity: true)
        unsafe text.withUnsafeBufferPointer { unsafe mended.append(contentsOf: $0) }
        carry = mended.mendUTF8(isLast: false)
        putText(mended.span, marks)
    }

    package func end() {
        if !carry.isEmpty {
            _ = carry.mendUTF8(isLast: true)
            putText(carry.span, [])
        }
        put(.end, [])
        flush()
    }

    package func issue(_ problem: ContentProblem, path: [String]) {
        var wire = WireWriter()
        wire.put(problem.rawValue)
        wire.put(path)
        put(.issue, wire.bytes)
        flush()
    }

    package func label(_ label: SensitivityLabel) {
        var wire = WireWriter()
        wire.put(label.id)
        wire.put(label.site)
        wire.put(label.name)
        put(.label, wire.bytes)
        flush()
    }

    package func picture(_ picture: Span<UInt8>, origin: Origin) {
        var wire = WireWriter()
        origin.put(into: &wire)
        putHeader(.picture, length: wire.bytes.count + picture.count)
        pending.append(contentsOf: wire.bytes)
        unsafe picture.withUnsafeBufferPointer { unsafe pending.append(contentsOf: $0) }
        flush()
    }

    /// States what came of an attempt to leave the sandbox.
    package func attempt(_ attempt: SandboxAttempt, error: Int32) {
        var wire = WireWriter()
        wire.put(attempt.rawValue)
        wire.put(Int(error))
        put(.attempt, wire.bytes)
        flush()
    }

    /// States that everything was said.
    package func finish() {
        put(.done, [])
        flush()
    }

    // MARK: - Frames

    /// Cuts text into frames of bounded size, each with the marks that lie in it.
    private func putText(_ text: Span<UInt8>, _ marks: [TextMark]) {
        guard !text.isEmpty || !marks.isEmpty else { return }
        let base = storyOffset
        var start = 0
        var next = 0
        repeat {
            let end = text.scalarBoundary(notAfter: min(text.count, start + WorkerProtocol.textBytes))
            var wire = WireWriter()
            var count = 0
            var last = start
            while next < marks.count, wire.bytes.count < WorkerProtocol.markBytes {
                let offset = marks[next].offset - base
                if offset > end, end < text.count { break }
                // Never inside a scalar, for the text may be cut at a mark.
                let place = max(last, text.scalarBoundary(notAfter: max(0, min(offset, end))))
                wire.put(place - last)
                marks[next].place.put(into: &wire)
                last = place
                count += 1
                next += 1
            }
            // Marks that found no room go with the text from the last one on.
            let isFull = next < marks.count && wire.bytes.count >= WorkerProtocol.markBytes
            let cut = isFull ? last : end
            putText(text.extracting(start..<cut), marks: wire.bytes, count: count)
            start = cut
        } while start < text.count || next < marks.count
        storyOffset = base + text.count
    }

    private func putText(_ text: Span<UInt8>, marks: [UInt8], count: Int) {
        var wire = WireWriter()
        wire.put(count)
        putHeader(.text, length: wire.bytes.count + marks.count + text.count)
        pending.append(contentsOf: wire.bytes)
        pending.append(contentsOf: marks)
        unsafe text.withUnsafeBufferPointer { unsafe pending.append(contentsOf: $0) }
        if pending.count >= Self.patience { flush() }
    }

    private func put(_ kind: FrameKind, _ payload: [UInt8]) {
        putHeader(kind, length: payload.count)
        pending.append(contentsOf: payload)
        if pending.count >= Self.patience { flush() }
    }

    private func putHeader(_ kind: FrameKind, length: Int) {
        pending.append(kind.rawValue)
        let length = UInt32(clamping: length)
        for shift in [0, 8, 16, 24] as [UInt32] { pending.append(UInt8(truncatingIfNeeded: length >> shift)) }
    }

    /// Writes what is waiting; once the other end is closed, nothing is written any more.
    private func flush() {
        defer { pending.removeAll(keepingCapacity: true) }
        var done = 0
        while done < pending.count, !isBroken {
            let written = unsafe pending.withUnsafeBytes { bytes in
                unsafe write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
            }
            if written > 0 {
                done += written
            } else if errno != EINTR {
                isBroken = true
            }
        }
    }
}

extension [UInt8] {
    /// Replaces each byte that is no part of well-formed UTF-8 by a question mark.
    ///
    /// - Parameter isLast: Whether nothing follows, so that a scalar cut off at the end is a fault too.
    /// - Returns: What was taken off the end because it may be the beginning of a scalar.
    fileprivate mutating func mendUTF8(isLast: Bool) -> [UInt8] {
        var start = 0
        while start < count {
            let fault: Range<Int>
            do throws(Unicode.UTF8.ValidationError) {
                _ = try UTF8Span(validating: span.extracting(start...))
                return []
            } catch {
                fault = (start + error.byteOffsets.lowerBound)..<(start + error.byteOffsets.upperBound)
                if !isLast, error.kind == .truncatedScalar, fault.upperBound == count {
                    defer { removeSubrange(fault) }
                    return Array(self[fault])
                }
            }
            for index in fault { self[index] = UInt8(ascii: "?") }
            start = fault.upperBound
        }
        return []
    }
}
