internal import CWeirSIMD

/// Brings values into their canonical form, one after the other.
package struct ValueReader: ~Copyable {
    private let shortest: Int
    private var reader = TokenReader()
    private var batch = TokenBatch()
    private var scratch = [UInt8](repeating: 0, count: Int(WEIR_LONGEST_TOKEN))

    /// The most bytes of a value that are looked at: no longer one has a canonical form.
    private static let mostBytes = 4096

    /// A reader that refuses values with fewer than `shortest` characters.
    package init(shortest: Int = CanonicalValue.shortest) {
        self.shortest = shortest
    }

    /// The canonical form of a value.
    ///
    /// - Throws: `ValueProblem` when it cannot be looked for.
    package mutating func read(_ value: [UInt8]) throws(ValueProblem) -> CanonicalValue {
        guard value.count <= Self.mostBytes else { throw .tooLong }
        guard let parts = parts(of: value) else { throw .tooLong }
        guard !parts.isEmpty else { throw .empty }
        let hasDigit = parts.contains { $0.contains(where: ValueShape.isDigit) }
        let isPhrase = parts.count > 1 && !hasDigit
        guard parts.count <= (isPhrase ? CanonicalValue.mostWords : CanonicalValue.mostParts) else { throw .tooLong }
        let bytes = Array(isPhrase ? Array(parts.joined(separator: [0x20])) : Array(parts.joined()))
        guard bytes.count <= CanonicalValue.mostBytes else { throw .tooLong }
        let characters = bytes.count { $0 & 0xC0 != 0x80 && $0 != 0x20 }
        guard characters >= shortest else { throw .tooShort }
        return CanonicalValue(
            bytes: bytes,
            characters: characters,
            shape: isPhrase
                ? ValueShape(.words, length: bytes.count, count: parts.count) : ValueShape(bytes),
            firstWord: isPhrase ? parts[0].count : 0
        )
    }

    /// The folded tokens; `nil` when one is too long to have a folded form.
    private mutating func parts(of value: [UInt8]) -> [[UInt8]]? {
        var parts: [[UInt8]] = []
        var isLong = false
        unsafe value.withUnsafeBufferPointer { bytes in
            guard let block = unsafe Block(all: bytes) else { return }
            reader.read(block, from: 0, to: bytes.count, into: &batch)
            unsafe scratch.withUnsafeMutableBufferPointer { scratch in
                guard let room = scratch.baseAddress else { return }
                for index in 0..<batch.count {
                    if batch[index].hash == 0 { isLong = true }
                    unsafe batch.withFolded(index, in: block.text, scratch: room) { unsafe parts.append(Array($0)) }
                }
            }
        }
        return isLong ? nil : parts
    }
}
