internal import WeirContent

/// The text of a message, with the files and the encrypted blocks that stand in it.
enum MailText {
    /// Reads a part that is plain text.
    ///
    /// - Throws: The limit that was reached.
    static func read(_ content: ByteSlice, _ part: MIMEPart, _ reading: Reading) throws(ReadingFault) {
        let lines = LineReader(content)
        let files = files(lines)
        if has(content, "-----BEGIN PGP MESSAGE-----", lines) { reading.report(.encrypted) }
        let text = TextDecoder.utf8(files.isEmpty ? content : without(files, content), declared: part.type.charset)
        let story = reading.story(.message, isRepeat: part.isAlternative)
        let isFlowed = part.type.parameters.token("format")?.lowercased() == "flowed"
        if isFlowed {
            let joins = part.type.parameters.token("delsp")?.lowercased() == "yes"
            story.append(FlowedText.joined(text, dropsSpace: joins))
        } else {
            story.append(text)
        }
        try story.finish()
        for (index, file) in files.enumerated() {
            try reading.spendPart()
            let name = file.name ?? "file \(index + 1)"
            try reading.descend(into: try file.content(lines, reading), name: name)
        }
        if has(content, "=ybegin ", lines) { reading.report(.unsupportedFormat) }
    }

    /// The files that were encoded into the text.
    private static func files(_ lines: LineReader) -> [UUEncoding] {
        let begin = Array("begin".utf8)
        var files: [UUEncoding] = []
        var offset = 0
        while let found = lines.content.first(begin, from: offset) {
            offset = found + begin.count
            guard isLineStart(found, lines), let file = UUEncoding(lines, at: found) else { continue }
            files.append(file)
            offset = file.range.upperBound
        }
        return files
    }

    private static func without(_ files: [UUEncoding], _ content: ByteSlice) -> ByteSlice {
        var text: [UInt8] = []
        var offset = 0
        for file in files {
            text += content.cut(offset, file.range.lowerBound).array
            offset = file.range.upperBound
        }
        text += content.cut(offset, content.count).array
        return ByteSlice(text)
    }

    private static func has(_ content: ByteSlice, _ text: StaticString, _ lines: LineReader) -> Bool {
        let wanted = unsafe Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
        var offset = 0
        while let found = content.first(wanted, from: offset) {
            if isLineStart(found, lines) { return true }
            offset = found + wanted.count
        }
        return false
    }

    private static func isLineStart(_ offset: Int, _ lines: LineReader) -> Bool {
        offset == 0 || lines.content.peek(offset - 1) == lines.ending
    }
}
