internal import CWeirSIMD

/// Takes the print of a document from its text, piece by piece.
package struct DocumentPrintBuilder: ~Copyable {
    /// The most words a document can have.
    package static let mostTokens = 8 << 20

    /// How many words there were so far.
    package var count: Int { tokens.count }
    /// Whether there is more text than is read of one document.
    package private(set) var isTooLong = false

    private var tokens: [UInt64] = []
    private var reader = TokenReader()
    private var batch = TokenBatch()

    /// A builder for a document of which nothing was read.
    package init() {}

    /// Reads the next piece of the text: a page, a sheet or all of it; no word goes on in the next piece.
    package mutating func append(_ text: [UInt8]) {
        unsafe text.withUnsafeBufferPointer { bytes in
            guard let block = unsafe Block(all: bytes) else { return }
            var from = 0
            while from < bytes.count, !isTooLong {
                let to = min(from + TokenReader.stride, bytes.count)
                reader.read(block, from: from, to: to, into: &batch)
                isTooLong = tokens.count + batch.primary > Self.mostTokens
                guard !isTooLong else { break }
                for index in 0..<batch.primary { tokens.append(batch[index].hash) }
                from = to
            }
        }
    }

    /// The print of what was read; `nil` when it has fewer words than `DocumentPrint.fewestTokens`, or is too long.
    package consuming func print() -> DocumentPrint? {
        isTooLong ? nil : DocumentPrint(tokens)
    }
}
