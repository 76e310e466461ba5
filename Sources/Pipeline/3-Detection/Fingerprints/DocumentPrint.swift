/// What is remembered of a reference document, ready to be looked for; shared by all detectors that have it.
///
/// It holds a byte for each of its words, or for a sample of them, and hashes of two of five stretches of five words. Who
/// has it can tell whether a text is like the document, and with patience guess words of it: it is to be kept like the
/// document. Texts up to `mostTokens` words are remembered whole; of longer ones so many evenly spread stretches are that
/// all of them together have `mostTokens` words.
@safe package final class DocumentPrint: @unchecked Sendable {
    // Shared without a lock because its bytes are written in `init` and never after.

    /// The most words that are remembered of a document.
    package static let mostTokens = 2048
    /// The fewest words a document can have: fewer are said by accident.
    package static let fewestTokens = 20
    /// How many words each stretch of a sample has.
    static let stretch = 64
    /// Where the words begin in the stored form.
    static let headLength = 20
    /// How many bits a key has in the stored form.
    static let keyBits = 48

    /// To be raised when the form changes, and when the hashes of tokens do.
    private static let version: UInt8 = 1

    /// The bytes of `stored`: at one place for good, so that a table can point at the words.
    private let bytes: UnsafeBufferPointer<UInt8>

    /// The form in which it is stored: a head, a byte for each word, and six bytes for each stretch that `Shingle.isAnchor`
    /// chooses.
    ///
    /// The head has the version of the form, three bytes of 0, and in little-endian order how many words are remembered
    /// (4 bytes), how many of them follow each other in the document (4 bytes), and how many the document has (8 bytes).
    package var stored: [UInt8] { unsafe Array(bytes) }
    /// How many words are remembered.
    let count: Int
    /// How many of those follow each other in the document; all, unless it is a sample.
    let stretchLength: Int
    /// How many words the document has.
    package let documentTokens: Int
    /// How many stretches have a hash.
    let anchorCount: Int

    /// A print that was stored; `nil` for bytes that are none, or one of another version.
    package init?(stored: [UInt8]) {
        guard stored.count > Self.headLength, stored[0] == Self.version, stored[1...3].allSatisfy({ $0 == 0 }) else {
            return nil
        }
        let count = Self.number(in: stored, at: 4, bytes: 4)
        let length = Self.number(in: stored, at: 8, bytes: 4)
        let total = Self.number(in: stored, at: 12, bytes: 8)
        guard (Self.fewestTokens...Self.mostTokens).contains(Int(clamping: count)),
            length >= UInt64(Shingle.length), length <= count, count % length == 0, total >= count,
            let documentTokens = Int(exactly: total), stored.count >= Self.headLength + Int(count)
        else { return nil }
        let marks = Array(stored[Self.headLength..<(Self.headLength + Int(count))])
        anchorCount = Self.anchors(in: marks, stretch: Int(length)).count
        guard stored.count == Self.headLength + Int(count) + anchorCount * Self.keyBits / 8 else { return nil }
        unsafe bytes = Self.copy(stored)
        self.count = Int(count)
        stretchLength = Int(length)
        self.documentTokens = documentTokens
    }

    /// The print of a document whose words have these hashes; `nil` when there are too few.
    init?(_ tokens: [UInt64]) {
        guard tokens.count >= Self.fewestTokens else { return nil }
        let sample = Self.sample(of: tokens)
        let length = sample.count == tokens.count ? sample.count : Self.stretch
        let marks = sample.map(Shingle.mark)
        let anchors = Self.anchors(in: marks, stretch: length)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.headLength + sample.count + anchors.count * Self.keyBits / 8)
        bytes += [Self.version, 0, 0, 0]
        Self.append(UInt64(sample.count), bytes: 4, to: &bytes)
        Self.append(UInt64(length), bytes: 4, to: &bytes)
        Self.append(UInt64(tokens.count), bytes: 8, to: &bytes)
        bytes += marks
        for anchor in anchors {
            let key = Shingle.key(of: sample, at: anchor)
            Self.append(key >> UInt64(64 - Self.keyBits), bytes: Self.keyBits / 8, to: &bytes)
        }
        unsafe self.bytes = Self.copy(bytes)
        count = sample.count
        stretchLength = length
        documentTokens = tokens.count
        anchorCount = anchors.count
    }

    deinit {
        unsafe bytes.deallocate()
    }

    /// What is remembered of the words; valid as long as the print is there.
    var marks: UnsafeBufferPointer<UInt8> {
        unsafe UnsafeBufferPointer(rebasing: bytes[Self.headLength..<(Self.headLength + count)])
    }

    /// Calls `body` with the key of each stretch that is kept, and the index of its first word in `marks`.
    func forEachAnchor(_ body: (UInt64, Int) -> Void) {
        var offset = Self.headLength + count
        for anchor in unsafe Self.anchors(in: marks, stretch: stretchLength) {
            let key = unsafe Self.number(in: bytes, at: offset, bytes: Self.keyBits / 8)
            body(key << UInt64(64 - Self.keyBits), anchor)
            offset += Self.keyBits / 8
        }
    }

    /// Where the stretches begin whose hashes are kept, as indexes of `marks`.
    private static func anchors<Marks: RandomAccessCollection<UInt8>>(in marks: Marks, stretch length: Int) -> [Int]
    where Marks.Index == Int {
        var anchors: [Int] = []
        for start in stride(from: 0, to: marks.count, by: length) {
            for first in start...(start + length - Shingle.length) {
                let inner = min(marks[first + 1], marks[first + 2], marks[first + 3])
                if Shingle.isAnchor(marks[first], inner: inner, marks[first + 4]) { anchors.append(first) }
            }
        }
        return anchors
    }

    private static func sample(of tokens: [UInt64]) -> [UInt64] {
        guard tokens.count > mostTokens else { return tokens }
        let stretches = mostTokens / stretch
        let room = tokens.count - stretch
        return (0..<stretches).flatMap { index in
            let start = room / (stretches - 1) * index + room % (stretches - 1) * index / (stretches - 1)
            return tokens[start..<(start + stretch)]
        }
    }

    private static func copy(_ bytes: [UInt8]) -> UnsafeBufferPointer<UInt8> {
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
        _ = unsafe copy.initialize(fromContentsOf: bytes)
        return UnsafeBufferPointer(copy)
    }

    private static func number<Bytes: RandomAccessCollection<UInt8>>(
        in bytes: Bytes,
        at offset: Int,
        bytes count: Int
    ) -> UInt64 where Bytes.Index == Int {
        (0..<count).reduce(0) { $0 | UInt64(bytes[offset + $1]) << UInt64(8 * $1) }
    }

    private static func append(_ number: UInt64, bytes count: Int, to bytes: inout [UInt8]) {
        for index in 0..<count { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(8 * index))) }
    }
}

extension DocumentPrint: Hashable {
    /// Whether two are one object: what is prepared once is the same wherever it is used.
    package static func == (left: DocumentPrint, right: DocumentPrint) -> Bool { left === right }

    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension DocumentPrint: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// How much it is, not what it says.
    package var description: String { "DocumentPrint(\(count) words, redacted)" }
    /// How much it is, not what it says.
    package var debugDescription: String { description }
    /// Nothing.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
