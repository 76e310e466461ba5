/// A file with the titles of a classification, as its owner offers it.
///
/// Two forms are known: WHO's simple tabulation, a header line and records of fields between tabs, and plain text with one
/// title a line. A tab in the first line tells them apart.
enum TitleFile {
    /// One title.
    struct Title: Hashable {
        /// The words, without the hyphens that show its depth.
        let text: [UInt8]
        /// Whether it is a detail that is added to a diagnosis (a side, a degree, a substance) and none by itself.
        let isDetail: Bool
    }

    /// Why a file cannot be used.
    ///
    /// None of the reasons carries what the file says.
    enum Problem: Error, Hashable {
        /// A packed file, by its first bytes.
        case packed
        /// Not UTF-8, or with zero bytes.
        case notText
        /// Markup or JSON.
        case notTitles
        /// A table without the column `Title`.
        case noTitleColumn
        /// A table whose fields are not separated by tabs.
        case noTabs
        /// A line with what no title has, in a text without columns.
        case noTitle(Int)
        /// A line longer than a title can be, in a text without columns.
        case longLine(Int)
        /// A quoted field that begins in this line and never ends.
        case openQuote(Int)
        /// Nothing in it is a title.
        case empty
    }

    /// The longest line of a plain text, in bytes: whatever is longer is no title.
    static let longestLine = 1024

    /// What configuration and source code have, and no title.
    private static let strange = [UInt8]("{}=;$\\#".utf8)

    /// Reads the titles, in the order of the file.
    static func titles(in bytes: [UInt8]) throws(Problem) -> [Title] {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        guard !text.starts(with: [0x50, 0x4B, 0x03, 0x04]), !text.starts(with: [0x1F, 0x8B]) else { throw .packed }
        guard !text.contains(0), String(validating: text, as: UTF8.self) != nil else { throw .notText }
        guard let first = text.first(where: { $0 > 0x20 }) else { throw .empty }
        guard first != UInt8(ascii: "<"), first != UInt8(ascii: "{"), first != UInt8(ascii: "[") else {
            throw .notTitles
        }
        let firstLine = text.prefix { $0 != 0x0A }
        if firstLine.contains(0x09) { return try table(text) }
        let names = String(decoding: firstLine, as: UTF8.self).lowercased().split { ",;|\"\r".contains($0) }
        guard names.count < 2 || !names.contains("title") else { throw .noTabs }
        return try lines(text)
    }

    private static func table(_ text: ArraySlice<UInt8>) throws(Problem) -> [Title] {
        var records = TabulationRecords(text)
        guard let header = try records.next() else { throw .empty }
        let names = header.map { String(decoding: $0, as: UTF8.self).lowercased() }
        guard let title = names.firstIndex(of: "title") else { throw .noTitleColumn }
        let code = names.firstIndex(of: "code")
        let chapter = names.firstIndex(of: "chapterno")
        var titles: [Title] = []
        while let record = try records.next() {
            guard title < record.count else { continue }
            // Chapter X holds extension codes: sides, degrees, substances, objects. Their codes begin with X as well.
            let isExtension = [code, chapter].contains { column in
                column.map { $0 < record.count && record[$0].first == UInt8(ascii: "X") } ?? false
            }
            let text = cleaned(record[title][...])
            if !text.isEmpty { titles.append(Title(text: text, isDetail: isExtension)) }
        }
        return titles
    }

    private static func lines(_ text: ArraySlice<UInt8>) throws(Problem) -> [Title] {
        var titles: [Title] = []
        for (number, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard line.count <= longestLine else { throw .longLine(number + 1) }
            guard !line.contains(where: strange.contains) else { throw .noTitle(number + 1) }
            let text = cleaned(line)
            if !text.isEmpty { titles.append(Title(text: text, isDetail: false)) }
        }
        return titles
    }

    /// A title without the `- - ` that shows its depth, blanks and control characters at its ends or several in a row.
    private static func cleaned(_ field: ArraySlice<UInt8>) -> [UInt8] {
        var title: [UInt8] = []
        for byte in field.drop(while: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "~") || $0 <= 0x20 }) {
            if byte > 0x20, byte != 0x7F {
                title.append(byte)
            } else if title.last != 0x20 {
                title.append(0x20)
            }
        }
        if title.last == 0x20 { title.removeLast() }
        return title
    }
}

extension TitleFile.Problem {
    /// What is wrong and how to mend it.
    func message(for list: ImportableList) -> String {
        switch self {
        case .packed: "the file is packed; unpack it and give the .txt file in it"
        case .notText: "the file is no text in UTF-8; take the .txt file, or save the titles as UTF-8, one a line"
        case .notTitles: "this is markup or JSON and no list of titles; what is needed is \(list.origin)"
        case .noTitleColumn:
            "the first line names no column Title; what is needed is \(list.origin), or a text with one title a line"
        case .noTabs:
            "its columns are not separated by tabs; what is needed is \(list.origin), or a text with one title a line"
        case .noTitle(let line):
            "line \(line) is no title; what is needed is \(list.origin), or a text with one title a line"
        case .longLine(let line):
            "line \(line) has more than \(TitleFile.longestLine) bytes, so it is no title; put one title in each line"
        case .openQuote(let line):
            "the quoted field that begins in line \(line) does not end; the file is damaged, download it again"
        case .empty: "there are no titles in it; what is needed is \(list.origin)"
        }
    }
}
