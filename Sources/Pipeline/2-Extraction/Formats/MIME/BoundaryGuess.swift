/// The boundary of parts whose header does not know it.
enum BoundaryGuess {
    /// How far the first boundary is looked for.
    private static let reach = 1 << 16

    /// The boundary that the first parts of a body stand between; `nil` when none is seen.
    ///
    /// A line of two hyphens and more counts when a header field or an empty line follows it.
    static func boundary(in body: ByteSlice, ending: UInt8? = nil) -> [UInt8]? {
        let head = body.clamped(from: 0, count: reach)
        let lines = ending.map { LineReader(head, ending: $0) } ?? LineReader(head)
        var offset = 0
        while let line = lines.line(at: offset) {
            offset = line.next
            guard head.has("--", at: line.start), let next = lines.line(at: offset) else { continue }
            let boundary = head.cut(line.start + 2, line.end).trimmed
            guard (1...200).contains(boundary.count) else { continue }
            // A row of hyphens above text is a rule, and what stands below a signature's is a name.
            if next.isEmpty && boundary.array.contains(where: { $0 != 0x2D })
                || HeaderFields.colon(of: next, in: head) != nil && head.hasIgnoringCase("content-", at: next.start)
            {
                return boundary.array
            }
        }
        return nil
    }
}
