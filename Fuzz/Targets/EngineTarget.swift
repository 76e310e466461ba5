internal import TermLists
internal import WeirCatalog
internal import WeirDetection

/// Scans any text for the whole catalog, in one block and in blocks of the size that the first byte says.
///
/// Every other size is scanned for surer findings only, which takes other ways through the engine.
enum EngineTarget {
    private static let all = detector(minimum: .low)
    private static let sure = detector(minimum: .medium)

    /// The catalog without the entries whose lists do not ship; `nil` if it does not compile.
    private static func detector(minimum: ConfidenceLevel) -> Detector? {
        let entries = Catalog.predefined.entries.filter { entry in
            entry.terms.map { TermListStore.shipped.contains($0.list) } ?? true
        }
        return try? Detector(entries.map { try DetectionEntry($0) }, minimum: minimum)
    }

    static func run(_ input: [UInt8]) -> String? {
        guard let size = input.first else { return nil }
        guard let detector = size.isMultiple(of: 2) ? all : sure else { return "the catalog compiles" }
        let text = Array(input.dropFirst())
        guard let whole = detections(in: text, with: detector, blockSize: DetectionScan.standardBlockSize),
            let cut = detections(in: text, with: detector, blockSize: Int(size) + 1)
        else { return "there is memory for a scan" }
        guard whole == cut else { return "where blocks fall changes nothing" }
        var previous = 0
        for detection in whole {
            guard detection.start >= previous else { return "findings come in the order of their starts" }
            guard detection.start < detection.end, detection.end <= text.count else { return "they are in the text" }
            previous = detection.start
        }
        return nil
    }

    private static func detections(in text: [UInt8], with detector: Detector, blockSize: Int) -> [Detection]? {
        guard var scan = try? DetectionScan(detector, explains: true, blockSize: blockSize) else { return nil }
        var found: [Detection] = []
        var position = 0
        _ = unsafe scan.scan { room in
            let count = min(room.count, text.count - position)
            for index in 0..<count { unsafe room[index] = text[position + index] }
            position += count
            return count
        } onDetection: { detection, _, _ in
            found.append(detection)
        }
        return found
    }
}
