/// A small generator with a seed: the same corpus on every machine and every day.
///
/// SplitMix64, https://prng.di.unimi.it/splitmix64.c
struct Random: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 to `bound` - 1, not exactly even for large bounds, which matters to no corpus.
    mutating func below(_ bound: Int) -> Int {
        Int(((next() >> 32) &* UInt64(bound)) >> 32)
    }

    mutating func within(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.count)
    }

    /// True once in `times`.
    mutating func oneIn(_ times: Int) -> Bool {
        below(times) == 0
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[below(elements.count)]
    }

    /// `count` digits.
    mutating func digits(_ count: Int) -> [Int] {
        (0..<count).map { _ in below(10) }
    }

    /// `count` characters out of `alphabet`.
    mutating func text(_ count: Int, of alphabet: [Character]) -> String {
        String((0..<count).map { _ in pick(alphabet) })
    }
}
