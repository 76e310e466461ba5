import ArgumentParser

/// A number of bytes as people type it: `4096`, `64K`, `100M`, `2G`; a K is 1,024.
struct ByteSize: Hashable, Sendable, ExpressibleByArgument {
    /// The bytes.
    let bytes: Int

    init?(argument: String) {
        var digits = argument.uppercased()
        for suffix in ["IB", "B"] where digits.hasSuffix(suffix) && digits.count > suffix.count {
            digits.removeLast(suffix.count)
            break
        }
        let shifts: [Character: Int] = ["K": 10, "M": 20, "G": 30, "T": 40]
        var shift = 0
        if let last = digits.last, let found = shifts[last] {
            shift = found
            digits.removeLast()
        }
        guard let number = Int(digits), number > 0, number <= Int.max >> shift else { return nil }
        bytes = number << shift
    }
}
