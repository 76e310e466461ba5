/// Text whose lines were broken at blanks for the way (RFC 3676).
enum FlowedText {
    /// The paragraphs as they were before: a line that ends in a blank goes on in the next one of the same quotation.
    ///
    /// - Parameters:
    ///   - text: The text in UTF-8.
    ///   - dropsSpace: Whether the blank at a break was added with it (`DelSp=yes`).
    /// - Returns: The text with its soft breaks taken out.
    static func joined(_ text: [UInt8], dropsSpace: Bool) -> [UInt8] {
        var joined: [UInt8] = []
        joined.reserveCapacity(text.count)
        var openQuotes: Int?
        var offset = 0
        while offset < text.count {
            let next = text[offset...].firstIndex(of: .lineFeed).map { $0 + 1 } ?? text.count
            var end = next
            while end > offset, text[end - 1] == .lineFeed || text[end - 1] == .carriageReturn { end -= 1 }
            var start = offset
            while start < end, text[start] == UInt8(ascii: ">") { start += 1 }
            let quotes = start - offset
            // A blank before the text was added so that it does not look like a quotation (4.4).
            if start < end, text[start] == .space { start += 1 }
            let isSignature = end - start == 3 && text[start..<end].elementsEqual("-- ".utf8)
            if openQuotes != nil, openQuotes != quotes || isSignature { joined.append(.lineFeed) }
            if quotes > 0, openQuotes != quotes || isSignature { joined += text[offset..<start] }
            let isSoft = end > start && text[end - 1] == .space && !isSignature
            joined += text[start..<(isSoft && dropsSpace ? end - 1 : end)]
            openQuotes = isSoft ? quotes : nil
            if !isSoft, next > end { joined.append(.lineFeed) }
            offset = next
        }
        return joined
    }
}
