internal import WeirContent
internal import WeirExtraction

/// What people wrote beside the cells of a binary sheet.
enum BinaryComments {
    /// Reads comments, each with its cell.
    ///
    /// - Throws: Why the rest cannot be read; what was read before was handed over.
    static func read(_ content: ByteSlice, sheet: String?, _ reading: Reading) throws(ReadingFault) {
        let story = reading.story(.comments, sheet: sheet)
        let fault = reading.fault { () throws(ReadingFault) in
            var records = BinaryRecords(content)
            while let record = try records.next() {
                var offset: Int
                switch record.kind {
                case .comment:
                    story.mark(
                        .cell(
                            row: Int(try record.payload.little(UInt32.self, at: 4)),
                            column: Int(try record.payload.little(UInt32.self, at: 12))
                        )
                    )
                    continue
                case .commentAuthor: offset = 0
                case .commentText: offset = 1
                default: continue
                }
                story.append(try record.text(at: &offset))
                story.append(UInt8(ascii: "\n"))
                try story.pass()
            }
        }
        try story.finish()
        if let fault { throw fault }
    }
}
