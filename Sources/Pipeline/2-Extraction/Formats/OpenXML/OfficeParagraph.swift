/// A paragraph while it is read, in two versions: with what was inserted, and with what was deleted.
struct OfficeParagraph {
    /// The text as it stands.
    private(set) var text: [UInt8] = []
    /// The text as it was; kept only where the two differ.
    private(set) var original: [UInt8] = []
    /// Whether they differ.
    private(set) var differs = false
    /// Whether its end was deleted, so that it now runs into the next paragraph.
    var isEndDeleted = false
    /// Whether its end was inserted, so that it once ran into the next paragraph.
    var isEndInserted = false

    /// Which version has some text.
    enum Version {
        case both, current, original
    }

    /// An empty paragraph.
    init() {}

    /// Whether it has no text in either version.
    var isEmpty: Bool { text.isEmpty && original.isEmpty }

    /// Appends UTF-8 to one version or both.
    mutating func append(_ bytes: some Collection<UInt8>, to version: Version) {
        if version != .both { part() }
        if version != .original { text.append(contentsOf: bytes) }
        if differs, version != .current { original.append(contentsOf: bytes) }
    }

    /// Forgets its text, after it was handed over.
    mutating func clear() {
        text.removeAll(keepingCapacity: true)
        original.removeAll(keepingCapacity: true)
        differs = false
    }

    /// Makes it a new paragraph.
    mutating func restart() {
        clear()
        isEndDeleted = false
        isEndInserted = false
    }

    private mutating func part() {
        guard !differs else { return }
        original = text
        differs = true
    }
}
