internal import WeirContent

/// HTML: text as a reader sees it, and all that markup carries beside it.
enum HTMLReader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        let declared = reading.declaredCharset ?? MarkupCharset.declared(in: content)
        var decision = TextDecoder.decide(content, declared: declared)
        try read(content, decision, isRepeat: false, reading)
        if let second = decision.second {
            decision = TextDecoder.Decision(charset: second)
            try read(content, decision, isRepeat: true, reading)
        }
    }

    private static func read(
        _ content: ByteSlice,
        _ decision: TextDecoder.Decision,
        isRepeat: Bool,
        _ reading: Reading
    ) throws(ReadingFault) {
        try unsafe TextDecoder.withUTF8(content, decision) { (bytes) throws(ReadingFault) in
            var walk = unsafe HTMLWalk(bytes, isRepeat: isRepeat, reading)
            try walk.run()
        }
    }
}
