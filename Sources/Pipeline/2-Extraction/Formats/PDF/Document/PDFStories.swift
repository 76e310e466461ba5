internal import WeirContent

/// Hands over the text of a document, and of its earlier revisions only what differs.
final class PDFStories {
    /// Whether what is read now is an earlier revision.
    var isRevision = false

    private let reading: Reading
    private var told: Set<UInt64> = []

    /// Stories of a reading.
    init(_ reading: Reading) {
        self.reading = reading
    }

    /// Hands over a story, unless it is the same in a later revision.
    func tell(
        _ part: DocumentPart,
        _ text: [UInt8],
        page: Int? = nil,
        name: String? = nil,
        isRepeat: Bool = false
    ) throws(ReadingFault) {
        guard !text.isEmpty else { return }
        let isNew = told.insert(Self.hash(text)).inserted
        guard isNew || !isRevision else { return }
        try reading.tell(isRevision ? .revisions : part, text, page: page, name: name, isRepeat: isRepeat)
    }

    /// Begins a story that is too large to be kept.
    func story(_ part: DocumentPart, page: Int) -> Story {
        reading.story(isRevision ? .revisions : part, page: page)
    }

    /// FNV-1a: two texts with one hash would only hide a revision from whoever made both.
    private static func hash(_ text: [UInt8]) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }
}
