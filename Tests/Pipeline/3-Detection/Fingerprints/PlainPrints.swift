import CWeirSIMD

@testable import WeirDetection

/// Looks for documents in payloads as the search and the tally do, but without a filter, without blocks and without
/// leaving anything out that was compared before.
struct PlainPrints {
    private struct Found {
        var words: Set<Int> = []
        var best = DocumentDetection(entry: 0, similarity: 0, text: 0, start: .max, end: 0)
        var current = DocumentDetection(entry: 0, similarity: 0, text: 0, start: .max, end: 0)
        var last: Int?

        // The similarity of a place is the number of its words here.
        var place: DocumentDetection { current.similarity > best.similarity ? current : best }

        mutating func begin(_ text: Int) {
            guard current.text != text else { return }
            best = place
            current = DocumentDetection(entry: 0, similarity: 0, text: text, start: .max, end: 0)
            last = nil
        }

        mutating func take(_ new: [Int], _ start: Int, _ end: Int) {
            let before = words.count
            words.formUnion(new)
            let added = words.count - before
            let isNear = current.similarity > 0 && start <= current.end + PrintSearch.nearness
            guard added > 0 || isNear else { return }
            current = DocumentDetection(
                entry: 0,
                similarity: current.similarity + added,
                text: current.text,
                start: added > 0 ? min(current.start, start) : current.start,
                end: max(current.end, end)
            )
        }
    }

    private let prints: [DocumentPrint]
    private var places: [UInt64: [(document: Int, word: Int)]] = [:]

    init(_ prints: [DocumentPrint]) {
        self.prints = prints
        for (document, print) in prints.enumerated() {
            print.forEachAnchor { key, word in places[key, default: []].append((document, word)) }
        }
    }

    /// What is found in a payload of some texts, each document an entry of which one per cent is enough.
    func find(_ texts: [String]) -> [DocumentDetection] {
        var found: [Int: Found] = [:]
        var looks: [UInt64: Int] = [:]
        for (number, text) in texts.enumerated() {
            let tokens = Self.tokens(Array(text.utf8))
            let hashes = tokens.map(\.hash)
            let marks = hashes.map(Shingle.mark)
            for first in 0..<max(0, tokens.count - Shingle.length + 1) {
                let (start, end) = (Int(tokens[first].start), Int(tokens[first + Shingle.length - 1].end))
                let inner = marks[(first + 1)...(first + 3)].reduce(.max, min)
                let key = Shingle.key(of: hashes, at: first) & ~0xFFFF
                guard Shingle.isAnchor(marks[first], inner: inner, marks[first + 4]), end - start <= Shingle.longest,
                    let places = places[key]
                else { continue }
                if places.count >= 64 {
                    looks[key, default: 0] += 1
                    if looks[key, default: 0] > 8 { continue }
                }
                var (low, high) = (first, first + Shingle.length)
                while low > 0, Int(tokens[low - 1].start) + PrintSearch.nearness >= start { low -= 1 }
                while high < tokens.count, Int(tokens[high].end) <= end + PrintSearch.nearness { high += 1 }
                for (document, word) in places {
                    found[document, default: Found()].begin(number)
                    let new = alike(marks[low..<high], first, document, word, &found[document, default: Found()])
                    found[document]?.take(new, start, end)
                }
            }
        }
        return prints.indices.compactMap { document in
            guard let found = found[document] else { return nil }
            let (part, whole) = (found.words.count, prints[document].count)
            let similarity = part == whole ? 100 : min(99, (part * 100 + whole / 2) / whole)
            let place = found.place
            guard similarity >= 1 else { return nil }
            return DocumentDetection(
                entry: document,
                similarity: similarity,
                text: place.text,
                start: place.start,
                end: place.end
            )
        }
    }

    /// The words of a document that a stretch brings in; none for one just behind another whose words are all found.
    private func alike(
        _ near: ArraySlice<UInt8>,
        _ token: Int,
        _ document: Int,
        _ word: Int,
        _ found: inout Found
    ) -> [Int] {
        let marks = unsafe Array(prints[document].marks)
        let length = prints[document].stretchLength
        let stretch = (word / length * length)..<(word / length * length + length)
        let behind = word + Shingle.length
        let around = max(stretch.lowerBound, word - 1)...min(stretch.upperBound - 1, behind)
        if let last = found.last, (last..<(last + 12)).contains(word), found.words.isSuperset(of: around) { return [] }
        found.last = word
        let forward = PlainAlignment(text: near, document: marks[stretch], step: 1)
        let backward = PlainAlignment(text: near, document: marks[stretch], step: -1)
        return Array(word..<behind) + forward.alike(token + Shingle.length, behind)
            + backward.alike(token - 1, word - 1)
    }

    private static func tokens(_ text: [UInt8]) -> [weir_token] {
        var tokens: [weir_token] = []
        var reader = TokenReader()
        var batch = TokenBatch()
        unsafe text.withUnsafeBufferPointer { buffer in
            guard let block = unsafe Block(all: buffer) else { return }
            for from in stride(from: 0, to: text.count, by: TokenReader.stride) {
                reader.read(block, from: from, to: min(from + TokenReader.stride, text.count), into: &batch)
                for index in 0..<batch.primary { tokens.append(batch[index]) }
            }
        }
        return tokens
    }
}
