/// A dictionary of a PDF file, in the order in which it was written.
final class PDFDictionary {
    /// Its entries.
    let entries: [(key: String, value: PDFObject)]

    /// Where keys stand, once there are so many that looking at each would be slow.
    private let places: [String: Int]
    private static let few = 12

    /// The value of a key; of keys that stand twice the last.
    subscript(key: String) -> PDFObject? {
        if entries.count > Self.few {
            guard let place = places[key] else { return nil }
            return entries[place].value
        }
        return entries.last { $0.key == key }?.value
    }

    /// A dictionary of names and values that follow each other; what does not pair is passed over.
    init(pairs: ArraySlice<PDFObject>) {
        var entries: [(key: String, value: PDFObject)] = []
        entries.reserveCapacity(pairs.count / 2)
        var key: String?
        for object in pairs {
            if let name = key {
                entries.append((name, object))
                key = nil
            } else if case .name(let name) = object {
                key = name
            }
        }
        var places: [String: Int] = [:]
        if entries.count > Self.few {
            for (place, entry) in entries.enumerated() { places[entry.key] = place }
        }
        self.entries = entries
        self.places = places
    }

    /// An empty dictionary.
    init() {
        entries = []
        places = [:]
    }
}
