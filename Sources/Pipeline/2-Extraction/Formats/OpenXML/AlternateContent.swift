/// Text that a document holds in several forms, of which a program shows the first that it understands
/// (ECMA-376 part 3, 7.5): mostly a drawing, and the same in an older language.
///
/// The first form with text is read as the text. The others are kept, and read as a repeat when they say anything else:
/// a program that does not know what the first one requires would show them.
struct AlternateContent {
    /// How many paragraphs were open when it began.
    let depth: Int
    /// Whether what is read now is another form of what was read already.
    private(set) var isMuted = false

    private var first: [UInt8] = []
    private var others: [UInt8] = []

    /// Alternate content that begins inside this many paragraphs.
    init(depth: Int) {
        self.depth = depth
    }

    /// Begins one of the forms.
    mutating func beginForm() { isMuted = !first.isEmpty }
    /// Ends one of the forms.
    mutating func endForm() { isMuted = false }

    /// Notes text of the form that is read now.
    mutating func note(_ bytes: UnsafeRawBufferPointer) {
        if isMuted { unsafe others.append(contentsOf: bytes) } else { unsafe first.append(contentsOf: bytes) }
    }

    /// Notes a paragraph of the form that is read now.
    mutating func noteLine(_ bytes: [UInt8]) {
        guard !bytes.isEmpty else { return }
        unsafe bytes.withUnsafeBytes { unsafe note($0) }
        unsafe withUnsafeBytes(of: UInt8(ascii: "\n")) { unsafe note($0) }
    }

    /// What the other forms say, where it is not what the first one says.
    var repeats: [UInt8] { others == first ? [] : others }
    /// What the first form says.
    var text: [UInt8] { first }
}
