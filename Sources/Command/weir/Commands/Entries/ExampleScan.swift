import WeirCatalog
import WeirContent
import WeirScan

/// Scans examples with all entries of a catalog, together as in a scan: they must not disturb each other.
struct ExampleScan {
    /// One match of one entry in an example.
    struct Match: Hashable {
        /// The index of the entry in the catalog.
        let entry: Int
        /// Its bytes in the text.
        let span: Range<Int>
        let confidence: ConfidenceLevel
    }

    /// The entries, in catalog order.
    let entries: [Scanner.Entry]

    private let scanner: Scanner

    /// Compiles all entries of a catalog.
    init(_ catalog: Catalog) throws(CommandFailure) {
        var configuration = Scanner.Configuration()
        configuration.profiles = ["all"]
        configuration.minimumConfidence = .low
        do {
            scanner = try Scanner(configuration, catalog: catalog)
        } catch {
            throw CommandFailure(error.message)
        }
        entries = scanner.entries
    }

    /// What any entry finds in a text, at any confidence.
    func matches(in text: String) -> [Match] {
        var matches: [Match] = []
        var payload = Payload(name: "example", source: .bytes([UInt8](text.utf8)))
        // An example may be a tag or an object; it is looked at as any text in which such things stand.
        payload.isText = true
        _ = scanner.scan(payload) { finding, _ in
            matches.append(
                Match(entry: finding.entry, span: finding.start..<finding.end, confidence: finding.confidence)
            )
        }
        return matches
    }
}
