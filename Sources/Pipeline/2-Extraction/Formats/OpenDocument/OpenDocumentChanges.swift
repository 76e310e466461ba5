/// The changes that a text document keeps: what was deleted stands before the text, which says where it was.
struct OpenDocumentChanges {
    /// Whether the text that is read now was deleted.
    private(set) var isInDeletion = false

    private var region = ""
    private var deletions: [String: [UInt8]] = [:]
    private var insertions: Set<String> = []
    private var open: Set<String> = []

    /// None.
    init() {}

    /// Whether the text that is read now was inserted.
    var isInserted: Bool { !open.isEmpty }

    /// Begins the description of a change.
    mutating func beginRegion(_ id: String?) { region = id ?? "" }

    /// Begins text that was deleted.
    mutating func beginDeletion() { isInDeletion = true }
    /// Ends text that was deleted.
    mutating func endDeletion() { isInDeletion = false }
    /// Says that the change is an insertion.
    mutating func noteInsertion() { insertions.insert(region) }

    /// Adds a paragraph that was deleted.
    mutating func add(_ paragraph: [UInt8]) {
        if let before = deletions[region], !before.isEmpty { deletions[region]?.append(UInt8(ascii: "\n")) }
        deletions[region, default: []].append(contentsOf: paragraph)
    }

    /// What was deleted at a place; given once, so that a text cannot grow by naming it again and again.
    mutating func deletion(_ id: String?) -> [UInt8]? {
        id.flatMap { deletions.removeValue(forKey: $0) }
    }

    /// Begins a range that changed.
    mutating func begin(_ id: String?) {
        if let id, insertions.contains(id) { open.insert(id) }
    }

    /// Ends a range that changed.
    mutating func end(_ id: String?) {
        if let id { open.remove(id) }
    }

    /// What was deleted nowhere.
    var rest: [[UInt8]] { deletions.sorted { $0.key < $1.key }.map(\.value) }
}
