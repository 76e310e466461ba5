internal import WeirContent
internal import WeirExtraction

/// XML of any vocabulary: text, attributes, comments, instructions.
///
/// It reads broken XML as far as there are any tags, and never resolves what a document defines or refers to: no entity
/// of its own, no other file.
enum XMLReader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        let declared = reading.declaredCharset ?? MarkupCharset.declared(in: content)
        let decision = TextDecoder.decide(content, declared: declared)
        try read(content, decision, isRepeat: false, reading)
        if let second = decision.second {
            try read(content, TextDecoder.Decision(charset: second), isRepeat: true, reading)
        }
    }

    private static func read(
        _ content: ByteSlice,
        _ decision: TextDecoder.Decision,
        isRepeat: Bool,
        _ reading: Reading
    ) throws(ReadingFault) {
        try unsafe TextDecoder.withUTF8(content, decision) { (bytes) throws(ReadingFault) in
            var walk = unsafe XMLWalk(bytes, isRepeat: isRepeat, reading)
            try walk.run()
        }
    }
}
