internal import WeirContent
internal import WeirExtraction

/// A mailbox: messages one after the other, each with a line `From ` before it (RFC 4155).
///
/// `Content-Length` is not believed: programs that move messages do not mend it.
enum MailboxReader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        let lines = LineReader(content)
        var number = 0
        var start: Int? = nil
        var offset = 0
        var isAfterEmpty = true
        while let line = lines.line(at: offset) {
            if isAfterEmpty, isPostmark(line, lines) {
                if let start {
                    try readMessage(content.cut(start, line.start), &number, lines, reading)
                } else if offset > 0 {
                    try reading.tell(.surroundings, TextDecoder.utf8(content.cut(0, offset), declared: nil))
                }
                start = line.start
            }
            isAfterEmpty = line.isEmpty
            offset = line.next
        }
        try readMessage(content.cut(start ?? 0, content.count), &number, lines, reading)
    }

    private static func readMessage(
        _ message: ByteSlice,
        _ number: inout Int,
        _ lines: LineReader,
        _ reading: Reading
    ) throws(ReadingFault) {
        number += 1
        try reading.spendEntry()
        let message = try unquoted(message, ending: lines.ending, reading)
        try reading.within("message \(number)") { () throws(ReadingFault) in
            reading.refine(.email)
            reading.attemptMessage { () throws(ReadingFault) in try MailReader.read(message, reading) }
        }
    }

    /// Whether a line begins a message: it states a time, or a header follows it.
    private static func isPostmark(_ line: LineReader.Line, _ lines: LineReader) -> Bool {
        guard lines.content.has("From ", at: line.start) else { return false }
        if MailSniffer.hasTime(lines.content.cut(line.start, min(line.end, line.start + 256)).array) { return true }
        guard let next = lines.line(at: line.next) else { return false }
        return HeaderFields.colon(of: next, in: lines.content) != nil
    }

    /// The message without the `>` that was put before each line `From `.
    private static func unquoted(
        _ message: ByteSlice,
        ending: UInt8,
        _ reading: Reading
    ) throws(ReadingFault) -> ByteSlice {
        let mark = Array(">From ".utf8)
        guard message.first(mark) != nil else { return message }
        try reading.spend(bytes: message.count)
        var text: [UInt8] = []
        text.reserveCapacity(message.count)
        var copied = 0
        var offset = 0
        while let found = message.first(mark, from: offset) {
            offset = found + mark.count
            var start = found
            while start > copied, message.peek(start - 1) == mark[0] { start -= 1 }
            guard start == 0 || message.peek(start - 1) == ending else { continue }
            text += message.cut(copied, start).array
            copied = start + 1
        }
        text += message.cut(copied, message.count).array
        return ByteSlice(text)
    }
}
