/// What the elements of well-known vocabularies do to the text around them; of others, every element stands by itself.
enum XMLVocabulary {
    /// The effect of an element.
    enum Effect {
        /// It stands by itself, and its name says what it holds.
        case field
        /// It stands by itself.
        case block
        /// None: its text is a part of the line.
        case inline
        /// It is a row of a table.
        case row
        /// It is a cell of one.
        case cell
        /// It stands for a tab, a space or the end of a line.
        case tab, space, lineBreak
        /// Its content is Base64.
        case binary
    }

    /// The effect of an element with a prefixed name.
    static func effect(_ bytes: UnsafeRawBufferPointer, _ name: Range<Int>) -> Effect {
        if let effect = effects[unsafe MarkupName.number(bytes, name)] { return effect }
        guard let colon = unsafe bytes[name].firstIndex(of: UInt8(ascii: ":")) else { return .field }
        return inlinePrefixes.contains(unsafe MarkupName.number(bytes, name.lowerBound..<colon)) ? .inline : .field
    }

    /// Whether blanks alone are text after a tag: not between the runs of Word and DrawingML, which keep text in `t`.
    static func hasBlanks(
        _ bytes: UnsafeRawBufferPointer,
        _ name: Range<Int>,
        isEnd: Bool,
        inParagraph: Bool
    ) -> Bool {
        if runs.contains(unsafe MarkupName.number(bytes, name)) { return !isEnd }
        guard !inParagraph else { return false }
        guard name.count > 2, unsafe bytes[name.lowerBound + 1] == UInt8(ascii: ":") else { return true }
        return unsafe bytes[name.lowerBound] != UInt8(ascii: "w") && bytes[name.lowerBound] != UInt8(ascii: "a")
    }

    /// Whether an element is a paragraph of Word or DrawingML.
    static func isParagraph(_ bytes: UnsafeRawBufferPointer, _ name: Range<Int>) -> Bool {
        paragraphs.contains(unsafe MarkupName.number(bytes, name))
    }

    private static let runs = MarkupName.numbers("w:t a:t w:deltext w:instrtext")
    private static let paragraphs = MarkupName.numbers("w:p a:p")

    /// Prefixes of the office formats, by convention: their elements are runs and properties but for those below.
    private static let inlinePrefixes = MarkupName.numbers("w wx w14 w15 a m o v text office draw style svg dc")

    private static let effects: [UInt64: Effect] = {
        var effects: [UInt64: Effect] = [:]
        for (names, effect) in [
            // Word 2003 XML, Flat OPC (ISO/IEC 29500), DrawingML.
            ("w:p a:p w:tbl a:tbl pkg:part w:sectpr w:hdr w:ftr", Effect.block),
            ("w:tc a:tc", .cell), ("w:tab w:ptab", .tab), ("w:tr a:tr table:table-row tr row", .row),
            ("w:br w:cr a:br", .lineBreak),
            ("w:bindata pkg:binarydata office:binary-data", .binary),
            // OpenDocument.
            (
                """
                text:p text:h table:table draw:page draw:frame text:list-item office:annotation dc:title \
                dc:creator dc:description dc:subject dc:date text:section
                """, .block
            ),
            ("table:table-cell table:covered-table-cell", .cell), ("text:tab", .tab), ("text:s", .space),
            ("text:line-break", .lineBreak),
            // XHTML, SVG and DocBook: what stands in a line.
            (
                """
                a abbr acronym b bdi bdo big cite code dfn em emphasis font i kbd literal mark q s samp small span \
                strike strong sub sup tspan tt u var wbr ulink filename command option userinput computeroutput xref link
                """, .inline
            ),
            ("br", .lineBreak), ("td th entry", .cell),
            ("p div li text title para h1 h2 h3 h4 h5 h6 body html head table svg g defs", .block),
        ] {
            for number in MarkupName.numbers(names) { effects[number] = effect }
        }
        return effects
    }()
}
