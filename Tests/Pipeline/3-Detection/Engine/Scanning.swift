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

/// A generator of numbers with a seed, so that a failure can be repeated.
///
/// SplitMix64, from Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
struct SeededGenerator: RandomNumberGenerator {
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
}
