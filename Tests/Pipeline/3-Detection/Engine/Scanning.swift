import WeirCatalog

@testable import WeirDetection

/// Scans `text` in one go or in blocks, and returns what was reported.
func detections(
    _ entries: [DetectionEntry],
    in text: [UInt8],
    blockSize: Int = DetectionScan.standardBlockSize,
    minimum: ConfidenceLevel = .low,
    explains: Bool = false
) throws -> [Detection] {
    var scan = try DetectionScan(try Detector(entries, minimum: minimum), explains: explains, blockSize: blockSize)
    return scan.detections(in: text)
}

extension DetectionScan {
    /// Scans `text` as one text and returns what was reported.
    mutating func detections(in text: [UInt8]) -> [Detection] {
        var position = 0
        var found: [Detection] = []
        _ = unsafe scan { room in
            let count = min(room.count, text.count - position)
            for index in 0..<count { unsafe room[index] = text[position + index] }
            position += count
            return count
        } onDetection: { detection, window, match in
            found.append(detection)
            let bytes = window.extracting(match)
            for index in 0..<bytes.count where bytes[index] != text[detection.start + index] {
                preconditionFailure("the bytes handed out are not the match")
            }
        }
        return found
    }
}
