/// The states or provinces of a country, with the postal codes that belong to each.
struct PostalRegions {
    private let regions: [UInt64: Int]
    private let codes: [(region: Int, codes: ClosedRange<Int>)]

    /// The most words in the name of a region.
    static let longestName = 3

    /// The regions of a list.
    ///
    /// - Parameter source: One region a line: its names and abbreviations, each written as one word, a colon, and its
    ///   codes as numbers, ranges of numbers or single letters.
    init(_ source: String) {
        var regions: [UInt64: Int] = [:]
        var codes: [(region: Int, codes: ClosedRange<Int>)] = []
        for (region, line) in source.split(separator: "\n").enumerated() {
            let sides = line.split(separator: ":")
            guard sides.count == 2 else { continue }
            for name in sides[0].split(separator: " ") { regions[WordSet.key(of: name)] = region }
            for item in sides[1].split(separator: " ") {
                let ends = item.split(separator: "-").compactMap { Self.code($0) }
                guard let first = ends.first, let last = ends.last, first <= last else { continue }
                codes.append((region, first...last))
            }
        }
        self.regions = regions
        self.codes = codes
    }

    /// The region whose name ends before a place.
    ///
    /// - Parameters:
    ///   - end: The place of the word after the name.
    ///   - words: The words of an address.
    /// - Returns: The place of its first word and its number, `nil` when no region is named there.
    func region(before end: Int, in words: AddressWords) -> (start: Int, number: Int)? {
        for length in stride(from: Self.longestName, through: 1, by: -1) where end - length > 0 {
            let start = end - length
            guard (start..<end).allSatisfy({ words[$0].digits == 0 }) else { continue }
            if let number = regions[words.key(start..<end)] { return (start, number) }
        }
        return nil
    }

    /// Whether a code belongs to a region.
    ///
    /// - Parameters:
    ///   - code: A number, or the ASCII code of an upper-case letter.
    ///   - region: The number of a region.
    /// - Returns: `false` also for the number of no region.
    func contains(_ code: Int, region: Int) -> Bool {
        codes.contains { $0.region == region && $0.codes.contains(code) }
    }

    private static func code(_ text: Substring) -> Int? {
        if let number = Int(text) { return number }
        return text.utf8.first.map { Int($0) }
    }
}
