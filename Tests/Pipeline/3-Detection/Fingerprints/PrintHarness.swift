@testable import WeirDetection

/// Looks for documents in payloads, stage by stage, with blocks of any size.
struct PrintHarness {
    let stage: PrintStage
    /// How many bytes begin in a block.
    var blockSize = DetectionScan.standardBlockSize

    /// Looks for documents, of which so much has to be found.
    init(_ prints: [DocumentPrint], atLeast: Int = 1) {
        stage = PrintStage(
            prints.enumerated().map { ($0.offset, $0.element, atLeast) },
            compiler: DetectorCompiler()
        )
    }

    /// The print of a text.
    static func print(_ text: String) -> DocumentPrint? {
        var builder = DocumentPrintBuilder()
        builder.append(Array(text.utf8))
        return builder.print()
    }

    /// What is found in a payload of some texts.
    func find(_ texts: [String]) -> [DocumentDetection] {
        let tally = PrintTally(stage)
        for text in texts {
            tally.begin()
            take(Array(text.utf8), tally)
        }
        return tally.finish()
    }

    /// How much is found of the only document, in per cent.
    func similarity(_ text: String) -> Int { find([text]).first?.similarity ?? 0 }

    private func take(_ text: [UInt8], _ tally: PrintTally) {
        var search = PrintSearch(stage.table)
        var reader = TokenReader()
        var batch = TokenBatch()
        unsafe text.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            var start = 0
            while start < text.count {
                let end = min(text.count, start + blockSize)
                // As much as a detector has around a block, and not more.
                let first = max(0, start - Detector.lookBehind)
                let last = end == text.count ? end : min(text.count, end + PrintStage.lookAhead)
                let block = unsafe Block(
                    text: base + first,
                    count: last - first,
                    isFirst: start == 0,
                    from: start - first,
                    commitEnd: end - first,
                    base: first
                )
                var found = PrintHits()
                var from = block.from
                while from < block.commitEnd {
                    let to = min(from + TokenReader.stride, block.commitEnd)
                    reader.read(block, from: from, to: to, into: &batch)
                    search.search(batch, in: block, from: from, to: to, into: &found)
                    from = to
                }
                tally.take(found)
                start = end
            }
        }
    }
}
