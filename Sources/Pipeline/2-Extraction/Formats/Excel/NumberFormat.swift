/// How a workbook shows a number, as far as it changes what can be found in it.
enum NumberFormat {
    /// In digits: nothing a detector would miss.
    case plain
    /// As a date or time.
    case date(DateSerial.Fields)
    /// With digits in fixed places, as in `000-00-0000`.
    case pattern(DigitPattern)

    /// The longest code that is followed; Excel takes 255 characters.
    private static let longestCode = 512

    /// A format from its code (ECMA-376 Part 1, 18.8.31).
    init(code: [UInt8]) {
        self = .plain
        guard code.count <= Self.longestCode else { return }
        let sections = Self.sections(of: code)
        let fields = sections.reduce(into: DateSerial.Fields()) { $0.formUnion($1.fields) }
        if !fields.isEmpty {
            self = .date(fields)
        } else if sections.contains(where: \.isPattern) {
            self = .pattern(DigitPattern(sections))
        }
    }

    /// A format that is known by its number alone (ECMA-376 Part 1, 18.8.30).
    ///
    /// 27 to 36 and 50 to 58 are dates in the East Asian versions and are written by no others.
    init(builtIn number: Int) {
        switch number {
        case 14...17, 27...31, 36, 50...54, 57, 58: self = .date(.date)
        case 18...21, 32...35, 45, 47, 55, 56: self = .date(.time)
        case 22: self = .date([.date, .time])
        case 46: self = .date([.time, .elapsed])
        default: self = .plain
        }
    }

    /// The parts of a code for positive, negative and other numbers.
    private static func sections(of code: [UInt8]) -> [NumberFormatSection] {
        var sections: [NumberFormatSection] = []
        var rest = code[...]
        while sections.count < 4 {
            let section = NumberFormatSection(&rest)
            sections.append(section)
            guard rest.popFirst() != nil else { break }
        }
        return sections
    }
}
