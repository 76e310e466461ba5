internal import WeirDetection

/// Looks for any document in any text.
///
/// A byte for the size of blocks, the document, an empty line, and the text. The input is read as a stored print as well.
enum DocumentPrintTarget {
    static func run(_ input: [UInt8]) -> String? {
        guard let first = input.first else { return nil }
        if let print = DocumentPrint(stored: Array(input.dropFirst())) {
            guard print.stored == Array(input.dropFirst()) else { return "a print is stored as it was" }
            if let broken = problem(of: print, in: input, blockSize: Int(first) + 1) { return broken }
        }
        let rest = Array(String(decoding: input.dropFirst(), as: UTF8.self).utf8)
        let end = rest.indices.dropLast().first { rest[$0] == 0x0A && rest[$0 + 1] == 0x0A } ?? rest.count
        let document = Array(rest[..<end])
        var builder = DocumentPrintBuilder()
        builder.append(document)
        let count = builder.count
        guard let print = builder.print() else {
            return count < DocumentPrint.fewestTokens ? nil : "a document with so many words has a print"
        }
        guard let read = DocumentPrint(stored: print.stored), read.documentTokens == count else {
            return "a print is read as it was stored"
        }
        return problem(of: read, in: Array(rest[end...]), blockSize: Int(first) + 1)
    }

    private static func problem(of print: DocumentPrint, in text: [UInt8], blockSize: Int) -> String? {
        guard let detector = try? Detector([DetectionEntry(document: print, atLeast: 1)]) else {
            return "a print compiles"
        }
        guard let whole = found(in: text, with: detector, blockSize: DetectionScan.standardBlockSize),
            let cut = found(in: text, with: detector, blockSize: blockSize)
        else { return "there is memory for a scan" }
        guard whole == cut else { return "where blocks fall changes nothing" }
        let isInText = whole.allSatisfy { found in
            (1...100).contains(found.similarity) && 0 <= found.start && found.start < found.end
                && found.end <= text.count
        }
        return isInText ? nil : "what is found is in the text"
    }

    private static func found(in text: [UInt8], with detector: Detector, blockSize: Int) -> [DocumentDetection]? {
        guard var scan = try? DetectionScan(detector, blockSize: blockSize) else { return nil }
        let tally = detector.printTally()
        var position = 0
        _ = unsafe scan.scan(prints: tally) { room in
            let count = min(room.count, text.count - position)
            for index in 0..<count { unsafe room[index] = text[position + index] }
            position += count
            return count
        } onDetection: { _, _, _ in
        }
        return tally?.finish() ?? []
    }
}
